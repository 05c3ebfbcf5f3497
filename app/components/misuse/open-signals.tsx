import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import type { MisuseKind } from '~/domain/misuse-signals';
import { misuseTexts } from '~/i18n/misuse-signals';
import { useTexts } from '~/i18n/texts';

/** The open signals against misuse about the person of a page, each with the way to it; nothing where there is none. */
export function OpenSignals({ signals }: { signals: readonly { kind: MisuseKind; summary: string; path: string }[] }) {
  const texts = useTexts(misuseTexts);
  if (signals.length === 0) return null;
  return (
    <section className="panel stack stack--tight" aria-labelledby="varsler">
      <Heading level="2" size="small" id="varsler">
        {texts.panelTitle(signals.length)}
      </Heading>
      <ul className="plain-list stack stack--tight">
        {signals.map(({ kind, summary, path }) => (
          <li key={path}>
            <Link to={path} className="aksel-link">
              {texts.kind[kind]}
            </Link>
            <span className="block subtle">{summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
