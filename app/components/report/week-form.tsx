import { Button } from '@navikt/ds-react';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useEffect } from 'react';
import type { CalendarDate } from '~/domain/calendar-date';
import type { ReportOutcome } from '~/domain/report-outcome';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';
import { keepPages } from './keep-pages';
import { isUnsent, type Kept } from './kept-reports';
import { PersonCard, type PersonsReport } from './person-card';
import { planWeek } from './plan-all';
import { useKeptWeek } from './use-kept-week';

interface WeekFormProps {
  owner: string;
  week: CalendarDate;
  weeks: readonly CalendarDate[];
  on: CalendarDate;
  people: readonly PersonsReport[];
  /** What became of a form that was posted without JavaScript. */
  outcomes: readonly ReportOutcome[];
  daysToCome: boolean;
}

/** The mentor's week: a card a person, one button for all. What is answered is kept on the phone until it is sent. */
export function WeekForm({ owner, week, weeks, on, people, outcomes, daysToCome }: WeekFormProps) {
  const texts = useTexts(weeklyReportTexts);
  const sending = useNavigation().state === 'submitting';
  const { ref, kept, otherWeeks, online, onInput, onSubmit, keepNow, sendMine, forget } = useKeptWeek({ owner, week, people });
  // Again when something has arrived, so that the kept page says so too.
  const arrived = people.filter(({ id }) => kept[id]?.sentAt && !isUnsent(kept[id])).length;
  useEffect(() => keepPages(['/uke', ...weeks.map((one) => `/uke?uke=${one}`)]), [weeks, arrived]);
  const planAll = () => {
    for (const person of people) {
      const form = ref.current;
      const record = kept[person.id];
      if (!form || person.sentAt || record?.sentAt || record?.queue.length) continue;
      planWeek(form, person, { answered: record?.draft != null });
      keepNow(person.id);
    }
  };
  const keptOf = (id: string) => kept[id] ?? refusedBefore(outcomes.find(({ placementId }) => placementId === id));
  return (
    <Form method="post" action={`/uke?uke=${week}`} ref={ref} onInput={onInput} onSubmit={onSubmit} className="stack">
      <input type="hidden" name="week" value={week} />
      {!online && <p className="week-state week-state--waits">{texts.offlineNow}</p>}
      {otherWeeks && <p className="week-state week-state--waits">{texts.otherWeeksWaiting}</p>}
      <div>
        <Link
          to={`/uke?uke=${week}&alt=1`}
          className="week-planned"
          onClick={(event) => {
            event.preventDefault();
            planAll();
          }}
        >
          {texts.asPlanned}
        </Link>
        <p className="subtle tight-line">{texts.asPlannedHint}</p>
      </div>
      {people.map((person) => (
        <PersonCard
          key={person.id}
          report={person}
          kept={keptOf(person.id)}
          on={on}
          week={week}
          onSendMine={(newer) => sendMine(person.id, newer)}
          onForget={() => forget(person.id)}
        />
      ))}
      {daysToCome && <p className="subtle">{texts.daysToCome}</p>}
      <p className="subtle">{texts.offlineReady}</p>
      <div className="week-bar">
        <Button loading={sending} className="week-all">
          {texts.send}
        </Button>
        <p role="status" className="tight-line">
          {texts.summary(count('sent'), count('kept'), count('problem'), count('none'))}
        </p>
      </div>
    </Form>
  );

  function count(where: ReturnType<typeof whereIs>): number {
    return people.filter(({ id, sentAt }) => whereIs(keptOf(id), sentAt) === where).length;
  }
}

function whereIs(record: Kept | null, sentAt: string | null) {
  if (record?.problem) return 'problem' as const;
  if (isUnsent(record)) return 'kept' as const;
  return record?.sentAt || sentAt ? ('sent' as const) : ('none' as const);
}

function refusedBefore(outcome: ReportOutcome | undefined): Kept | null {
  if (!outcome?.code) return null;
  const { code, field } = outcome;
  return { draft: null, queue: [], version: 0, sentAt: null, signIn: false, problem: { code, field, newer: null } };
}
