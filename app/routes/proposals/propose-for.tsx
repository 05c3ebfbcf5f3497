import { Heading, Link } from '@navikt/ds-react';
import { Link as RouteLink } from '@remix-run/react';
import { proposalTexts } from '~/i18n/proposals';
import { useTexts } from '~/i18n/texts';

/** The way to a new proposal for who has no list of placements: the own candidates by name. */
export function ProposeFor({ placements }: { placements: readonly { id: string; name: string }[] }) {
  const texts = useTexts(proposalTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="foreslaa-for">
      <Heading level="2" size="small" id="foreslaa-for">
        {texts.proposeFor}
      </Heading>
      <ul className="plain-list stack stack--tight">
        {placements.map(({ id, name }) => (
          <li key={id}>
            <Link as={RouteLink} to={`/praksis/${id}/forslag`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
