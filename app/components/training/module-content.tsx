import { Heading } from '@navikt/ds-react';
import type { ModuleContent } from '~/domain/training-module';
import { ModuleFacts } from './module-facts';

/** A module of a template: what it is, and its aims with the English below each. */
export function ModuleContentView({ module }: { module: ModuleContent }) {
  return (
    <section className="panel stack stack--tight">
      <Heading level="3" size="small">
        {module.title}
      </Heading>
      {module.titleEn && (
        <p className="subtle" lang="en">
          {module.titleEn}
        </p>
      )}
      <ModuleFacts module={module} />
      <ul>
        {module.aims.map(({ text, textEn }) => (
          <li key={text}>
            {text}
            {textEn && (
              <span className="subtle block" lang="en">
                {textEn}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
