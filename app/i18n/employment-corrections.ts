import type { EmploymentVersionField, SubsidyVersionField } from '~/domain/employment-versions';
import type { Texts } from './texts';

const nb = {
  title: 'Hva som er rettet',
  corrected: (moment: string, by: string | null) => `Rettet ${moment}${by ? ` av ${by}` : ''}`,
  change: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  ofSubsidy: (period: string) => `Lønnstilskuddet ${period}`,
  nothing: 'ikke oppgitt',
  yes: 'ja',
  no: 'nei',
  job: {
    employer: 'arbeidsgiver',
    orgNumber: 'organisasjonsnummer',
    form: 'ansettelse',
    percent: 'stillingsprosent',
    startedOn: 'fra og med',
    endedOn: 'til og med',
  } satisfies Record<EmploymentVersionField, string>,
  open: 'fortsatt ansatt',
  subsidy: {
    kind: 'type',
    reducedWorkCapacity: 'nedsatt arbeidsevne',
    from: 'fra og med',
    to: 'til og med',
    percent: 'prosent',
  } satisfies Record<SubsidyVersionField, string>,
} as const;

export const employmentCorrectionTexts: Texts<typeof nb> = { nb };
