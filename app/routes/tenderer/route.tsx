import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PartEvaluation } from '~/components/tender/part-evaluation';
import { PointsSum } from '~/components/tender/points-sum';
import { weightText } from '~/components/tender/weight-text';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { criterionParts } from '~/domain/commitment/criterion-part';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { tenderTexts } from '~/i18n/tenders';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTenderer } from '~/queries/tender/read-tender.server';
import { ContractOfWinner } from './contract-of-winner';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.tenderer.name ?? tenderTexts.nb.tenderer);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'tenders.keep');
  return readTenderer(viewer, requireId(asked.params.id), requireId(asked.params.tenderer));
}

export default function Tenderer() {
  const texts = useTexts(tendererTexts);
  const words = useTexts(tenderTexts);
  const { parts } = useTexts(criterionTexts);
  const { promise: say } = useTexts(commitmentTexts);
  const { tender, tenderer, weights } = useLoaderData<typeof loader>();
  const answered = Object.values(tenderer.answers).every((text) => text !== null);
  const path = `/konkurranser/${tender.id}/tilbydere/${tenderer.id}`;
  const may = (action: (typeof tender.allowedActions)[number]) => tender.allowedActions.includes(action);
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={tenderer.name}
        intro={
          <>
            {texts.orgNumberIs(tenderer.orgNumber)}.{' '}
            <Link to={`/konkurranser/${tender.id}`} className="aksel-link">
              {tender.name}
            </Link>
          </>
        }
        actions={
          <>
            {may('score') && (
              <ActionLink to={`${path}/poeng`} variant={answered ? 'primary' : 'secondary'}>
                {texts.giveScores}
              </ActionLink>
            )}
            {may('write_answers') && (
              <ActionLink to={`${path}/svar`} variant={answered ? 'secondary' : 'primary'}>
                {texts.writeAnswers}
              </ActionLink>
            )}
          </>
        }
      />
      {tenderer.won && <ContractOfWinner path={path} contract={tenderer.contract} />}
      <section className="stack stack--tight" aria-labelledby="sum">
        <Heading level="2" size="medium" id="sum">
          {texts.total}
        </Heading>
        <p>
          <PointsSum tenderer={tenderer} weights={weights} />
        </p>
      </section>
      {criterionParts.map((part) => (
        <section key={part} className="panel stack stack--tight" aria-labelledby={part}>
          <Heading level="2" size="small" id={part}>
            {parts[part]} ({words.weight.toLowerCase()} {weightText(weights[part])})
          </Heading>
          <PartEvaluation
            part={part}
            tenderer={tenderer}
            weights={weights}
            actionsOf={(promise) =>
              may('write_answers') && (
                <Link to={`${path}/lofter/${promise.id}/fjern`} className="aksel-link" aria-label={texts.removePromiseOf(say(promise))}>
                  {texts.removePromise}
                </Link>
              )
            }
          />
        </section>
      ))}
      <div className="row">
        {may('write_answers') && (
          <>
            <ActionLink to={`${path}/lofter/nytt`} variant="secondary" size="small">
              {texts.addPromise}
            </ActionLink>
            <ActionLink to={`${path}/lofter/eget`} variant="secondary" size="small">
              {texts.addOwnPromise}
            </ActionLink>
          </>
        )}
        {may('remove_tenderer') && (
          <ActionLink to={`${path}/fjern`} variant="tertiary" size="small">
            {texts.remove}
          </ActionLink>
        )}
      </div>
    </div>
  );
}
