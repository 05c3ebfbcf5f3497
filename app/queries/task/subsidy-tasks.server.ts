import { addDays, fromDateColumn, toDateColumn } from '~/domain/calendar-date';
import { SUBSIDY_ENDING_DAYS } from '~/domain/subsidy-ending';
import { ordinaryAnswerLine } from '~/i18n/employer-answers';
import { formatPercent } from '~/i18n/format';
import type { Prisma } from '~/platform/generated/prisma/client';
import { candidatesInMyCare } from '~/policies/candidate-scope';
import { found, MOST } from './found-tasks.server';
import type { TaskSource } from './list-tasks.server';

/** Wage subsidies that end soon and have no next period in the same job. */
export const subsidyTasks: TaskSource = async (tx, viewer, on) => {
  const [first, last] = [toDateColumn(on), toDateColumn(addDays(on, SUBSIDY_ENDING_DAYS))];
  const where = {
    voidedAt: null,
    startsOn: { lte: first },
    endsOn: { gte: first, lte: last },
    employment: {
      voidedAt: null,
      candidate: candidatesInMyCare(viewer),
      wageSubsidies: { none: { voidedAt: null, startsOn: { gt: first } } },
    },
  } satisfies Prisma.WageSubsidyWhereInput;
  const rows = await tx.wageSubsidy.findMany({
    where,
    select: {
      employmentId: true,
      endsOn: true,
      percent: true,
      employment: {
        select: {
          employerName: true,
          candidateId: true,
          candidate: { select: { firstName: true, lastName: true } },
          employerAnswers: {
            where: { kind: 'ordinary_after_subsidy' },
            orderBy: { answeredAt: 'desc' },
            take: 1,
            select: { answer: true, aboutOn: true, form: true, percent: true },
          },
        },
      },
    },
    orderBy: { endsOn: 'asc' },
    take: MOST,
  });
  return found(rows, () => tx.wageSubsidy.count({ where }), ({ employmentId, endsOn, percent, employment }) => {
    const { candidateId, candidate, employerName, employerAnswers } = employment;
    const job = [employerName, percent && formatPercent(percent.toNumber())].filter(Boolean).join(', ');
    const said = employerAnswers
      .filter(({ aboutOn }) => aboutOn > endsOn)
      .map(({ aboutOn, percent: share, ...one }) =>
        ordinaryAnswerLine({ ...one, aboutOn: fromDateColumn(aboutOn), percent: share?.toNumber() ?? null }),
      );
    return {
      kind: 'subsidy_ending',
      candidateId,
      subject: `${candidate.firstName} ${candidate.lastName}`,
      detail: [job, ...said].filter(Boolean).join('. ') || null,
      dueOn: fromDateColumn(endsOn),
      path: `/arbeid/${employmentId}`,
    };
  });
};
