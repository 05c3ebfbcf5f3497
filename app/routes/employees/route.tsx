import { Heading, Tag } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { questionText } from '~/components/employment/question-text';
import { ExportLinks } from '~/components/list/export-links';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today, type CalendarDate } from '~/domain/calendar-date';
import { questionPath, remindedOn } from '~/domain/employer-question';
import { employerAnswerReceipts, employerQuestionTexts } from '~/i18n/employer-questions';
import { formatDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { listEmployerQuestions } from '~/queries/employer-question/read-questions.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export const meta = () => pageTitle(employerQuestionTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'employees.answer');
  return { on: today(), questions: await listEmployerQuestions(viewer) };
}

export default function Employees() {
  const texts = useTexts(employerQuestionTexts);
  const { on, questions } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Receipt texts={employerAnswerReceipts} />
      <Notice texts={texts.notice} />
      <PageHeading title={texts.title} intro={texts.intro} />
      <p className="prose">{texts.privacy}</p>
      {questions.length === 0 && <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      {questions.length > 0 && <ExportLinks dataset="sporsmaal-om-ansatte" name={texts.title} />}
      <ul className="plain-list stack stack--tight">
        {questions.map((question) => (
          <li key={questionPath(question)} className="panel stack stack--tight">
            <Heading level="2" size="small">
              {questionText(texts, question, on)}
            </Heading>
            <p className="subtle">
              {texts.since(formatDate(question.jobStartedOn))} {question.undecidedOn && texts.undecided(formatDate(question.undecidedOn))}
            </p>
            <div className="row">
              <ActionLink to={questionPath(question)} size="small">
                {texts.toAnswer(question.name)}
              </ActionLink>
              <DueTag dueOn={question.dueOn} undecidedOn={question.undecidedOn} on={on} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** When the answer is due; where nothing was decided yet, when the supplier is asked again, as on its first page. */
function DueTag({ dueOn, undecidedOn, on }: { dueOn: CalendarDate; undecidedOn: CalendarDate | null; on: CalendarDate }) {
  const texts = useTexts(employerQuestionTexts);
  const again = remindedOn(undecidedOn);
  const rests = again !== null && again > on;
  const late = !rests && dueOn < on;
  return (
    <Tag size="small" variant="outline" data-color={late ? 'warning' : 'neutral'}>
      {rests ? texts.reminder(formatDate(again)) : (late ? texts.overdue : texts.due)(formatDate(dueOn))}
    </Tag>
  );
}
