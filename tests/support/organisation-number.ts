const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

function withCheckDigit(stem: string): string | null {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(stem[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? null : `${stem}${check}`;
}

// Browser tests run in several processes against one portal.
let next = 99_000_000 - 100_000 * Number(process.env.TEST_WORKER_INDEX ?? 0);

/** An organisation number that passes the check (mod 11) and was not handed out before. */
export function freshOrganisationNumber(): string {
  for (;;) {
    const number = withCheckDigit(String(next));
    next -= 1;
    if (number) return number;
  }
}
