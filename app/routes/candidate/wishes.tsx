import { Facts } from '~/components/ui/facts';
import { formatShortDate } from '~/i18n/format';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { wishTexts } from '~/i18n/wishes';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Act } from './act';
import { Section } from './section';

/** What the candidate wants and can. */
export function WishFacts({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(wishTexts);
  const { department } = useTexts(vocabularyTexts);
  const { shiftNames } = useTexts(placeOfferTexts);
  const { wantedDepartments, priorDepartments, availableShifts, availableFrom, priorOccupation } = candidate.wishes;
  const inWords = (values: readonly string[]) => values.join(', ') || texts.none;
  return (
    <Section id="onsker" title={texts.title} framed action={<Act candidate={candidate} action="wishes" />}>
      <Facts
        facts={[
          { name: texts.wants, value: inWords(wantedDepartments.map((one) => department[one])) },
          { name: texts.shifts, value: inWords(availableShifts.map((one) => shiftNames[one])) },
          { name: texts.from, value: availableFrom ? formatShortDate(availableFrom) : texts.none },
          { name: texts.priorOccupation, value: priorOccupation ?? texts.none },
          { name: texts.fitsIn, value: inWords(priorDepartments.map((one) => department[one])) },
        ]}
      />
    </Section>
  );
}
