import type { CommitmentBasis, CommitmentDirection, CommitmentKind } from '~/domain/commitment/commitment-kinds';
import type { CriterionPart } from '~/domain/commitment/criterion-part';
import type { CalendarDate } from '~/domain/calendar-date';
import type { Tenths, Thousandths } from '~/domain/tender/points';

/** A promise taken from an answer. */
export interface TenderedPromise {
  id: string;
  part: CriterionPart;
  kind: CommitmentKind;
  value: number;
  direction: CommitmentDirection;
  basis: CommitmentBasis;
  text: string | null;
  unit: string | null;
}

/** Points for one part, with who gave them. */
export interface GivenScore {
  score: Tenths;
  reason: string;
  byName: string | null;
  on: CalendarDate;
}

/** A tenderer as it is compared with the others. */
export interface EvaluatedTenderer {
  id: string;
  name: string;
  orgNumber: string;
  answers: Readonly<Record<CriterionPart, string | null>>;
  commitments: readonly TenderedPromise[];
  scores: Readonly<Record<CriterionPart, GivenScore | null>>;
  points: Thousandths | null;
}
