import type { UnitStepKey } from '~/domain/unit-step';
import type { Texts } from './texts';

interface UnitStepTexts {
  title: string;
  how: string;
}

/** The first weeks of a new unit, as its lead sees them until all of it is done. */
const nb = {
  title: 'Kom i gang',
  intro: (done: number, all: number) =>
    `${done} av ${all} steg er gjort. Et steg krysses av når det er gjort, og listen forsvinner når alle er det.`,
  done: 'Gjort',
  others: 'Systemadministrator gjør dette',
  steps: {
    organisations: {
      title: 'Leverandører, oppdragsgivere og NAV-kontor',
      how: 'Minst én av hver må være registrert. Be systemadministratoren om det. Leverandører og oppdragsgivere kan også komme med importen.',
    },
    caseworkers: {
      title: 'Registrer veilederne i enheten',
      how: 'Hver veileder får en lenke og velger passord selv.',
    },
    coordinators: {
      title: 'Koordinator hos en leverandør',
      how: 'Koordinatoren svarer på forespørslene deres. Be systemadministratoren registrere minst én.',
    },
    contract: {
      title: 'Registrer en kontrakt',
      how: 'Veilederne ber om praksisplasser på en kontrakt. Kontrakter kan også komme med importen.',
    },
    people: {
      title: 'Hent inn listene dere har',
      how: 'Importer kandidater, praksis og arbeid fra regneark. Har dere ingen lister, registrerer dere den første kandidaten under Kandidater.',
    },
    request: {
      title: 'Be om den første praksisplassen',
      how: 'Åpne en kandidat og velg «Be om praksisplass».',
    },
  } satisfies Record<UnitStepKey, UnitStepTexts>,
} as const;

export const unitSetupTexts: Texts<typeof nb> = { nb };
