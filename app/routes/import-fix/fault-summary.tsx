import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { FaultCode } from '~/domain/import/fault';
import type { FaultKind } from '~/domain/import/findings';
import { faultKindTexts } from '~/i18n/import-fault-kinds';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';

interface FaultSummaryProps {
  total: number;
  kinds: readonly FaultKind[];
  chosen: FaultCode | null;
  cutAt: number | null;
}

/** How many faults there are of each kind; each leads to those alone. */
export function FaultSummary({ total, kinds, chosen, cutAt }: FaultSummaryProps) {
  const texts = useTexts(importScreenTexts);
  const names = useTexts(faultKindTexts);
  return (
    <section className="panel stack stack--tight" aria-labelledby="fordeling">
      <p role="status">
        {texts.faultsCount(total)} {cutAt !== null && texts.faultsCut(cutAt)}
      </p>
      <Heading level="2" size="small" id="fordeling">
        {texts.kindsTitle}
      </Heading>
      <ul className="fault-kinds">
        {kinds.map(({ code, count }) => (
          <li key={code}>
            <Link to={`?feil=${code}`} className="aksel-link" aria-current={code === chosen ? 'true' : undefined}>
              {texts.kind(names[code], count)}
            </Link>
          </li>
        ))}
      </ul>
      {chosen && (
        <p>
          {texts.onlyKind(names[chosen])}{' '}
          <Link to="?" className="aksel-link">
            {texts.allKinds}
          </Link>
        </p>
      )}
    </section>
  );
}
