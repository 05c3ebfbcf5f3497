import type { CommentSide } from '~/domain/achievement/comment-side.ts';
import type { CommitmentKind } from '~/domain/commitment/commitment-kinds.ts';
import type { ContractKey } from './organisations.ts';

/** What a supplier promised, by kind; and what was promised at first where that was changed later. */
export interface DemoPromises {
  numbers: Partial<Record<Exclude<CommitmentKind, 'own'>, number>>;
  own?: { text: string; value: number; unit: string };
  /** What the two sides say of a promise, in the order in which they said it. */
  comments?: readonly { kind: Exclude<CommitmentKind, 'own'>; side: CommentSide; monthsAgo: number; text: string }[];
  changed?: { kind: Exclude<CommitmentKind, 'own'>; from: number; monthsAgo: number; reason: string };
}

/** The main supplier's promises on each of the demo's contracts, none of them easy and none out of reach. */
export const promisesOf: Readonly<Record<ContractKey, DemoPromises>> = {
  schools: {
    numbers: {
      places_per_year: 40, training_weeks: 16, certificate_share: 70, days_to_ordinary_job: 240, people_hired: 40, candidates_per_mentor: 4,
      in_job_6: 55, ordinary_6: 40, in_job_12: 60, ordinary_12: 45,
    },
    comments: [
      { kind: 'places_per_year', side: 'supplier', monthsAgo: 3, text: 'Tre skoler var stengt for oppussing i sommer. Plassene kommer i tillegg i første halvår.' },
      { kind: 'places_per_year', side: 'buyer', monthsAgo: 2, text: 'Greit. Vi ser på tallet igjen når første halvår er slutt.' },
      { kind: 'people_hired', side: 'supplier', monthsAgo: 2, text: 'Vi lyser ut fire faste stillinger på helg, og alle i praksis får beskjed.' },
    ],
    own: { text: 'Norsk på arbeidsplassen', value: 2, unit: 'timer i uken til hver kandidat' },
    changed: { kind: 'people_hired', from: 36, monthsAgo: 12, reason: 'Kontrakten ble utvidet med to barnehager. Enighet i møtet om årsrapporten.' },
  },
  health: {
    numbers: {
      places_per_year: 24, training_weeks: 20, certificate_share: 60, days_to_ordinary_job: 270, people_hired: 25, follow_up_meetings: 4,
      in_job_6: 50, ordinary_6: 35, in_job_12: 55,
    },
  },
  offices: {
    numbers: {
      places_per_year: 12, training_weeks: 12, certificate_share: 80, days_to_ordinary_job: 200, people_hired: 6, candidates_per_mentor: 2,
      in_job_6: 60, ordinary_6: 50,
    },
  },
};
