// What employers are asked, compared with the rules written once more, over random histories around today.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, today, type CalendarDate } from '~/domain/calendar-date';
import { CLOCKS, type Clock } from '~/domain/figures/definitions';
import { asWorker, withWorkerConnection } from '~/platform/database.server';
import { listEmployerQuestions } from '~/queries/employer-question/read-questions.server';
import { makeOrganisation } from '../support/facts';
import type { FigureFacts } from '../support/figure-facts';
import { loadFacts } from '../support/load-facts';
import { underOwnNames } from '../support/own-names';
import { randomFacts } from '../support/random-facts';
import { referenceQuestions } from '../support/reference-questions';
import { measuredBy } from '../support/reference-results';
import { makeViewer } from '../support/viewer';

const RUNS = 40;
const TIMEOUT_MS = 180_000;
const around = fc.record({
  near: fc.nat({ max: 200 }), offset: fc.constantFrom(-61, -60, -15, -14, -14, -13, 0, 1, 31, 32, 88, 95),
});

test('each supplier is asked about exactly those of its own whose result, or job after a subsidy, it has not answered for', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(
      randomFacts, fc.tuple(fc.constantFrom(...CLOCKS), fc.constantFrom(...CLOCKS)), around, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
      async ({ facts: drawn, days }, [first, second], plan, protection) => {
        const clocksOf = ({ contracts }: FigureFacts) => new Map<string, Clock>(contracts.map((name, place) => [name, place === 0 ? first : second]));
        // Mostly beside a date that somebody may be asked about.
        const askedAbout = [...measuredBy(drawn, clocksOf(drawn), '2035-01-01').map(({ measuredOn }) => measuredOn), ...drawn.subsidies.map(({ to }) => to), ...days];
        const day = addDays(askedAbout[plan.near % askedAbout.length] ?? '2024-01-01', plan.offset);
        const facts = underOwnNames(movedToToday(drawn, day));
        const clocks = clocksOf(facts);
        const hidden = new Set(facts.candidates.filter((_, place) => protection[place] && place % 3 === 0).map(({ id }) => id));
        const suppliers = await written(facts, clocks, hidden);
        for (const [number, coordinator] of suppliers) {
          const questions = (await listEmployerQuestions(coordinator)).map(({ kind, name, aboutOn }) => `${kind} ${name.replace('Test ', '')} ${aboutOn}`);
          expect(questions.sort()).toEqual(referenceQuestions(facts, clocks, hidden, number, today()));
          asked += questions.length;
        }
      },
    ),
    { numRuns: RUNS },
  );
  // Histories in which nobody is asked anything would prove little.
  expect(asked).toBeGreaterThan(0);
}, TIMEOUT_MS);

/** The same facts, moved so that `day` is today; what would have been answered after today is left out. */
function movedToToday(facts: FigureFacts, day: CalendarDate): FigureFacts {
  const by = daysBetween(day, today());
  const moved = JSON.parse(
    JSON.stringify(facts).replace(/"(\d{4}-\d{2}-\d{2})"/g, (_, date: CalendarDate) => `"${addDays(date, by)}"`),
  ) as FigureFacts;
  return { ...moved, followUps: moved.followUps.filter(({ registeredOn }) => registeredOn <= today()) };
}

/** Writes it all; gives a coordinator of each supplier by its number. */
async function written(facts: FigureFacts, clocks: ReadonlyMap<string, Clock>, hidden: ReadonlySet<string>) {
  const { id: unit } = await makeOrganisation('refugee_unit');
  const ids = await withWorkerConnection((client) => loadFacts((sql, rows) => client.query(sql, [JSON.stringify(rows)]), facts, unit));
  await asWorker(async (tx) => {
    for (const [reference, clock] of clocks) await tx.contract.updateMany({ where: { reference }, data: { clock } });
    await tx.candidate.updateMany({ where: { reference: { in: [...hidden] } }, data: { protectedAddress: true } });
  });
  const coordinators = [];
  for (const [number, organisationId] of ids.suppliers) coordinators.push([number, await makeViewer('coordinator', { organisationId })] as const);
  return coordinators;
}
