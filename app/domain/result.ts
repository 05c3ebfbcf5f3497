/** What was refused, and why: the code is also the key of the text that says so (`i18n/refusals.ts`). */
export interface Refusal<Code extends string = string> {
  code: Code;
  /** The form field that the refusal is about; a refusal of the whole has none. */
  field?: string;
}

/** An expected outcome of a command; what cannot happen throws instead. */
export type Result<Value, Code extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal<Code> };

export function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refused<Code extends string>(code: Code, field?: string): { ok: false; refusal: Refusal<Code> } {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}
