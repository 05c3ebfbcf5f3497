import { LocalAlert } from '@navikt/ds-react';
import { useRefusalText } from '~/components/form/field-errors';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';

interface BeforeAnswerProps {
  /** Why a yes is not possible any more, as a refusal code; null where it is. */
  fault: string | null;
  warnings: readonly (keyof typeof proposalTexts.nb.warning)[];
  hasAgreement: boolean;
}

/** What stands in the way of a yes, or is to be known before one. */
export function BeforeAnswer({ fault, warnings, hasAgreement }: BeforeAnswerProps) {
  const texts = useTexts(proposalTexts);
  const textOf = useRefusalText();
  if (fault) {
    return (
      <LocalAlert status="warning">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{texts.cannotApprove}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          {fault === 'not_possible_now' ? texts.fits : textOf([fault])} {texts.cannotApproveText}
        </LocalAlert.Content>
      </LocalAlert>
    );
  }
  const sentences = [...warnings.map((warning) => texts.warning[warning]), ...(hasAgreement ? [texts.agreementStands] : [])];
  if (sentences.length === 0) return null;
  return (
    <LocalAlert status={warnings.length > 0 ? 'warning' : 'announcement'}>
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{texts.warningsTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </LocalAlert.Content>
    </LocalAlert>
  );
}
