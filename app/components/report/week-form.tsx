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
  useEffect(() => keepPages(['/uke', ...weeks.map((one) => `/uke?uke=${one}`)]), [weeks]);
  const planAll = () => {
    for (const person of people) {
      const form = ref.current;
      const record = kept[person.id];
      if (!form || person.sentAt || record?.sentAt || record?.queue.length) continue;
      planWeek(form, person);
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
        <Button
          as={Link}
          to={`/uke?uke=${week}&alt=1`}
          variant="secondary"
          className="week-all"
          onClick={(event) => {
            event.preventDefault();
            planAll();
          }}
        >
          {texts.asPlanned}
        </Button>
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
      <Button loading={sending} className="week-all">
        {texts.send}
      </Button>
      <ul className="plain-list week-summary" aria-label={texts.summary}>
        {people.map(({ id, person, sentAt }) => (
          <li key={id}>
            {person.firstName}: {summaryOf(keptOf(id), sentAt)}
          </li>
        ))}
      </ul>
      <p className="subtle">{texts.offlineReady}</p>
    </Form>
  );

  function summaryOf(record: Kept | null, sentAt: string | null): string {
    if (record?.problem) return texts.state.problem;
    if (isUnsent(record)) return texts.state.draft;
    return record?.sentAt || sentAt ? texts.state.sent : texts.state.waiting;
  }
}

function refusedBefore(outcome: ReportOutcome | undefined): Kept | null {
  if (!outcome?.code) return null;
  const { code, field } = outcome;
  return { draft: null, queue: [], version: 0, sentAt: null, signIn: false, problem: { code, field, newer: null } };
}
