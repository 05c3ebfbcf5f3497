import { periodicReportTexts } from '~/i18n/periodic-reports';
import { useTexts } from '~/i18n/texts';

/** The ways to a sent version as a file. */
export function ReportFiles({ id, number }: { id: string; number: number }) {
  const texts = useTexts(periodicReportTexts);
  const path = `/rapporter/${id}/versjon/${number}`;
  const files = [
    [`${path}/rapport.pdf`, texts.pdf],
    [`${path}/rapport.csv`, texts.csv],
    [`${path}/rapport.json`, texts.json],
  ] as const;
  return (
    <ul className="plain-list row" aria-label={texts.files}>
      {files.map(([href, label]) => (
        <li key={href}>
          <a href={href} download className="aksel-link">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
