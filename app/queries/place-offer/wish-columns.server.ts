import type { Wishes } from '~/domain/place-match';
import type { Prisma } from '~/platform/generated/prisma/client';
import { dateOrNull } from '../placement/placement-facts.server';

/** All of a candidate that a match looks at. */
export const wishColumns = {
  norwegianLevel: true,
  detail: {
    select: { wantedDepartments: true, priorDepartments: true, availableShifts: true, availableFrom: true },
  },
} as const satisfies Prisma.CandidateSelect;

type Row = Prisma.CandidateGetPayload<{ select: typeof wishColumns }>;

/** The same for the domain; what nobody has written is not said. */
export function wishesOf({ norwegianLevel, detail }: Row): Wishes {
  return {
    norwegianLevel,
    wantedDepartments: detail?.wantedDepartments ?? [],
    priorDepartments: detail?.priorDepartments ?? [],
    availableShifts: detail?.availableShifts ?? [],
    availableFrom: dateOrNull(detail?.availableFrom),
  };
}
