import type { Texts } from './texts';

const nb = {
  notFoundTitle: 'Vi finner ikke siden',
  notFoundText: 'Siden finnes ikke, eller du har ikke tilgang til den. Sjekk adressen, eller gå til forsiden.',
  failedTitle: 'Noe gikk galt hos oss',
  failedText: 'Dette skyldes ikke noe du gjorde. Prøv igjen om litt. Det du hadde lagret, er trygt.',
  errorNumber: (id: string) => `Feilnummer: ${id}`,
  toStart: 'Gå til forsiden',
} as const;

export const errorTexts: Texts<typeof nb> = { nb };
