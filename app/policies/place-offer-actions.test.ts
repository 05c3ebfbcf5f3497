import { expect, test } from 'vitest';
import { offerActions, offerStatuses, type OfferAction, type OfferStatus } from '~/domain/place-offer';
import type { Role } from '~/domain/viewer';
import { allowedOfferActions } from './place-offer-actions';
import { roles } from './roles';

const on = '2026-06-15';
const offers: Record<OfferStatus, Parameters<typeof allowedOfferActions>[1]> = {
  current: { startsOn: '2026-06-15', endsOn: '2026-06-15', withdrawnAt: null },
  coming: { startsOn: '2026-06-16', endsOn: '2026-09-01', withdrawnAt: null },
  past: { startsOn: '2026-01-01', endsOn: '2026-06-14', withdrawnAt: null },
  withdrawn: { startsOn: '2026-06-01', endsOn: '2026-09-01', withdrawnAt: new Date() },
};

const open: Record<Role, OfferAction[]> = {
  caseworker: ['request'],
  unit_lead: ['request'],
  nav_advisor: [],
  coordinator: ['change', 'withdraw'],
  mentor: [],
  buyer: [],
  admin: [],
};

/** Who may do what, written by hand: the coordinator keeps an offer, the unit asks for it, and neither once it is over. */
const expected: Record<OfferStatus, Record<Role, OfferAction[]>> = {
  current: open,
  coming: open,
  past: { caseworker: [], unit_lead: [], nav_advisor: [], coordinator: [], mentor: [], buyer: [], admin: [] },
  withdrawn: { caseworker: [], unit_lead: [], nav_advisor: [], coordinator: [], mentor: [], buyer: [], admin: [] },
};

const cells = offerStatuses.flatMap((status) => roles.flatMap((role) => offerActions.map((action) => ({ status, role, action }))));

test.each(cells)('an offer that is $status: $role, $action', ({ status, role, action }) => {
  expect(allowedOfferActions({ role }, offers[status], on).includes(action)).toBe(expected[status][role].includes(action));
});
