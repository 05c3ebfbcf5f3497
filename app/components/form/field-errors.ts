import type { RefusalCode } from '~/domain/refusal-codes';
import { refusalTexts } from '~/i18n/refusals';
import { useTexts } from '~/i18n/texts';

/** Turns the codes that a form was refused with into sentences; several become one after the other. */
export function useRefusalText(): (codes: readonly string[] | undefined) => string | undefined {
  const texts = useTexts(refusalTexts);
  return (codes) => {
    if (!codes || codes.length === 0) return undefined;
    return codes.map((code) => texts[code as RefusalCode] ?? code).join(' ');
  };
}
