import { hash, verify } from '@node-rs/argon2';

// The library's enum is compiled away, so its value stands here.
const ARGON2ID = 2;

// OWASP's floor for argon2id, doubled; each takes some tens of milliseconds and 38 MiB.
const COST = { algorithm: ARGON2ID, memoryCost: 38_912, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** Hashing is made to be heavy, so only a few run at once: a flood of sign-ins must not take the memory of the rest. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resume) => waiting.push(resume));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

let standIn: Promise<string> | undefined;

/** Whether the password fits the hash. Without a hash the same work is done, so that the time tells nothing. */
export async function passwordFits(storedHash: string | null, password: string): Promise<boolean> {
  standIn ??= hashPassword('the account that does not exist');
  const compared = storedHash ?? (await standIn);
  const fits = await inTurn(() => verify(compared, password));
  return fits && storedHash !== null;
}
