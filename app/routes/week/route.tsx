import { data, redirect, type ActionFunctionArgs, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { reportPeople } from '~/commands/report/report-people.server';
import { WeekForm } from '~/components/report/week-form';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { addDays, today } from '~/domain/calendar-date';
import { sentReports } from '~/domain/report-fields';
import { weekNumber } from '~/domain/week-number';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { weeklyReportTexts } from '~/i18n/weekly-reports';
import { readForm } from '~/platform/forms/submit-form.server';
import { readWeek } from '~/queries/report/read-week.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import styles from '~/styles/week.css?url';
import { asTyped } from './as-typed';

export const meta = () => pageTitle(weeklyReportTexts.nb.title);
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'reports.write');
  const { searchParams } = new URL(asked.request.url);
  return readWeek(viewer, { week: searchParams.get('uke'), asPlanned: searchParams.has('alt') }, today());
}

/** The form without JavaScript; with it, the phone keeps the reports and sends them one by one to /uke/send. */
export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'reports.write');
  const form = await readForm(asked.request);
  const outcomes = await reportPeople(viewer, form);
  const sent = sentReports(form);
  if (sent.length > 0 && outcomes.every(({ saved }) => saved)) {
    throw redirect(`/uke?${new URLSearchParams({ uke: String(form.get('week')), kvittering: 'sendt' })}`);
  }
  return data({ outcomes, sent }, { status: 422 });
}

export default function Week() {
  const texts = useTexts(weeklyReportTexts);
  const { week, weeks, people, ...rest } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const answer = useActionData<typeof action>();
  const period = texts.weekOf(formatShortDate(week), formatShortDate(addDays(week, 6)));
  const names = [texts.thisWeek, texts.lastWeek];
  return (
    <div className="frame--narrow stack stack--tight">
      {query.get('kvittering') === 'sendt' && (
        <p role="status" className="week-state week-state--sent">
          {texts.receipt}
        </p>
      )}
      <PageHeading title={`${texts.title} ${texts.weekNumber(weekNumber(week)).toLowerCase()}`} intro={period} />
      <nav className="week-choice" aria-label={texts.chooseWeek}>
        {weeks.map((one, index) => (
          <Link key={one} to={`/uke?uke=${one}`} reloadDocument aria-current={one === week ? 'page' : undefined}>
            {names[index]}
          </Link>
        ))}
      </nav>
      {people.length === 0 && <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      {people.length > 0 && (
        <WeekForm
          key={week}
          {...rest}
          week={week}
          weeks={weeks}
          people={people.map((person) => asTyped(person, answer?.sent.find(({ placementId }) => placementId === person.id)))}
          outcomes={answer?.outcomes ?? []}
        />
      )}
    </div>
  );
}
