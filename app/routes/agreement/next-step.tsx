import { Heading } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { agreementActionPaths } from '~/components/agreement/action-paths';
import { ActionLink } from '~/components/ui/action-link';
import { isOpen, type AgreementAction } from '~/domain/agreement-lifecycle';
import { agreementTexts } from '~/i18n/agreements';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** What has to happen for the agreement to come into force, and what the reader can do of it. */
export function NextStep({ agreement }: { agreement: SerializeFrom<typeof loader> }) {
  const texts = useTexts(agreementTexts);
  const { heading, state, former, allowedActions, canBeMade, party } = agreement;
  const ordered = allowedActions.toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
  const nameOf = (action: AgreementAction) => {
    if (action === 'write' && state === 'in_force') return texts.writeChange;
    return action === 'approve_for_supplier' && party === 'unit' ? texts.behalfOfSupplier : texts.action[action];
  };
  return (
    <section className="panel next-step stack stack--tight" aria-labelledby="neste-steg">
      <Heading level="2" size="small" id="neste-steg">
        {texts.nextHeading}
      </Heading>
      <p>{canBeMade || state === 'in_force' ? texts.next[state] : texts.cannotBeMade}</p>
      {former !== null && isOpen(state) && <p>{texts.stillInForce(former)}</p>}
      {allowedActions.includes('approve_for_candidate') && <p>{texts.candidateSaysYes}</p>}
      {ordered.length > 0 && (
        <div className="row">
          {ordered.map((action, index) => (
            <ActionLink
              key={action}
              to={`/praksis/${heading.id}/avtale${agreementActionPaths[action]}`}
              variant={action === 'cancel' ? 'tertiary' : index === 0 && state !== 'in_force' ? 'primary' : 'secondary'}
            >
              {nameOf(action)}
            </ActionLink>
          ))}
        </div>
      )}
    </section>
  );
}

const order: readonly AgreementAction[] = [
  'write',
  'send',
  'approve_for_unit',
  'approve_for_supplier',
  'approve_for_candidate',
  'edit',
  'cancel',
];
