import type { ModuleContent } from '~/domain/training-module';

/** Modules as the form's fields hold them: one aim a line, and English lines only where every aim has one. */
export function typedOf(modules: readonly ModuleContent[]): Record<string, string> {
  return Object.fromEntries(
    modules.flatMap(({ aims, hours, ...texts }, slot) => {
      const english = aims.every(({ textEn }) => textEn) ? aims.map(({ textEn }) => textEn) : [];
      const parts = {
        ...texts,
        hours: String(hours).replace('.', ','),
        aims: aims.map(({ text }) => text).join('\n'),
        aimsEn: english.join('\n'),
      };
      return Object.entries(parts).map(([part, value]) => [`${part}${slot}`, value ?? '']);
    }),
  );
}
