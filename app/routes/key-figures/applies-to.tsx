import { InlineMessage } from '@navikt/ds-react';
import { FigureQuestion, type FigureQuestionProps } from '~/components/figures/figure-question';
import type { CalendarDate } from '~/domain/calendar-date';
import type { KeyFigures } from '~/domain/figures/key-figures';
import { keyFigureTexts } from '~/i18n/key-figures';
import { useTexts } from '~/i18n/texts';

interface AppliesToProps {
  page: Pick<FigureQuestionProps, 'contract' | 'supplier'> & { on: CalendarDate };
  figures: KeyFigures;
}

/** The question in words, and a warning where it is about days to come. */
export function AppliesTo({ page, figures }: AppliesToProps) {
  const texts = useTexts(keyFigureTexts);
  const { clock, from, to, asOf } = figures;
  return (
    <div role="status" className="stack stack--tight">
      <FigureQuestion contract={page.contract} supplier={page.supplier} {...{ clock, from, to, asOf }} />
      {asOf > page.on && <InlineMessage status="warning">{texts.futureAsOf}</InlineMessage>}
    </div>
  );
}
