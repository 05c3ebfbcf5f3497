import type { SerializeFrom } from '@remix-run/node';
import { EvidenceLink } from '~/components/cost/evidence-link';
import { Facts } from '~/components/ui/facts';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** What is known of a measure: whose it is, its dates, why it closed, and what shows that it is kept. */
export function MeasureFacts({ measure }: Pick<SerializeFrom<typeof loader>, 'measure'>) {
  const texts = useTexts(costMeasureTexts);
  const { state, plannedFor, inPlaceOn, closedOn, closeReason, evidence, evidenceLink } = measure;
  const closedAs = state === 'dropped' ? texts.closed.dropped : texts.closed.ended;
  return (
    <Facts
      facts={[
        { name: texts.contract, value: measure.contractName },
        { name: texts.supplier, value: measure.supplierName },
        { name: texts.part, value: texts.parts[measure.part] },
        {
          name: texts.planned,
          value: (
            <>
              {formatDate(plannedFor)}
              {measure.isLate && <span className="block warning">{texts.late}</span>}
            </>
          ),
        },
        ...(inPlaceOn ? [{ name: texts.inPlace, value: formatDate(inPlaceOn) }] : []),
        ...(closedOn ? [{ name: closedAs, value: formatDate(closedOn) }, { name: texts.why, value: <span className="prose">{closeReason}</span> }] : []),
        {
          name: texts.evidenceFact,
          value: (
            <>
              {!evidence && !evidenceLink && texts.noEvidence}
              {evidence && <span className="prose block">{evidence}</span>}
              {evidenceLink && <EvidenceLink to={evidenceLink}>{texts.openLink}</EvidenceLink>}
            </>
          ),
        },
      ]}
    />
  );
}
