import { commitmentKinds, type CommitmentBasis, type CommitmentDirection, type CommitmentKind } from '~/domain/commitment/commitment-kinds';
import { criterionParts, type CriterionPart } from '~/domain/commitment/criterion-part';

/** The columns that a promise is said from. */
export const promiseColumns = { id: true, part: true, kind: true, value: true, direction: true, basis: true, text: true, unit: true } as const;

interface PromiseRow {
  id: string;
  part: CriterionPart;
  kind: CommitmentKind;
  value: { toNumber(): number };
  direction: CommitmentDirection;
  basis: CommitmentBasis;
  text: string | null;
  unit: string | null;
}

/** A promise with its number as one: at most nine digits, of which two are decimals, which a number holds exactly. */
export function promiseOf({ id, part, kind, value, direction, basis, text, unit }: PromiseRow) {
  return { id, part, kind, value: value.toNumber(), direction, basis, text, unit };
}

/** In the order of the criterion's parts, and within one of the kinds; own ones as they came. */
export function inOrder<Promise extends { part: CriterionPart; kind: CommitmentKind }>(promises: readonly Promise[]): Promise[] {
  const place = ({ part, kind }: Promise) => criterionParts.indexOf(part) * commitmentKinds.length + commitmentKinds.indexOf(kind);
  return promises.toSorted((one, other) => place(one) - place(other));
}
