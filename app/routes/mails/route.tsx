import { BodyShort } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { mailStates } from '~/domain/mail-delivery';
import { outgoingMailTexts } from '~/i18n/outgoing-mails';
import { useTexts } from '~/i18n/texts';
import { listMails, mailQuestion } from '~/queries/mail/list-mails.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { MailTable } from './mail-table';

export const meta = () => pageTitle(outgoingMailTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'mails.manage');
  const question = mailQuestion(new URL(asked.request.url).searchParams);
  const { search, state, page } = question;
  return { page, narrowed: search !== '' || state !== null, ...(await listMails(viewer, question)) };
}

export default function Mails() {
  const texts = useTexts(outgoingMailTexts);
  const { page, narrowed, total, toFolder, rows } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeading title={texts.title} intro={texts.intro} />
      {toFolder && <BodyShort>{texts.toFolder}</BodyShort>}
      <FilterForm searchLabel={texts.searchLabel}>
        <FilterSelect
          name="status"
          label={texts.state}
          all={texts.allStates}
          choices={mailStates.map((value) => ({ value, label: texts.states[value] }))}
        />
      </FilterForm>
      {total > 0 && <MailTable rows={rows} total={total} page={page} />}
      {total === 0 && narrowed && <EmptyState title={texts.noHitsTitle}>{texts.noHitsText}</EmptyState>}
      {total === 0 && !narrowed && <EmptyState title={texts.emptyTitle}>{texts.emptyText}</EmptyState>}
    </div>
  );
}
