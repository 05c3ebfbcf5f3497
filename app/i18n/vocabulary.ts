import type { EndDetail, EndReason, PlacementStatus } from '~/domain/placement-status';
import type { CheckMethod } from '~/domain/employment';
import type { Texts } from './texts';

/** What the portal's fixed values are called: the words of the design, one per notion. */
const nb = {
  status: {
    requested: 'Forespurt',
    declined: 'Avslått',
    withdrawn: 'Trukket',
    accepted: 'Venter på oppstart',
    active: 'I praksis',
    completed: 'Fullført',
    hired: 'Fått jobb',
    ended_by_candidate: 'Avbrutt av kandidaten',
    ended_by_supplier: 'Avbrutt av leverandøren',
    ended_by_unit: 'Avbrutt av flyktningenheten',
    voided: 'Feilregistrert',
  } satisfies Record<PlacementStatus, string>,
  endReason: {
    completed: 'Fullført',
    hired: 'Fått jobb',
    ended_by_candidate: 'Avbrutt av kandidaten',
    ended_by_supplier: 'Avbrutt av leverandøren',
    ended_by_unit: 'Avbrutt av flyktningenheten',
  } satisfies Record<EndReason, string>,
  endDetail: {
    job_elsewhere: 'Jobb et annet sted',
    education: 'Utdanning',
    other_measure: 'Annet tiltak',
    ill: 'Syk',
    did_not_show_up: 'Møtte ikke opp',
    needs_other_help: 'Trenger annen hjelp og støtte',
    cooperation_ended: 'Samarbeidet er avbrutt',
    moved: 'Flyttet',
    other: 'Annet',
  } satisfies Record<EndDetail, string>,
  declineReason: {
    no_place: 'Ingen ledig plass',
    language_level: 'Norsknivået passer ikke',
    mobility: 'For langt eller vanskelig å reise',
    other: 'Annet',
  },
  withdrawReason: {
    other_place: 'Kandidaten får plass et annet sted',
    candidate_declined: 'Kandidaten ønsker ikke plassen',
    plan_changed: 'Planen for kandidaten er endret',
    no_answer: 'Leverandøren svarte ikke i tide',
    other: 'Annet',
  },
  department: { cleaning: 'Renhold', it: 'IT', finance: 'Økonomi', maintenance: 'Vedlikehold', other: 'Annet' },
  goal: {
    job_here: 'Få jobb her',
    work_experience: 'Få arbeidserfaring',
    try_out: 'Prøve ut yrket',
    language_practice: 'Øve på språket',
    certificate: 'Få kompetansebevis',
    other: 'Annet',
  },
  norwegianLevel: { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2' },
  targetGroup: { refugee: 'Flyktning', immigrant: 'Innvandrer', other: 'Annen' },
  leftReason: {
    died: 'Død',
    moved_municipality: 'Flyttet til en annen kommune',
    moved_abroad: 'Flyttet til utlandet',
    other: 'Annet',
  },
  employmentForm: { permanent: 'Fast', temporary: 'Midlertidig', substitute: 'Vikariat' },
  subsidyKind: { temporary: 'Midlertidig', permanent: 'Varig', four_year: 'Fireårig for unge' },
  employmentEndReason: {
    agreed_end: 'Avtalt sluttdato',
    own_wish: 'Sluttet selv',
    dismissed: 'Sagt opp av arbeidsgiveren',
    other_job: 'Annen jobb',
    education: 'Utdanning',
    ill: 'Syk',
    moved: 'Flyttet',
    other: 'Annet',
  },
  followUpStatus: {
    ordinary: 'I jobb uten lønnstilskudd',
    subsidised: 'I jobb med lønnstilskudd',
    in_practice: 'I praksis',
    education: 'I utdanning',
    not_employed: 'Ikke i jobb',
    unreachable: 'Vi fikk ikke kontakt',
  },
  checkMethod: {
    employment_contract: 'Sett arbeidsavtale',
    payslip: 'Sett lønnsslipp',
    phone: 'Telefon eller samtale',
    register: 'Register',
  } satisfies Record<CheckMethod, string>,
  followUpSource: { unit: 'Flyktningenheten', nav: 'NAV', supplier: 'Leverandøren', candidate: 'Kandidaten selv' },
  clock: { exit: 'Etter at praksisløpet sluttet', start: 'Etter at praksisløpet startet', hire: 'Etter ansettelse' },
  organisationKind: {
    refugee_unit: 'Flyktningenhet',
    nav_office: 'NAV-kontor',
    supplier: 'Leverandør',
    buyer: 'Oppdragsgiver',
    operator: 'Drift',
  },
} as const;

export const vocabularyTexts: Texts<typeof nb> = { nb };

/** The entries of one vocabulary as the choices of a form, in the vocabulary's order. */
export function choicesOf(words: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
