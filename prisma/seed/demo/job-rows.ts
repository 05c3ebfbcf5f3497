import { addDays, toDateColumn, type CalendarDate } from '~/domain/calendar-date.ts';
import { checkMethods, type CheckMethod } from '~/domain/employment.ts';
import type { Frame } from './frame-rows.ts';
import { earlier, officeHours } from './moments.ts';
import type { Random } from './random.ts';
import type { DemoRows } from './rows.ts';
import { coordinatorOf, DEMO_CASEWORKER } from './staff.ts';
import type { Finding, Practice, Story } from './story.ts';

/** What is needed to write down what came after practice. */
export interface Aftermath {
  story: Story;
  candidateId: string;
  today: CalendarDate;
  frame: Frame;
  newId: (moment: Date) => string;
}

/** Adds the jobs with their subsidies. Returns the jobs' ids by the date they started on. */
export function addJobs(rows: DemoRows, random: Random, { story, candidateId, today, newId }: Aftermath): Map<CalendarDate, string> {
  const ids = new Map<CalendarDate, string>();
  for (const { employer, subsidies, startedOn, endedOn, form, percent } of story.jobs) {
    const createdAt = officeHours(random, earlier(addDays(startedOn, random.between(0, 6)), addDays(today, -1)));
    const id = newId(createdAt);
    ids.set(startedOn, id);
    rows.employment.push({
      id,
      createdAt,
      candidateId,
      employerOrgNumber: employer.orgNumber,
      employerName: employer.name,
      form,
      percent,
      startedOn: toDateColumn(startedOn),
      endedOn: endedOn && toDateColumn(endedOn),
    });
    for (const subsidy of subsidies) {
      const period = { startsOn: toDateColumn(subsidy.startsOn), endsOn: toDateColumn(subsidy.endsOn) };
      rows.wageSubsidy.push({ employmentId: id, percent: subsidy.percent, ...period, createdAt });
    }
  }
  return ids;
}

/** Adds a supplier's report of a hire; a confirmed one leads to the job that started on its date. */
export function addHireReport(
  rows: DemoRows,
  random: Random,
  { practice, placementId, jobs, story, frame }: Aftermath & { practice: Practice; placementId: string; jobs: Map<CalendarDate, string> },
): void {
  const report = practice.hireReport;
  if (!report) return;
  const { status, form, percent, startedOn, reportedOn, decidedOn, rejectionText } = report;
  rows.hireReport.push({
    placementId,
    status,
    form,
    percent,
    startedOn: toDateColumn(startedOn),
    reportedById: frame.memberships.get(coordinatorOf[practice.site.supplier]),
    reportedAt: officeHours(random, reportedOn),
    decidedById: decidedOn && frame.memberships.get(story.caseworker ?? DEMO_CASEWORKER),
    decidedAt: decidedOn && officeHours(random, decidedOn),
    rejectionText,
    employmentId: status === 'confirmed' ? jobs.get(startedOn) : null,
  });
}

/** Adds what was found out, by the unit's or NAV's people; suppliers and candidates told the caseworker. */
export function addFindings(rows: DemoRows, random: Random, { story, candidateId, frame }: Aftermath): void {
  for (const { statusDate, registeredOn, ...finding } of story.findings) {
    const createdAt = officeHours(random, registeredOn);
    rows.followUp.push({
      candidateId,
      ...finding,
      statusDate: toDateColumn(statusDate),
      registeredOn: toDateColumn(registeredOn),
      registeredById: frame.memberships.get(finding.source === 'nav' ? 'nav' : (story.caseworker ?? DEMO_CASEWORKER)),
      method: methodOf(finding.source, finding.status, statusDate),
      createdAt,
      answeredAt: createdAt,
    });
  }
}

/** How it was checked: a job by its papers as often as by a call; whoever is not in a job is only asked. */
function methodOf(source: Finding['source'], status: Finding['status'], statusDate: CalendarDate): CheckMethod {
  const inJob = status === 'ordinary' || status === 'subsidised';
  if (!inJob || source === 'candidate') return 'phone';
  return source === 'nav' ? 'register' : (checkMethods[Number(statusDate.slice(-2)) % 3] ?? 'phone');
}
