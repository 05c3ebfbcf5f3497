import { Heading } from '@navikt/ds-react';
import { Facts } from '~/components/ui/facts';
import type { AgreementState } from '~/domain/agreement-lifecycle';
import type { AgreementTerm, AgreementTerms } from '~/domain/agreement-terms';
import { agreementTexts } from '~/i18n/agreements';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { termText } from './term-text';

/** A version of an agreement as a screen is given it. */
export interface ShownTerms {
  state: AgreementState;
  terms: Omit<AgreementTerms, 'mentorId'>;
  mentorName: string;
}

const longTexts: readonly AgreementTerm[] = ['tasks', 'training', 'goalText'];

/** What the parties agree on, in the order of the form. */
export function Terms({ agreement }: { agreement: ShownTerms }) {
  const texts = useTexts(agreementTexts);
  const words = useTexts(vocabularyTexts);
  const { terms, mentorName, state } = agreement;
  const fact = (term: Exclude<AgreementTerm, 'mentorId'>) => {
    const text = termText(term, terms[term], texts, words);
    return { name: texts.term[term], value: longTexts.includes(term) ? <p className="prose">{text}</p> : text };
  };
  const agreed = state === 'in_force' || state === 'replaced';
  return (
    <section aria-labelledby="vilkaar">
      <Heading level="2" size="small" id="vilkaar" spacing>
        {agreed ? texts.termsHeading : texts.termsHeadingOpen}
      </Heading>
      <Facts
        facts={[
          fact('goal'),
          ...(terms.goalText ? [fact('goalText')] : []),
          fact('tasks'),
          fact('training'),
          fact('followUpRhythm'),
          { name: texts.period, value: `${formatDate(terms.startsOn)} – ${formatDate(terms.endsOn)}` },
          fact('daysPerWeek'),
          fact('hoursPerWeek'),
          { name: texts.term.mentorId, value: mentorName },
        ]}
      />
    </section>
  );
}
