/** What was refused, and why: the code is also the key of the text that says so (`i18n/refusals.ts`). */
export interface Refusal<Code extends string = string, Details = undefined> {
  code: Code;
  /** The form field that the refusal is about; a refusal of the whole has none. */
  field?: string | undefined;
  /** What the screen shows beside the text, such as the rows that stand in the way. */
  details?: Details | undefined;
}

/** An expected outcome of a command; what cannot happen throws instead. */
export type Result<Value, Code extends string = string, Details = undefined> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal<Code, Details> };

export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refused<Code extends string, Details = undefined>(
  code: Code,
  field?: string,
  details?: Details,
): { ok: false; refusal: Refusal<Code, Details> } {
  return { ok: false, refusal: { code, field, details } };
}
