import { BodyLong, Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { StatusTag } from '~/components/ui/status-tag';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { formatPeriod } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Act } from './act';
import { Section } from './section';

/** The candidate's requests and places, newest first. */
export function Placements({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(candidatePageTexts);
  return (
    <Section
      id="praksisplasser"
      title={texts.placementsTitle}
      action={<Act candidate={candidate} action="request_placement" />}
    >
      {candidate.placements.length === 0 && <BodyLong>{texts.placementsEmpty}</BodyLong>}
      {candidate.placements.length > 0 && (
        <DataTable caption={texts.placementsTitle}>
          <Table.Header>
            <Table.Row>
              {[texts.placement, texts.period, texts.stageTitle].map((heading) => (
                <Table.HeaderCell key={heading} scope="col">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {candidate.placements.map((placement) => (
              <Table.Row key={placement.id}>
                <Table.HeaderCell scope="row">
                  <Link to={`/praksis/${placement.id}`} className="aksel-link">
                    {placement.reference}
                  </Link>
                  <span className="block">{placement.supplierName}</span>
                  <span className="subtle block">{placement.contractName}</span>
                </Table.HeaderCell>
                <Table.DataCell>
                  <PlacementPeriod placement={placement} />
                </Table.DataCell>
                <Table.DataCell>
                  <StatusTag status={placement.status} />
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </DataTable>
      )}
      {candidate.placements.length > 0 && <ExportLinks dataset="kandidatens-praksisplasser" name={texts.placementsTitle} also={{ id: candidate.id }} />}
    </Section>
  );
}

function PlacementPeriod({ placement }: { placement: CandidatePage['placements'][number] }) {
  const texts = useTexts(candidatePageTexts);
  const { startedOn, endedOn, plannedFrom, plannedTo } = placement;
  if (startedOn) return <>{formatPeriod(startedOn, endedOn)}</>;
  return <>{plannedFrom ? texts.planned(formatPeriod(plannedFrom, plannedTo)) : '–'}</>;
}
