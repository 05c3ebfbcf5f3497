import { Heading } from '@navikt/ds-react';
import { ActionLink } from '~/components/ui/action-link';
import { kindPaths, type ProposalKind } from '~/domain/proposal';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';

/** What the supplier can propose now, each kind a link to its own form. */
export function Propose({ placementId, kinds }: { placementId: string; kinds: readonly ProposalKind[] }) {
  const texts = useTexts(proposalTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="foreslaa">
      <Heading level="2" size="medium" id="foreslaa">
        {texts.proposeHeading}
      </Heading>
      {kinds.length === 0 && <p>{texts.cannotPropose}</p>}
      <div className="row">
        {kinds.map((kind) => (
          <ActionLink key={kind} to={`/praksis/${placementId}/forslag/nytt/${kindPaths[kind]}`} variant="secondary" size="small">
            {texts.kind[kind]}
          </ActionLink>
        ))}
      </div>
    </section>
  );
}
