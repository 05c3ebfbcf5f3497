import { z } from 'zod';
import { decimal, oneOf, onceValid, text, version } from '../form-fields';
import { commitmentBases, commitmentDirections, commitmentKinds, commitmentRules, type CommitmentKind } from './commitment-kinds';
import { criterionParts } from './criterion-part';

export const measuredKinds = commitmentKinds.filter((kind): kind is Exclude<CommitmentKind, 'own'> => kind !== 'own');

/** The largest number that the column holds. */
const LARGEST = 9_999_999.99;

const value = () => decimal(0, LARGEST, 'not_a_number');
const supplierId = () => z.uuid('choose_one');

/** What is wrong with a number for a kind, as a key of `i18n/refusals.ts`; null where nothing is. */
export function valueFault(kind: CommitmentKind, value: number): 'not_a_count' | 'not_a_percent' | 'commitment_too_large' | null {
  if (kind === 'own') return null;
  const { decimals, highest, basis } = commitmentRules[kind];
  if (basis === 'share') return value > 0 && value <= highest ? null : 'not_a_percent';
  if (!decimals && !Number.isInteger(value)) return 'not_a_count';
  return value > highest ? 'commitment_too_large' : null;
}

const measured = {
  kind: oneOf(measuredKinds as [Exclude<CommitmentKind, 'own'>, ...Exclude<CommitmentKind, 'own'>[]]),
  value: value(),
};
const ownWords = {
  part: oneOf(criterionParts),
  text: text(300),
  value: value(),
  unit: text(40),
  direction: oneOf(commitmentDirections),
  basis: oneOf(commitmentBases),
};

const faults = ['not_a_count', 'not_a_percent', 'commitment_too_large'] as const;

/** The schema with the rules of the chosen kind, each told at the number. */
function fitsKind<Schema extends z.ZodType<{ kind: CommitmentKind; value: number }>>(schema: Schema): Schema {
  return faults.reduce(
    (checked, error) =>
      checked.refine(({ kind, value }) => valueFault(kind, value) !== error, { path: ['value'], error, ...onceValid('kind', 'value') }),
    schema,
  );
}

const ownShare = {
  holds: ({ basis, value }: { basis: string; value: number }) => basis !== 'share' || (value > 0 && value <= 100),
  says: { path: ['value'], error: 'not_a_percent', ...onceValid('basis', 'value') },
};

/** A promise that the portal knows how to read, in a tenderer's answer and on a contract. */
export const tenderedCommitmentValues = fitsKind(z.object(measured));
export const newCommitmentValues = fitsKind(z.object({ supplierId: supplierId(), ...measured }));

/** A promise in the supplier's own words. */
export const ownTenderedCommitmentValues = z.object(ownWords).refine(ownShare.holds, ownShare.says);
export const ownCommitmentValues = z.object({ supplierId: supplierId(), ...ownWords }).refine(ownShare.holds, ownShare.says);

/** Another number, agreed with the supplier, and why. */
export const commitmentChangeValues = z.object({ value: value(), reason: text(500), version: version() });
export const commitmentWithdrawalValues = z.object({ reason: text(500), version: version() });

export type NewCommitmentValues = z.output<typeof newCommitmentValues>;
export type OwnCommitmentValues = z.output<typeof ownCommitmentValues>;
export type TenderedCommitmentValues = z.output<typeof tenderedCommitmentValues>;
export type OwnTenderedCommitmentValues = z.output<typeof ownTenderedCommitmentValues>;
export type CommitmentChangeValues = z.output<typeof commitmentChangeValues>;
export type CommitmentWithdrawalValues = z.output<typeof commitmentWithdrawalValues>;
