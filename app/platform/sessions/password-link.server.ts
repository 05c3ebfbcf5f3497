import { environment } from '../environment.server';

/** The address at which a password is chosen with `code`; whoever has it can take over the account. */
export function passwordLink(code: string): string {
  return `${environment().origin}/velg-passord/${code}`;
}
