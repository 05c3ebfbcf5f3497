import type { FieldMetadata } from '@conform-to/react';
import { Checkbox, Heading } from '@navikt/ds-react';
import { subsidyRuleTexts } from '~/i18n/subsidy-rules';
import { useTexts } from '~/i18n/texts';
import { SubsidyFindings, type ShownFinding } from './subsidy-findings';

interface SubsidyObjectionsProps {
  /** What the rules said of the period as it was sent; none before, and none where something else was wrong. */
  objections: { findings: readonly (ShownFinding & { outcome: 'warn' | 'stop' })[]; seen: string } | undefined;
  fields: Record<'accepted' | 'seen', FieldMetadata<unknown>>;
}

/**
 * What the rules say against a period, with where it stands, and the box to go on in spite of it where that is possible.
 * The box is empty each time: it is about what stands above it, and not about what was accepted before.
 */
export function SubsidyObjections({ objections, fields }: SubsidyObjectionsProps) {
  const texts = useTexts(subsidyRuleTexts);
  if (!objections) return null;
  const stops = objections.findings.filter(({ outcome }) => outcome === 'stop');
  const title = stops.length > 0 ? texts.stopsTitle : texts.warningsTitle;
  return (
    <section className="panel stack stack--tight" aria-labelledby="regler">
      <Heading level="2" size="small" id="regler">
        {title}
      </Heading>
      <SubsidyFindings findings={stops.length > 0 ? stops : objections.findings} />
      {stops.length === 0 && (
        <>
          <p>{texts.warningsIntro}</p>
          <input type="hidden" name={fields.seen.name} value={objections.seen} readOnly />
          <Checkbox key={objections.seen} id={fields.accepted.id} name={fields.accepted.name} value="on">
            {texts.accept}
          </Checkbox>
        </>
      )}
    </section>
  );
}
