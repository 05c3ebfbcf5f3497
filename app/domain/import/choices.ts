// The words that the import format allows in a column, and the word that the portal keeps for each.

export const CHOICES = {
  clock: { slutt: 'exit', start: 'start', ansettelse: 'hire' },
  norwegianLevel: { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2' },
  targetGroup: { flyktning: 'refugee', innvandrer: 'immigrant', annen: 'other' },
  leftReason: {
    dod: 'died',
    flyttet_kommune: 'moved_municipality',
    flyttet_utland: 'moved_abroad',
    annet: 'other',
  },
  department: { renhold: 'cleaning', it: 'it', okonomi: 'finance', vedlikehold: 'maintenance', annet: 'other' },
  endReason: {
    fullfort: 'completed',
    ansatt: 'hired',
    avbrutt_kandidat: 'ended_by_candidate',
    avbrutt_leverandor: 'ended_by_supplier',
    avbrutt_enhet: 'ended_by_unit',
  },
  form: { fast: 'permanent', midlertidig: 'temporary', vikariat: 'substitute' },
  status: {
    ordinaer: 'ordinary',
    lonnstilskudd: 'subsidised',
    praksis: 'in_practice',
    utdanning: 'education',
    ikke_i_jobb: 'not_employed',
    ikke_naadd: 'unreachable',
  },
  source: { enhet: 'unit', nav: 'nav', leverandor: 'supplier', kandidat: 'candidate' },
} as const;

export type ChoiceId = keyof typeof CHOICES;
