import type { FieldMetadata } from '@conform-to/react';
import { TextArea, TextInput } from '~/components/form/fields';
import { costMeasureTexts } from '~/i18n/cost-measures';
import { useTexts } from '~/i18n/texts';

/** What shows that a measure is kept: words, a link, or both. */
export function EvidenceFields({ evidence, evidenceLink }: { evidence: FieldMetadata<unknown>; evidenceLink: FieldMetadata<unknown> }) {
  const texts = useTexts(costMeasureTexts);
  return (
    <>
      <TextArea field={evidence} label={texts.evidence} description={texts.evidenceHint} maxLength={2000} optional />
      <TextInput field={evidenceLink} label={texts.link} description={texts.linkHint} type="url" optional />
    </>
  );
}
