import { Table } from '@navikt/ds-react';
import { criterionParts } from '~/domain/commitment/criterion-part';
import type { Weights } from '~/domain/tender/points';
import { criterionTexts } from '~/i18n/criterion';
import { tenderTexts } from '~/i18n/tenders';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';
import { DataTable } from '../ui/data-table';
import type { EvaluatedTenderer } from './evaluated-tenderer';
import { PartEvaluation } from './part-evaluation';
import { PointsSum } from './points-sum';
import { weightText } from './weight-text';

/** All tenderers side by side: answer, promises and points for each part, and the points in all. */
export function Comparison({ tenderers, weights }: { tenderers: readonly EvaluatedTenderer[]; weights: Weights }) {
  const texts = useTexts(tenderTexts);
  const words = useTexts(tendererTexts);
  const { parts } = useTexts(criterionTexts);
  return (
    <div className="stack stack--tight">
      <p className="measure subtle">{words.arithmeticHow}</p>
      <DataTable caption={words.compareCaption}>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{texts.part}</Table.HeaderCell>
            {tenderers.map(({ id, name }) => (
              <Table.HeaderCell key={id} scope="col" className="comparison__tenderer">
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {criterionParts.map((part) => (
            <Table.Row key={part} className="comparison__row">
              <Table.HeaderCell scope="row">
                {parts[part]}
                <span className="subtle block">
                  {texts.weight} {weightText(weights[part])}
                </span>
              </Table.HeaderCell>
              {tenderers.map((tenderer) => (
                <Table.DataCell key={tenderer.id}>
                  <PartEvaluation part={part} tenderer={tenderer} weights={weights} />
                </Table.DataCell>
              ))}
            </Table.Row>
          ))}
          <Table.Row className="comparison__row">
            <Table.HeaderCell scope="row">{words.total}</Table.HeaderCell>
            {tenderers.map((tenderer) => (
              <Table.DataCell key={tenderer.id}>
                <PointsSum tenderer={tenderer} weights={weights} />
              </Table.DataCell>
            ))}
          </Table.Row>
        </Table.Body>
      </DataTable>
    </div>
  );
}
