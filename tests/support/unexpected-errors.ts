// A test that makes the code complain on the console fails, unless it says that it expects to.
import { afterEach, beforeEach, vi } from 'vitest';

let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...values: unknown[]) => {
    complaints.push(values.map((value) => (value instanceof Error ? (value.stack ?? value.message) : String(value))).join(' '));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  const unexpected = complaints;
  complaints = [];
  if (unexpected.length > 0) throw new Error(`unexpected console.error:\n${unexpected.join('\n')}`);
});

/** What was written with `console.error` since the test began; the test then does not fail for it. */
export function takeConsoleErrors(): string[] {
  const taken = complaints;
  complaints = [];
  return taken;
}
