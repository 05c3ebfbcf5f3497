import { Tag } from '@navikt/ds-react';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Basis } from '~/components/assessment/basis';
import { WayBack } from '~/components/placement/way-back';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Notice, Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import type { AssessmentState } from '~/domain/assessment-lifecycle';
import { assessmentTexts } from '~/i18n/assessments';
import { useTexts } from '~/i18n/texts';
import { readAssessment } from '~/queries/assessment/read-assessment.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { Written } from './written';

export const meta = () => pageTitle(assessmentTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'assessments.read');
  return readAssessment(viewer, requireId(asked.params.id), today());
}

const looks = { none: 'neutral', written: 'warning', answered: 'success' } as const satisfies Record<AssessmentState, string>;

export default function Assessment() {
  const texts = useTexts(assessmentTexts);
  const { placement, state, allowedActions, aims, attendance, assessment } = useLoaderData<typeof loader>();
  const path = `/praksis/${placement.id}/sluttvurdering`;
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <Notice texts={texts.notices} />
      <PageHeading
        title={texts.title}
        intro={
          <>
            {texts.of(placement.name, placement.reference)}{' '}
            <Tag size="small" variant="outline" data-color={looks[state]}>
              {texts.state[state]}
            </Tag>
          </>
        }
        actions={
          <>
            {allowedActions.includes('write') && <ActionLink to={`${path}/skriv`}>{texts.write}</ActionLink>}
            {allowedActions.includes('answer') && <ActionLink to={`${path}/svar`}>{texts.answer}</ActionLink>}
            {allowedActions.includes('correct') && (
              <ActionLink variant="secondary" to={`${path}/skriv`}>
                {texts.correct}
              </ActionLink>
            )}
          </>
        }
      />
      {!assessment && <EmptyState title={texts.noneTitle}>{texts.noneText}</EmptyState>}
      <Basis aims={aims} attendance={attendance} />
      {assessment && <Written assessment={assessment} />}
      <WayBack to={placement.backTo} />
    </div>
  );
}
