// Small makers of rows. What a test does not say is filled in with something that is valid and means nothing.
import { type CalendarDate, toDateColumn, today } from '~/domain/calendar-date.ts';
import { type Actor, asWorker } from '~/platform/database.server.ts';
import type { Prisma } from '~/platform/generated/prisma/client.ts';
import type { MemberRole, OrganisationKind } from '~/platform/generated/prisma/enums.ts';
import { freshOrganisationNumber } from './organisation-number.ts';

/** Dates are given as the domain has them. */
type WithDates<T, Dates extends keyof T> = Partial<Omit<T, Dates> & { [Name in Dates]?: CalendarDate | null }>;

const HOME: Record<MemberRole, OrganisationKind> = {
  caseworker: 'refugee_unit',
  unit_lead: 'refugee_unit',
  nav_advisor: 'nav_office',
  coordinator: 'supplier',
  mentor: 'supplier',
  buyer: 'buyer',
  admin: 'operator',
};

let count = 0;
const serial = () => (count += 1);
const date = (value: CalendarDate | null | undefined) => (value ? toDateColumn(value) : value);

export async function makeOrganisation(kind: OrganisationKind, given: Partial<Prisma.OrganisationUncheckedCreateInput> = {}) {
  const data = { kind, name: `${kind} ${serial()}`, orgNumber: freshOrganisationNumber(), ...given };
  return asWorker((tx) => tx.organisation.create({ data }));
}

/** A user with one membership, in a new organisation of the fitting kind unless `organisationId` is given. */
export async function makeMember(role: MemberRole, given: { organisationId?: string; userId?: string; name?: string } = {}) {
  const organisationId = given.organisationId ?? (await makeOrganisation(HOME[role])).id;
  return asWorker(async (tx) => {
    const number = serial();
    const fresh = { name: given.name ?? `${role} ${number}`, email: `${role}.${number}@example.no` };
    const user = given.userId
      ? await tx.user.findUniqueOrThrow({ where: { id: given.userId } })
      : await tx.user.create({ data: fresh });
    const membership = await tx.membership.create({ data: { userId: user.id, organisationId, role } });
    const actor: Actor = { userId: user.id, membershipId: membership.id, organisationId, role };
    return { user, membership, organisationId, actor };
  });
}

type DetailDates = 'settledOn' | 'leftOn';
type Detail = WithDates<Omit<Prisma.CandidateDetailUncheckedCreateInput, 'id'>, DetailDates>;

export async function makeCandidate(
  unitId: string,
  given: Partial<Prisma.CandidateUncheckedCreateInput> = {},
  { settledOn, leftOn, ...detail }: Detail = {},
) {
  const data = { unitId, firstName: 'Kandidat', lastName: `Nummer ${serial()}`, ...given };
  const details = { ...detail, settledOn: date(settledOn), leftOn: date(leftOn) };
  return asWorker((tx) => tx.candidate.create({ data: { ...data, detail: { create: details } }, include: { detail: true } }));
}

/** A contract with its main supplier, both new unless given. */
export async function makeContract(
  given: WithDates<Prisma.ContractUncheckedCreateInput, 'startsOn' | 'endsOn'> & { supplierId?: string } = {},
) {
  const { supplierId: givenSupplier, buyerId: givenBuyer, startsOn, endsOn, ...rest } = given;
  const buyerId = givenBuyer ?? (await makeOrganisation('buyer')).id;
  const supplierId = givenSupplier ?? (await makeOrganisation('supplier')).id;
  const data = { name: `Renhold ${serial()}`, ...rest, buyerId, startsOn: toDateColumn(startsOn ?? '2024-01-01'), endsOn: date(endsOn) };
  const contract = await asWorker((tx) =>
    tx.contract.create({ data: { ...data, suppliers: { create: { supplierId } } } }),
  );
  return { ...contract, supplierId };
}

type PlacementDates = 'plannedFrom' | 'plannedTo' | 'startedOn' | 'endedOn';
type PlacementFacts = WithDates<Prisma.PlacementUncheckedCreateInput, PlacementDates>;

/** A request, or whatever the given facts make of it. */
export async function makePlacement(
  parties: { candidateId: string; contractId: string; supplierId: string },
  { plannedFrom, plannedTo, startedOn, endedOn, ...rest }: PlacementFacts = {},
) {
  const dates = {
    plannedFrom: date(plannedFrom),
    plannedTo: date(plannedTo),
    startedOn: date(startedOn),
    endedOn: date(endedOn),
    endReason: endedOn ? ('completed' as const) : undefined,
  };
  return asWorker((tx) => tx.placement.create({ data: { ...dates, ...rest, ...parties } }));
}

export async function makeEmployment(
  candidateId: string,
  { startedOn, endedOn, ...rest }: WithDates<Prisma.EmploymentUncheckedCreateInput, 'startedOn' | 'endedOn'> = {},
) {
  const data = {
    employerOrgNumber: freshOrganisationNumber(),
    form: 'permanent' as const,
    percent: 100,
    ...rest,
    startedOn: toDateColumn(startedOn ?? today()),
    endedOn: date(endedOn),
  };
  return asWorker((tx) => tx.employment.create({ data: { ...data, candidateId } }));
}

export async function makeWageSubsidy(employmentId: string, startsOn: CalendarDate, endsOn: CalendarDate, percent = 40) {
  const data = { employmentId, startsOn: toDateColumn(startsOn), endsOn: toDateColumn(endsOn), percent };
  return asWorker((tx) => tx.wageSubsidy.create({ data }));
}

export async function makeFollowUp(
  candidateId: string,
  { statusDate, registeredOn, ...rest }: WithDates<Prisma.FollowUpUncheckedCreateInput, 'statusDate' | 'registeredOn'> = {},
) {
  const on = statusDate ?? today();
  const data = { status: 'ordinary' as const, ...rest, statusDate: toDateColumn(on), registeredOn: toDateColumn(registeredOn ?? on) };
  return asWorker((tx) => tx.followUp.create({ data: { ...data, candidateId } }));
}

/** From now on the NAV office may see the candidate. */
export async function shareWithNav(candidateId: string, navOfficeId: string) {
  return asWorker((tx) => tx.navShare.create({ data: { candidateId, navOfficeId, purpose: 'Oppfølging' } }));
}
