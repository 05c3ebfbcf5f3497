// A plan that the unit and NAV keep for a candidate, and a share that has ended, with a canary in each text.
import { addDays, toDateColumn, today } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';

export const planOfBothCanaries = [
  'nav_shares.legal_basis_text',
  'follow_up_meetings.place',
  'follow_up_meetings.participants',
  'follow_up_meetings.agreed',
  'follow_up_meetings.cancel_reason',
  'next_steps.text',
  'next_steps.outcome',
  'next_steps.drop_reason',
  'next_step_moves.reason',
] as const;
/** What the unit alone reads of a share. */
export const endedShareCanaries = ['nav_shares.end_text'] as const;

type Bird = (field: (typeof planOfBothCanaries)[number] | (typeof endedShareCanaries)[number]) => string;

/** Adds both; the meeting and the step that are given back are open. */
export async function plantMeetings(bird: Bird, { candidateId, navOfficeId }: { candidateId: string; navOfficeId: string }) {
  const day = (days: number) => toDateColumn(addDays(today(), days));
  const now = new Date();
  const words = { candidateId, place: bird('follow_up_meetings.place'), participants: bird('follow_up_meetings.participants') };
  return asWorker(async (tx) => {
    const ended = { endReason: 'other', endText: bird('nav_shares.end_text'), endedAt: now } as const;
    await tx.navShare.create({ data: { candidateId, navOfficeId, purpose: 'Avsluttet', sharedAt: day(-90), ...ended } });
    const meeting = await tx.followUpMeeting.create({ data: { ...words, metOn: day(5) } });
    await tx.followUpMeeting.create({
      data: { ...words, metOn: day(-9), cancelReason: bird('follow_up_meetings.cancel_reason'), cancelledAt: now },
    });
    const held = await tx.followUpMeeting.create({ data: { ...words, metOn: day(-7), agreed: bird('follow_up_meetings.agreed'), agreedAt: now } });
    const agreed = { meetingId: held.id, owner: 'unit', dueOn: day(3) } as const;
    const step = await tx.nextStep.create({
      data: { ...agreed, text: bird('next_steps.text'), moves: { create: { fromDay: day(1), toDay: day(3), reason: bird('next_step_moves.reason') } } },
      include: { moves: true },
    });
    await tx.nextStep.create({ data: { ...agreed, text: 'Gjort', doneOn: day(-1), outcome: bird('next_steps.outcome'), closedAt: now } });
    await tx.nextStep.create({ data: { ...agreed, text: 'Droppet', dropReason: bird('next_steps.drop_reason'), closedAt: now } });
    return { meeting, step };
  });
}
