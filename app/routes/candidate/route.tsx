import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OpenSignals } from '~/components/misuse/open-signals';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { today } from '~/domain/calendar-date';
import { candidatePageTexts, candidateReceipts } from '~/i18n/candidate-page';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import { readCandidate } from '~/queries/candidate/read-candidate.server';
import { openSignalsOfCandidate } from '~/queries/misuse-signal/open-signals.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import timelineStyles from '~/styles/timeline.css?url';
import { CandidateFacts } from './candidate-facts';
import { Course } from './course';
import { FittingPlaces } from './fitting-places';
import { FollowUps } from './follow-ups';
import { Jobs } from './jobs';
import { NextStepPanel } from './next-step-panel';
import { Notes } from './notes';
import { Placements } from './placements';
import { PlanWithNav } from './plan-with-nav';
import { SharedWithNav } from './shared-with-nav';
import { SharedWithSupplier } from './shared-with-supplier';
import { WishFacts } from './wishes';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: timelineStyles }];

export const meta = () => pageTitle(candidatePageTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'candidates.read');
  const [id, on] = [requireId(asked.params.id), today()];
  const candidate = await readCandidate(viewer, id, on);
  return { on, candidate, signals: await openSignalsOfCandidate(viewer, id, on) };
}

export default function Candidate() {
  const texts = useTexts(candidatePageTexts);
  const words = useTexts(vocabularyTexts);
  const { on, candidate, signals } = useLoaderData<typeof loader>();
  const { leftOn, leftReason } = candidate;
  return (
    <div className="stack">
      <Receipt texts={candidateReceipts} />
      <PageHeading
        title={`${candidate.firstName} ${candidate.lastName}`}
        intro={
          <>
            {texts.referenceOf(candidate.reference)}
            {leftOn && <p>{texts.leftOn(formatShortDate(leftOn), leftReason ? words.leftReason[leftReason] : '')}</p>}
            {candidate.protectedAddress && <p className="warning">{texts.protectedNotice}</p>}
          </>
        }
      />
      <NextStepPanel candidate={candidate} />
      <OpenSignals signals={signals} />
      <Course candidate={candidate} on={on} />
      <div className="main-and-side">
        <div className="stack stack--wide">
          <Placements candidate={candidate} />
          <FittingPlaces candidate={candidate} />
          <Jobs candidate={candidate} />
          <FollowUps candidate={candidate} />
          <PlanWithNav candidate={candidate} on={on} />
          <Notes candidate={candidate} />
        </div>
        <div className="stack">
          <CandidateFacts candidate={candidate} />
          <WishFacts candidate={candidate} />
          <SharedWithNav candidate={candidate} />
          <SharedWithSupplier candidate={candidate} on={on} />
        </div>
      </div>
    </div>
  );
}
