import { CHOICES } from '~/domain/import/choices';
import type { FieldType } from '~/domain/import/sheets';
import type { Texts } from './texts';

/** What may stand in a column, in words. */
function allowed(type: FieldType): string {
  switch (type.kind) {
    case 'text':
      return `Tekst, høyst ${type.max} tegn`;
    case 'email':
      return 'E-postadresse';
    case 'orgNumber':
      return 'Organisasjonsnummer, ni sifre';
    case 'date':
      return type.future ? 'Dato, som 31.08.2025' : 'Dato, som 31.08.2025. Ikke fram i tid';
    case 'percent':
      return 'Prosent over 0 og høyst 100';
    case 'year':
      return 'Årstall med fire sifre';
    case 'count':
      return 'Helt tall fra 0 og opp';
    case 'choice':
      return `Ett av: ${Object.keys(CHOICES[type.choice]).join(', ')}`;
  }
}

/** The first sheet of the template. */
const nb = {
  guideSheet: 'Les meg',
  title: 'Mal for import til Praksisporten',
  asOf: (date: string) => `Laget ${date}.`,
  how: [
    'Hvert ark er en liste. Skriv én rad for hver sak, og slett raden med eksempelet (rad 2) før du laster opp.',
    'Ark du ikke har noe til, kan stå tomme eller slettes. Kolonner som ikke er merket «Må fylles ut», kan stå tomme.',
    'Referansene (kandidat, kontrakt, praksis og arbeid) velger du selv. De binder arkene sammen, og gjør at du kan rette og importere på nytt uten at noe blir dobbelt.',
    'Ikke skriv fødselsnummer eller D-nummer. Portalen lagrer dem ikke, og importen stopper hvis den finner noen.',
    'Spørsmål om malen tar du med systemadministratoren for Praksisporten.',
  ],
  sheet: 'Ark',
  column: 'Kolonne',
  needed: 'Må fylles ut?',
  isNeeded: 'Må fylles ut',
  isOptional: 'Valgfritt',
  content: 'Hva som kan stå der',
  allowed,
} as const;

export const importTemplateTexts: Texts<typeof nb> = { nb };
