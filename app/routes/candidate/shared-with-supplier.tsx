import { BodyLong } from '@navikt/ds-react';
import type { CalendarDate } from '~/domain/calendar-date';
import { lastSharedDay } from '~/domain/supplier-access';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Section } from './section';

/** What a supplier with a request or a place sees of the candidate; the columns come from the access table itself. */
export function SharedWithSupplier({ candidate, on }: { candidate: CandidatePage; on: CalendarDate }) {
  const texts = useTexts(candidatePageTexts);
  if (!candidate.allowedActions.includes('edit')) return null;
  const withNeeds = candidate.placements.filter((placement) => placement.sharedNeeds && isShared(placement, on));
  return (
    <Section id="delt-med-leverandoren" title={texts.supplierTitle} framed>
      <BodyLong>{candidate.protectedAddress ? texts.supplierProtected : texts.supplierIntro}</BodyLong>
      <ul>
        {candidate.sharedWithSuppliers.map((column) => (
          <li key={column}>{texts.sharedColumn[column]}</li>
        ))}
        <li>{texts.sharedNeedsColumn}</li>
      </ul>
      {withNeeds.map(({ id, supplierName, sharedNeeds }) => (
        <div key={id}>
          <strong>{texts.sharedNeeds(supplierName)}</strong>
          <p className="prose">{sharedNeeds}</p>
        </div>
      ))}
    </Section>
  );
}

/** Whether the supplier still sees the person. */
function isShared({ status, endedOn }: CandidatePage['placements'][number], on: CalendarDate): boolean {
  const last = lastSharedDay(endedOn);
  return status !== 'declined' && status !== 'withdrawn' && (last === null || on <= last);
}
