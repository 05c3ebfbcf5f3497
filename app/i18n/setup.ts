import type { SetupStepKey } from '~/domain/setup-step';
import type { Texts } from './texts';

interface StepTexts {
  todo: string;
  how: string;
  name: string;
  count: (total: number) => string;
}

/** The administrator's first page: what a new portal needs before others can use it, and what it has. */
const nb = {
  begin: 'Gjør dette først',
  beginText: 'Portalen er ikke klar til bruk ennå. Ta stegene i rekkefølge, for hvert steg bygger på det forrige. Du kan alltid registrere flere.',
  ready: 'Portalen er klar til bruk',
  readyText: 'Her finner du det du har ansvar for. Du ser aldri kandidatene.',
  step: (number: number, what: string) => `${number}. ${what}`,
  steps: {
    organisations: {
      todo: 'Registrer organisasjonene',
      how: 'Begynn med flyktningenheten. Ta så NAV-kontoret, leverandørene og oppdragsgiverne.',
      name: 'Organisasjoner',
      count: (total) => (total === 1 ? '1 er registrert' : `${total} er registrert`),
    },
    users: {
      todo: 'Registrer brukerne',
      how: 'Hver bruker får en rolle i sin organisasjon. Du får en lenke som brukeren velger passord med.',
      name: 'Brukere',
      count: (total) => (total === 1 ? '1 har en rolle' : `${total} har en rolle`),
    },
    contracts: {
      todo: 'Registrer kontraktene',
      how: 'Oppdragsgiveren og hovedleverandøren må være registrert først. Deretter kan veilederne be om praksisplasser på kontrakten.',
      name: 'Kontrakter',
      count: (total) => (total === 1 ? '1 er registrert' : `${total} er registrert`),
    },
  } satisfies Record<SetupStepKey, StepTexts>,
} as const;

export const setupTexts: Texts<typeof nb> = { nb };
