import { Link } from '@remix-run/react';
import type { CriterionPart } from '~/domain/commitment/criterion-part';
import type { ReportCommitment } from '~/domain/periodic-report/report-content';
import type { ReportLine } from '~/domain/periodic-report/report-lines';
import { commitmentTexts } from '~/i18n/commitments';
import { criterionTexts } from '~/i18n/criterion';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';
import { FigureTable } from './figure-table';

interface PartFiguresProps {
  part: CriterionPart;
  contractId: string;
  commitments: readonly ReportCommitment[];
  lines: readonly ReportLine[];
}

/** What was promised and what is published of one part of the criterion. */
export function PartFigures({ part, contractId, commitments, lines }: PartFiguresProps) {
  const texts = useTexts(periodicReportTexts);
  const { promise } = useTexts(commitmentTexts);
  const { parts } = useTexts(criterionTexts);
  const promised = commitments.filter((one) => one.part === part);
  const own = lines.filter((line) => line.part === part);
  return (
    <>
      {promised.length > 0 && (
        <div>
          <strong>{texts.commitments}</strong>
          <ul>
            {promised.map((commitment) => (
              <li key={promise(commitment)}>{promise(commitment)}</li>
            ))}
          </ul>
        </div>
      )}
      {own.length > 0 && <FigureTable caption={texts.figuresOf(parts[part])} lines={own} />}
      {part === 'cost' && (
        <p className="subtle">
          {texts.costElsewhere}{' '}
          <Link to={`/kontrakter/${contractId}/kostnad`} className="aksel-link">
            {texts.toCost}
          </Link>
        </p>
      )}
      {part !== 'cost' && own.length === 0 && lines.length > 0 && <p className="subtle">{texts.noFigures}</p>}
    </>
  );
}
