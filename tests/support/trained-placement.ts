// A placement with a training plan, of which some aims are reached.
import type { Parties } from './placement-parties.ts';
import { moment, placeCandidate } from './placement-parties.ts';
import { addDays, today } from '~/domain/calendar-date.ts';
import { asWorker } from '~/platform/database.server.ts';

type Given = Parameters<typeof placeCandidate>[1];

/** An ended placement of the mentor's, with two modules: one with two reached aims, one with nothing reached. */
export async function trainedPlacement(parties: Parties, facts: Given = {}, person: Parameters<typeof placeCandidate>[2] = {}) {
  const course = { acceptedAt: moment, startedOn: addDays(today(), -100), endedOn: addDays(today(), -1), endReason: 'completed' } as const;
  const placement = await placeCandidate(parties, { ...course, mentorId: parties.mentor.membershipId, ...facts }, person);
  const aim = (position: number, text: string, level: 'on_own' | 'can_show_others' | 'with_help', textEn: string | null = null) => ({
    ...{ position, text, textEn, level },
  });
  const plan = await asWorker((tx) =>
    tx.trainingPlan.create({
      data: {
        placementId: placement.id,
        trainingModules: {
          create: [
            {
              ...{ position: 0, title: 'Rengjøringsmetoder', titleEn: 'Cleaning methods', hours: 40 },
              trainingAims: {
                create: [
                  aim(0, 'Kan velge riktig metode', 'on_own', 'Can choose the right method'),
                  aim(1, 'Kan vaske gulv med maskin', 'can_show_others'),
                  aim(2, 'Kan bone gulv', 'with_help'),
                ],
              },
            },
            {
              ...{ position: 1, title: 'Kjemikalier', titleEn: null, hours: 10 },
              trainingAims: { create: [aim(0, 'Kan lese datablad', 'with_help')] },
            },
          ],
        },
      },
      include: { trainingModules: { orderBy: { position: 'asc' }, include: { trainingAims: { orderBy: { position: 'asc' } } } } },
    }),
  );
  return { placement, modules: plan.trainingModules };
}
export type Trained = Awaited<ReturnType<typeof trainedPlacement>>;

/** The form that issues a certificate with every reached aim. */
export function issueForm({ placement, modules }: Trained) {
  const reached = modules.flatMap(({ trainingAims }) => trainingAims).filter(({ level }) => level !== 'with_help');
  return {
    placementId: placement.id,
    title: 'Renhold',
    titleEn: 'Cleaning',
    aims: reached.map(({ id }) => id),
    modules: modules.slice(0, 1).map(({ id }) => id),
    hours: [37.5],
  };
}
