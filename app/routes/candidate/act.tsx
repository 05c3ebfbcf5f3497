import { ActionLink } from '~/components/ui/action-link';
import type { CandidateAction } from '~/domain/candidate';
import { candidatePageTexts } from '~/i18n/candidate-page';
import { useTexts } from '~/i18n/texts';
import type { CandidatePage } from '~/queries/candidate/read-candidate.server';

/** What is done about one of the candidate's results has its place beside that result. */
type ActOfCandidate = Exclude<CandidateAction, 'decide_result'>;

const paths: Readonly<Record<ActOfCandidate, string>> = {
  edit: 'endre',
  wishes: 'onsker',
  leave: 'ut-av-maalgruppen',
  note: 'notat',
  share: 'del-med-nav',
  request_placement: 'be-om-plass',
  register_employment: 'arbeid/ny',
  follow_up: 'oppfolging',
};

/** The way to where something is done with the candidate; nothing for those who may not. */
export function Act({ candidate, action }: { candidate: CandidatePage; action: ActOfCandidate }) {
  const texts = useTexts(candidatePageTexts);
  if (!candidate.allowedActions.includes(action)) return null;
  return (
    <ActionLink to={`/kandidater/${candidate.id}/${paths[action]}`} variant="secondary" size="small">
      {action === 'leave' && candidate.leftOn ? texts.action.leaveChange : texts.action[action]}
    </ActionLink>
  );
}
