import { Link } from '@remix-run/react';
import { Facts } from '~/components/ui/facts';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Thresholds } from '~/domain/release/thresholds';
import { formatDate, formatMoment } from '~/i18n/format';
import { releaseTexts } from '~/i18n/releases';
import { useTexts } from '~/i18n/texts';

/** Characters of the hash that stand on the page; the whole stands in its title. */
const SHOWN_OF_HASH = 12;

interface ReleaseFactsProps {
  release: Thresholds & {
    id: string;
    periodEnd: CalendarDate;
    asOf: CalendarDate;
    revision: number;
    reason: string | null;
    publisher: string;
    publishedAt: string;
    definitionsVersion: number;
    /** Null for who may not see the exact figures. */
    exactHash: string | null;
    revisions: readonly { id: string; revision: number; publishedAt: string }[];
  };
}

/** Who published when, by which rules and thresholds, and which editions there are. */
export function ReleaseFacts({ release }: ReleaseFactsProps) {
  const texts = useTexts(releaseTexts);
  const { reason, revisions, exactHash, minimumCohort, minimumCell, minimumGrowth } = release;
  return (
    <Facts
      facts={[
        { name: texts.publishedAt, value: formatMoment(release.publishedAt) },
        { name: texts.publisher, value: release.publisher },
        { name: texts.edition, value: texts.editionOf(release.revision) },
        ...(reason === null ? [] : [{ name: texts.reason, value: reason }]),
        { name: texts.periodEnd, value: formatDate(release.periodEnd) },
        { name: texts.asOf, value: formatDate(release.asOf) },
        { name: texts.thresholds, value: texts.thresholdsText(minimumCohort, minimumCell, minimumGrowth) },
        { name: texts.definitions, value: String(release.definitionsVersion) },
        ...(exactHash === null ? [] : [{ name: texts.hash, value: <code title={exactHash}>{exactHash.slice(0, SHOWN_OF_HASH)}</code> }]),
        ...(revisions.length > 1 ? [{ name: texts.revisions, value: <Revisions shown={release.id} revisions={revisions} /> }] : []),
      ]}
    />
  );
}

function Revisions({ shown, revisions }: { shown: string; revisions: ReleaseFactsProps['release']['revisions'] }) {
  const texts = useTexts(releaseTexts);
  return (
    <ul className="plain-list">
      {revisions.map(({ id, revision, publishedAt }) => {
        const words = `${texts.editionOf(revision)}, ${formatMoment(publishedAt)}`;
        return (
          <li key={id}>
            {id === shown ? (
              words
            ) : (
              <Link to={`/publiseringer/${id}`} className="aksel-link">
                {words}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
