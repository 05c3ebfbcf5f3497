import { addDays, toDateColumn } from '~/domain/calendar-date.ts';
import type { NorwegianLevel, TargetGroup } from '~/platform/generated/prisma/enums.ts';
import type { Frame } from './frame-rows.ts';
import { officeHours } from './moments.ts';
import { emailOf, nameOf, phoneOf, tongues, type MotherTongue } from './names.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { DEMO_CASEWORKER } from './staff.ts';
import type { Story } from './story.ts';

const levels = { A1: 10, A2: 40, B1: 37, B2: 11, C1: 2 };
const groups = { refugee: 84, immigrant: 12, other: 4 };
const purposes = ['Oppfølging mot arbeid', 'Vurdering av lønnstilskudd', 'Felles plan etter introduksjonsprogrammet'];

/** Adds the person of a story: `serial` counts from 0 and gives the name. Returns the candidate's id. */
export function addCandidate(
  rows: DemoRows,
  random: Random,
  { story, serial, frame, newId }: { story: Story; serial: number; frame: Frame; newId: (moment: Date) => string },
): string {
  const createdAt = officeHours(random, story.registeredOn);
  const id = newId(createdAt);
  const motherTongue = random.weighted<MotherTongue>(tongues);
  const name = nameOf(motherTongue, serial);
  const caseworkerId = story.caseworker && frame.memberships.get(story.caseworker);
  rows.candidate.push({
    id,
    createdAt,
    unitId: frame.organisations.unit,
    caseworkerId,
    ...name,
    phone: random.chance(0.9) ? phoneOf(serial) : null,
    email: random.chance(0.7) ? emailOf(name) : null,
    norwegianLevel: random.weighted<NorwegianLevel>(levels),
    motherTongue,
    protectedAddress: story.protectedAddress,
  });
  rows.candidateDetail.push({
    id,
    birthYear: Number(story.registeredOn.slice(0, 4)) - random.between(19, 58),
    settledOn: toDateColumn(addDays(story.registeredOn, -random.between(60, 900))),
    targetGroup: random.weighted<TargetGroup>(groups),
    leftOn: story.left && toDateColumn(story.left.on),
    leftReason: story.left?.reason ?? null,
  });
  const writtenById = caseworkerId ?? frame.memberships.get(DEMO_CASEWORKER);
  for (const { on, text } of story.notes) {
    rows.candidateNote.push({ candidateId: id, text, writtenById, writtenAt: officeHours(random, on) });
  }
  if (story.navShare) {
    const { on, endedOn } = story.navShare;
    rows.navShare.push({
      candidateId: id,
      navOfficeId: frame.organisations.nav,
      purpose: random.pick(purposes),
      sharedAt: officeHours(random, on),
      endedAt: endedOn && officeHours(random, endedOn),
    });
  }
  return id;
}
