import { BodyLong, Table } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { employerAnswerLine, employerAnswerTexts } from '~/i18n/employer-answers';
import { formatPercent, formatPeriod, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';
import { Act } from './act';
import { Section } from './section';

/** The candidate's jobs, newest first, each with its wage subsidies. */
export function Jobs({ candidate }: { candidate: CandidatePage }) {
  const texts = useTexts(candidatePageTexts);
  return (
    <Section id="arbeid" title={texts.jobsTitle} action={<Act candidate={candidate} action="register_employment" />}>
      {candidate.jobs.length === 0 && <BodyLong>{texts.jobsEmpty}</BodyLong>}
      {candidate.jobs.length > 0 && (
        <DataTable caption={texts.jobsTitle}>
          <Table.Header>
            <Table.Row>
              {[texts.employer, texts.period, texts.subsidies].map((heading) => (
                <Table.HeaderCell key={heading} scope="col">
                  {heading}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {candidate.jobs.map((job) => (
              <JobRow key={job.id} job={job} answer={candidate.employerAnswers.find((one) => one.employmentId === job.id)} />
            ))}
          </Table.Body>
        </DataTable>
      )}
      {candidate.jobs.length > 0 && <ExportLinks dataset="kandidatens-arbeidsforhold" name={texts.jobsTitle} also={{ id: candidate.id }} />}
    </Section>
  );
}

function JobRow({ job, answer }: { job: CandidatePage['jobs'][number]; answer: CandidatePage['employerAnswers'][number] | undefined }) {
  const { said } = useTexts(employerAnswerTexts);
  const texts = useTexts(candidatePageTexts);
  const words = useTexts(vocabularyTexts);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link to={`/arbeid/${job.id}`} className="aksel-link">
          {job.employer}
        </Link>
        <span className="subtle block">
          {words.employmentForm[job.form]}, {formatPercent(job.percent)}
        </span>
        {answer && (
          <span className="subtle block">
            {said(answer.supplier, formatShortDate(answer.answeredOn))}: {employerAnswerLine(answer)}
          </span>
        )}
      </Table.HeaderCell>
      <Table.DataCell>{formatPeriod(job.from, job.to)}</Table.DataCell>
      <Table.DataCell>
        {job.subsidies.length === 0 && texts.noSubsidy}
        {job.subsidies.map(({ id, from, to, percent }) => (
          <span key={id} className="block">
            {formatPeriod(from, to)}
            {percent !== null && ` (${formatPercent(percent)})`}
          </span>
        ))}
      </Table.DataCell>
    </Table.Row>
  );
}
