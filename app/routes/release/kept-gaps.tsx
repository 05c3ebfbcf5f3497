import { Heading } from '@navikt/ds-react';
import { SeriesTable } from '~/components/figures/series-table';
import { ExportLinks } from '~/components/list/export-links';
import { GAP_KINDS, type ContractGaps } from '~/domain/release/release-gaps';
import { formatNumber } from '~/i18n/format';
import { releasePreviewTexts } from '~/i18n/release-preview';
import { useTexts } from '~/i18n/texts';

interface KeptGapsProps {
  releaseId: string;
  gaps: { reason: string | null; contracts: readonly { id: string; name: string; counts: ContractGaps }[] };
}

/** What was not in order when it was published, and why it was published all the same; for the unit that did. */
export function KeptGaps({ releaseId, gaps: { reason, contracts } }: KeptGapsProps) {
  const texts = useTexts(releasePreviewTexts);
  const rows = contracts.flatMap(({ name, counts }) =>
    GAP_KINDS.filter((kind) => counts[kind] > 0).map((kind) => [name, texts.kinds[kind], formatNumber(counts[kind])]),
  );
  return (
    <section className="stack stack--tight" aria-labelledby="mangler">
      <Heading level="2" size="medium" id="mangler">
        {texts.gapsKept}
      </Heading>
      <p className="subtle">{texts.onlyUnit}</p>
      {rows.length === 0 ? <p>{texts.noGaps}</p> : <SeriesTable caption={texts.gapsCaption} columns={[texts.contract, texts.gap, texts.count]} words={[texts.gap]} rows={rows} />}
      {rows.length > 0 && <ExportLinks dataset="mangler-ved-publisering" name={texts.gapsCaption} also={{ id: releaseId }} />}
      {reason && (
        <p className="measure">
          {texts.gapsKeptReason}: {reason}
        </p>
      )}
    </section>
  );
}
