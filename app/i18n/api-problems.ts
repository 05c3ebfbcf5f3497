import type { ParameterFault, ProblemCode } from '~/domain/api/problem';
import type { Texts } from './texts';

interface ProblemText {
  title: string;
  detail: string;
}

const problems: Readonly<Record<ProblemCode, ProblemText>> = {
  faulty_parameters: {
    title: 'Noe er galt med parametrene',
    detail: 'Under «errors» står hvert parameter som må rettes, og hva som er galt med det.',
  },
  token_missing: {
    title: 'Kallet har ingen nøkkel',
    detail: 'Send nøkkelen i hodet «Authorization: Bearer ppt_…». Nøkler i adressen og innlogging i portalen gir ikke tilgang til API-et.',
  },
  token_unknown: {
    title: 'Nøkkelen finnes ikke',
    detail: 'Portalen kjenner ikke denne nøkkelen. Sjekk at hele nøkkelen er med, eller lag en ny under «API-tilgang» i portalen.',
  },
  token_expired: {
    title: 'Nøkkelen er gått ut',
    detail: 'Nøkkelen gjaldt til og med sin siste dag. Lag en ny under «API-tilgang» i portalen.',
  },
  token_revoked: {
    title: 'Nøkkelen er trukket tilbake',
    detail: 'Noen i organisasjonen eller en administrator har trukket nøkkelen tilbake. Grunnen står under «API-tilgang» i portalen.',
  },
  wrong_scope: {
    title: 'Nøkkelen gir ikke tilgang til dette',
    detail: 'Oppdragsgiveres nøkler leser publiserte tall, og flyktningenhetens nøkler leser eksakte tall.',
  },
  not_found: {
    title: 'Dette finnes ikke',
    detail: 'Adressen finnes ikke, eller det du spør om, hører ikke til organisasjonen nøkkelen er laget for.',
  },
  only_reading: {
    title: 'API-et kan bare leses',
    detail: 'Bruk GET eller HEAD.',
  },
  too_many_calls: {
    title: 'For mange kall',
    detail: 'Vent så mange sekunder som hodet «Retry-After» sier, før du prøver igjen.',
  },
  failed: {
    title: 'Noe gikk galt hos oss',
    detail: 'Dette skyldes ikke noe du gjorde. Prøv igjen om litt. Oppgi «requestId» hvis du melder fra.',
  },
};

const faults: Readonly<Record<ParameterFault, string>> = {
  unknown_parameter: 'Parameteret finnes ikke her.',
  given_twice: 'Parameteret står flere ganger. Det kan stå én gang.',
  not_a_date: 'Skriv en dato som finnes, som åååå-mm-dd, for eksempel 2026-06-30.',
  unknown_clock: 'Skriv exit, start eller hire.',
  not_an_organisation_number: 'Skriv et organisasjonsnummer: ni sifre, det siste et kontrollsiffer.',
  unknown_supplier: 'Portalen har ingen leverandør med dette organisasjonsnummeret.',
  supplier_not_on_contract: 'Leverandøren er ikke på denne kontrakten.',
  not_a_page: 'Skriv et helt tall fra 1 og oppover.',
  from_after_to: 'Perioden kan ikke begynne etter at den slutter.',
  from_after_as_of: 'Perioden kan ikke begynne etter stikkdatoen.',
};

const nb = { problems, faults } as const;

export const apiProblemTexts: Texts<typeof nb> = { nb };
