import type { ExportFormat, ExportPart } from '~/domain/nav-export';
import { inSentence } from './format';
import type { Texts } from './texts';

const nb = {
  title: 'Utskrift til NAV',
  titleOf: (name: string) => `Utskrift til NAV om ${name}`,
  intro: 'Dette er det NAV trenger for å registrere i egne fagsystemer. Kopier teksten, eller last den ned som fil.',
  logged: 'Hver nedlasting logges med navnet ditt. Filen hører ikke hjemme på egen maskin lenger enn du trenger den.',
  without: 'Her står ingen notater, og ikke hva noen har skrevet om hvordan det går.',
  text: 'Tekst til å kopiere',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Nettleseren ga ikke lov til å kopiere. Merk teksten og kopier den selv.',
  download: { txt: 'Last ned som tekst', csv: 'Last ned som regneark (CSV)' } satisfies Record<ExportFormat, string>,
  back: 'Til kandidatens side',
  madeOn: (date: string, name: string, organisation: string) => `Hentet ${date} av ${name}, ${organisation}`,
  person: (name: string, reference: string) => `${name}, referanse ${reference}`,
  heading: (reference: string) => `Praksisporten, kandidat ${reference}`,
  none: 'Ingen registrert.',
  part: {
    placement: 'Praksisplasser',
    job: 'Arbeidsforhold',
    subsidy: 'Lønnstilskudd',
    result: 'Resultater',
    step: 'Åpne steg i planen',
  } satisfies Record<ExportPart, string>,
  partOf: {
    placement: 'Praksisplass',
    job: 'Arbeidsforhold',
    subsidy: 'Lønnstilskudd',
    result: 'Resultat',
    step: 'Steg',
  } satisfies Record<ExportPart, string>,
  column: {
    name: 'Navn',
    reference: 'Referanse',
    part: 'Del',
    from: 'Fra',
    to: 'Til',
    party: 'Hos eller av',
    orgNumber: 'Organisasjonsnummer',
    contract: 'Kontrakt',
    what: 'Hva',
    extent: 'Omfang',
    state: 'Status',
  },
  planned: (period: string) => `planlagt ${period}`,
  orgNumber: (number: string) => `org.nr. ${number}`,
  goal: (goal: string) => `Mål: ${inSentence(goal)}`,
  days: (days: string) => `${days} dager i uken`,
  hours: (hours: string) => `${hours} timer i uken`,
  percentFrom: (percent: string, date: string) => `${percent} fra ${date}`,
  due: (date: string) => `innen ${date}`,
} as const;

export const navExportTexts: Texts<typeof nb> = { nb };
