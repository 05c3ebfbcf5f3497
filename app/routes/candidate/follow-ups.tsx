import { BodyLong, Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Act } from './act';
import { Section } from './section';

/** What has been found out about the candidate, newest first. */
export function FollowUps({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(candidatePageTexts);
  const { followUpDate, followUpStatus, mistakeTitle } = texts;
  const hasActions = candidate.followUps.some(({ mayVoid }) => mayVoid);
  const headings = [followUpDate, followUpStatus, ...(hasActions ? [mistakeTitle] : [])];
  return (
    <Section id="oppfolging" title={texts.followUpsTitle} action={<Act candidate={candidate} action="follow_up" />}>
      {candidate.followUps.length === 0 && <BodyLong>{texts.followUpsEmpty}</BodyLong>}
      {candidate.followUps.length > 0 && (
        <DataTable caption={texts.followUpsTitle}>
          <Table.Header>
            <Table.Row>
              {headings.map((heading) => (
                <Table.HeaderCell key={heading} scope="col">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {candidate.followUps.map((followUp) => (
              <FollowUpRow key={followUp.id} followUp={followUp} hasActions={hasActions} />
            ))}
          </Table.Body>
        </DataTable>
      )}
      {candidate.followUps.length > 0 && <ExportLinks dataset="kandidatens-oppfoelging" name={texts.followUpsTitle} also={{ id: candidate.id }} />}
    </Section>
  );
}

function FollowUpRow({ followUp, hasActions }: { followUp: CandidatePage['followUps'][number]; hasActions: boolean }) {
  const texts = useTexts(candidatePageTexts);
  const words = useTexts(vocabularyTexts);
  const { id, status, source, method, note, mayVoid } = followUp;
  const date = formatShortDate(followUp.statusDate);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{date}</Table.HeaderCell>
      <Table.DataCell>
        {words.followUpStatus[status]}
        {note && <span className="block prose">{note}</span>}
        <span className="subtle block">
          {texts.saidBy(
            words.followUpSource[source],
            method && words.checkMethod[method],
            formatShortDate(followUp.registeredOn),
            followUp.registeredBy,
          )}
        </span>
      </Table.DataCell>
      {hasActions && (
        <Table.DataCell>
          {mayVoid && (
            <Link
              to={`/oppfolging/${id}/feilregistrert`}
              className="aksel-link"
              aria-label={texts.mistakeOf(words.followUpStatus[status], date)}
            >
              {texts.mistake}
            </Link>
          )}
        </Table.DataCell>
      )}
    </Table.Row>
  );
}
