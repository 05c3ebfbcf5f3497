import { Link } from '@remix-run/react';
import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';

interface ReportPartiesProps {
  report: { contractId: string; contractName: string; supplierName: string; buyerName: string };
}

/** Which contract a report is about, and who tells whom. */
export function ReportParties({ report: { contractId, contractName, supplierName, buyerName } }: ReportPartiesProps) {
  const texts = useTexts(periodicReportTexts);
  return (
    <p>
      <Link to={`/kontrakter/${contractId}`} className="aksel-link">
        {contractName}
      </Link>
      . {texts.fromTo(supplierName, buyerName)}
    </p>
  );
}
