import { Heading, List } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { misusePath } from '~/domain/misuse-signals';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';
import { readSignal } from '~/queries/misuse-signal/read-signal.server';
import { requireSignalAddress } from '~/queries/misuse-signal/signal-address.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { History } from './history';
import { PersonEvidence } from './person-evidence';
import { SiteEvidence } from './site-evidence';
import { SupplierEvidence } from './supplier-evidence';

export const meta = () => pageTitle(misuseTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'misuse.follow');
  const on = today();
  return { on, signal: await readSignal(viewer, requireSignalAddress(asked.params), on) };
}

export default function MisuseSignal() {
  const texts = useTexts(misuseTexts);
  const { on, signal } = useLoaderData<typeof loader>();
  const { kind, state, summary, sources, history, person, supplier, site } = signal;
  const name = (person ?? supplier ?? site)?.name ?? '';
  return (
    <div className="stack">
      <Link to="/varsler" className="aksel-link">
        {texts.toList}
      </Link>
      <PageHeading
        title={`${texts.kind[kind]}: ${name}`}
        intro={summary}
        actions={state === 'open' && <ActionLink to={`${misusePath(signal)}/lukk`}>{texts.close}</ActionLink>}
      />
      {state !== 'open' && (
        <p role="status" className="panel">
          {state === 'closed' ? texts.closedNow : texts.over}
        </p>
      )}
      <div className="columns">
        <section className="stack stack--tight" aria-labelledby="betydning">
          <Heading level="2" size="small" id="betydning">
            {texts.meaningHeading}
          </Heading>
          <p>{texts.meaning[kind]}</p>
          <details>
            <summary>{texts.sourceHeading}</summary>
            <List>
              {sources.map((source) => (
                <List.Item key={source}>{texts.source[source]}</List.Item>
              ))}
            </List>
          </details>
        </section>
        <section className="stack stack--tight" aria-labelledby="gjore">
          <Heading level="2" size="small" id="gjore">
            {texts.todoHeading}
          </Heading>
          <List>
            {texts.todo[kind].map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
        </section>
      </div>
      <section className="stack stack--tight" aria-labelledby="grunnlag">
        <Heading level="2" size="small" id="grunnlag">
          {texts.factsHeading}
        </Heading>
        {person && <PersonEvidence id={signal.subjectId} person={person} endsBy={signal.limits?.endsBy ?? null} on={on} />}
        {supplier && <SupplierEvidence supplier={supplier} />}
        {site && <SiteEvidence site={site} counted={signal.limits} />}
      </section>
      {history.length > 0 && <History history={history} />}
    </div>
  );
}
