import { commitmentTexts } from '~/i18n/commitments';
import { formatDate, formatNumber } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { Commitment } from './route';

/** All that was written of a promise, the latest first; nothing where it stands as it was registered. */
export function History({ commitment: { changes } }: { commitment: Commitment }) {
  const texts = useTexts(commitmentTexts);
  if (changes.length < 2) return null;
  return (
    <details className="commitment-history">
      <summary>{texts.historyOf(changes.length - 1)}</summary>
      <ol reversed>
        {changes.map((line) => (
          <li key={line.version}>
            {formatDate(line.on)}: {wordsOf(line, texts)}
            {line.writtenByName && ` ${texts.by(line.writtenByName)}`}.{line.reason && ` ${texts.reasonWas(line.reason)}`}
          </li>
        ))}
      </ol>
    </details>
  );
}

function wordsOf({ version, value, withdrawn }: Commitment['changes'][number], texts: typeof commitmentTexts.nb): string {
  if (withdrawn) return texts.withdrawnLine;
  return version === 1 ? texts.registered(formatNumber(value)) : texts.changedTo(formatNumber(value));
}
