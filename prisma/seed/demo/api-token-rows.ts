import { API_SCOPES, type ApiScope } from '~/domain/api/api-token.ts';
import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import type { Frame } from './frame-rows.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';

interface DemoToken {
  keeper: 'innkjoper' | 'fagleder';
  purpose: string;
  start: string;
  /** Days from today, negative before it. */
  madeAt: number;
  lastDay: number;
  revoked?: { at: number; reason: string };
  /** Calls on each of the last working days. */
  callsADay: number;
}

const tokens: readonly DemoToken[] = [
  { keeper: 'innkjoper', purpose: 'Virksomhetsstyring: kvartalsrapport', start: 'ppt_Eksempl1', madeAt: -120, lastDay: 245, callsADay: 3 },
  { keeper: 'innkjoper', purpose: 'Prøve med regneark', start: 'ppt_Eksempl2', madeAt: -200, lastDay: -20, callsADay: 0 },
  {
    ...{ keeper: 'innkjoper', purpose: 'Rapportverktøyet vi hadde før', start: 'ppt_Eksempl3', madeAt: -300, lastDay: 60, callsADay: 0 },
    revoked: { at: -90, reason: 'Vi har byttet verktøy, og det gamle trenger ikke tallene.' },
  },
  { keeper: 'fagleder', purpose: 'Kommunens styringspanel', start: 'ppt_Eksempl4', madeAt: -60, lastDay: 300, callsADay: 2 },
];

const OPENS: Readonly<Record<DemoToken['keeper'], ApiScope>> = { innkjoper: API_SCOPES[0], fagleder: API_SCOPES[1] };
const PATHS: Readonly<Record<ApiScope, readonly string[]>> = {
  'releases:read': ['/releases', '/releases/{id}', '/contracts'],
  'figures:read': ['/figures', '/contracts/{reference}/figures'],
};
const DAYS_WITH_CALLS = 12;
const HASH_BYTES = 32;

/** Adds keys to the API as their keepers would have made them. Their hashes are of nothing, so that none of them opens anything. */
export function addApiTokens(rows: DemoRows, random: Random, { today, frame, newId }: { today: CalendarDate; frame: Frame; newId: (moment: Date) => string }): void {
  for (const { keeper, purpose, start, madeAt, lastDay, revoked, callsADay } of tokens) {
    const membershipId = frame.memberships.get(keeper);
    const membership = rows.membership.find(({ id }) => id === membershipId);
    const name = rows.user.find(({ id }) => id === membership?.userId)?.name;
    if (!membershipId || !membership || !name) throw new Error(`the demo has nobody called ${keeper}`);
    const createdAt = momentOf(today, madeAt);
    const id = newId(createdAt);
    const scope = OPENS[keeper];
    rows.apiToken.push({
      ...{ id, organisationId: membership.organisationId, purpose, scope, tokenStart: start, createdAt, createdBy: membershipId, createdByName: name },
      tokenHash: Uint8Array.from({ length: HASH_BYTES }, () => random.between(0, 255)),
      expiresOn: toDateColumn(addDays(today, lastDay)),
      ...(revoked && { revokedAt: momentOf(today, revoked.at), revokedBy: membershipId, revokedByName: name, revokedReason: revoked.reason }),
    });
    for (let ago = DAYS_WITH_CALLS; ago >= 1 && callsADay > 0; ago -= 1) addCalls(rows, { tokenId: id, scope, callsADay, moment: momentOf(today, -ago), newId });
  }
}

interface CallsOfADay {
  tokenId: string;
  scope: ApiScope;
  callsADay: number;
  moment: Date;
  newId: (moment: Date) => string;
}

function addCalls(rows: DemoRows, { tokenId, scope, callsADay, moment, newId }: CallsOfADay): void {
  for (let index = 0; index < callsADay; index += 1) {
    const calledAt = new Date(moment.getTime() + index * 2_000);
    const path = PATHS[scope][index % PATHS[scope].length] ?? '/contracts';
    // Now and then the answer is one that the caller has already.
    rows.apiCall.push({ id: newId(calledAt), tokenId, calledAt, path, status: index > 0 && calledAt.getUTCDate() % 2 === 0 ? 304 : 200 });
  }
}

function momentOf(today: CalendarDate, days: number): Date {
  return new Date(`${addDays(today, days)}T04:30:00Z`);
}
