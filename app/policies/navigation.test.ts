import { expect, test } from 'vitest';
import { isCurrentEntry } from '~/domain/menu-entry';
import type { Role } from '~/domain/viewer';
import { navigationOf } from './navigation';

const current = (role: Role, pathname: string) =>
  navigationOf[role].filter((entry) => isCurrentEntry(entry, pathname)).map(({ key }) => key);

test.each<[Role, string, string[]]>([
  ['caseworker', '/', ['start']],
  ['caseworker', '/kandidater/1/endre', ['candidates']],
  ['caseworker', '/praksis/1', ['placements']],
  ['caseworker', '/praksisplasser', ['placements']],
  ['caseworker', '/plasser/1', ['places']],
  ['coordinator', '/plasser/ny', ['places']],
  ['caseworker', '/arbeid/1', ['candidates']],
  ['caseworker', '/lonnstilskudd/1/endre', ['candidates']],
  ['caseworker', '/oppfolging/1/feilregistrert', ['candidates']],
  ['nav_advisor', '/praksis/1', ['candidates']],
  ['coordinator', '/praksis/1/godta', ['placements']],
  ['mentor', '/uke', ['week']],
  ['unit_lead', '/api-tilgang/ny', ['users']],
  ['buyer', '/api-tilgang/1/trekk', ['apiTokens']],
  ['buyer', '/konkurranser/1/sammenlign', ['tenders']],
  ['caseworker', '/mitt-passord', []],
])('the menu of a %s at %s marks %j', (role, pathname, keys) => {
  expect(current(role, pathname)).toEqual(keys);
});
