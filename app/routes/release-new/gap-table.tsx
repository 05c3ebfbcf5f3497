import { Heading, LocalAlert } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { SeriesTable } from '~/components/figures/series-table';
import { GAP_KINDS, type ContractGaps, type GapKind } from '~/domain/release/release-gaps';
import { formatNumber } from '~/i18n/format';
import { releasePreviewTexts } from '~/i18n/release-preview';
import { useTexts } from '~/i18n/texts';

interface GapTableProps {
  gaps: readonly { id: string; name: string; reference: string; counts: ContractGaps }[];
  isStopped: boolean;
}

/** Where each kind is mended. */
function placeOf(kind: GapKind, reference: string): string {
  const contract = new URLSearchParams({ kontrakt: reference });
  switch (kind) {
    case 'open_proposals':
      return '/forslag?status=pending';
    case 'past_planned_end':
      return `/praksisplasser?status=active&sorter=start&${contract}`;
    case 'results_unanswered':
      return '/resultater';
    case 'subsidies_outside':
      return `/nokkeltall/personer?tall=ansettelser&${contract}`;
  }
}

/** What is not in order, by contract, with the way to where it is mended. */
export function GapTable({ gaps, isStopped }: GapTableProps) {
  const texts = useTexts(releasePreviewTexts);
  const rows = gaps.flatMap(({ name, reference, counts }) =>
    GAP_KINDS.filter((kind) => counts[kind] > 0).map((kind) => [
      name,
      texts.kinds[kind],
      formatNumber(counts[kind]),
      <Link key={kind} to={placeOf(kind, reference)} className="aksel-link" aria-label={texts.mendOf(texts.places[kind], texts.kinds[kind], name)}>
        {texts.places[kind]}
      </Link>,
    ]),
  );
  return (
    <section className="stack stack--tight" aria-labelledby="mangler">
      <Heading level="2" size="medium" id="mangler">
        {texts.gaps}
      </Heading>
      {isStopped && (
        <LocalAlert status="error">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{texts.stopped}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      <p className="measure">{rows.length === 0 ? texts.noGaps : texts.gapsText}</p>
      {rows.length > 0 && <SeriesTable caption={texts.gapsCaption} columns={[texts.contract, texts.gap, texts.count, texts.mend]} words={[texts.gap, texts.mend]} rows={rows} />}
    </section>
  );
}
