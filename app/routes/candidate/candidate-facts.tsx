import { Facts } from '~/components/ui/facts';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { commonTexts } from '~/i18n/common';
import { formatPhone, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Act } from './act';
import { Section } from './section';

/** What is written of the candidate, with the ways to change it. */
export function CandidateFacts({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(candidatePageTexts);
  const { notKnown } = useTexts(commonTexts);
  const words = useTexts(vocabularyTexts);
  const { phone, email, birthYear, settledOn, targetGroup } = candidate;
  return (
    <Section id="om-kandidaten" title={texts.factsTitle} framed action={<Act candidate={candidate} action="edit" />}>
      <Facts
        facts={[
          { name: texts.caseworker, value: candidate.caseworkerName ?? texts.noCaseworker },
          { name: texts.phone, value: phone ? formatPhone(phone) : notKnown },
          { name: texts.email, value: email ?? notKnown },
          { name: texts.birthYear, value: birthYear ?? notKnown },
          { name: texts.level, value: candidate.norwegianLevel ?? notKnown },
          { name: texts.motherTongue, value: candidate.motherTongue ?? notKnown },
          { name: texts.targetGroup, value: targetGroup ? words.targetGroup[targetGroup] : notKnown },
          { name: texts.settledOn, value: settledOn ? formatShortDate(settledOn) : notKnown },
        ]}
      />
      <div>
        <Act candidate={candidate} action="leave" />
      </div>
    </Section>
  );
}
