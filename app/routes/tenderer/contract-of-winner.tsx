import { Heading } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { ActionLink } from '~/components/ui/action-link';
import { tendererTexts } from '~/i18n/tenderers';
import { useTexts } from '~/i18n/texts';

/** Where a winner's promises stand, or the way to take them there. */
export function ContractOfWinner({ path, contract }: { path: string; contract: { id: string; name: string } | null }) {
  const texts = useTexts(tendererTexts);
  return (
    <section className="stack stack--tight" aria-labelledby="kontrakt">
      <Heading level="2" size="medium" id="kontrakt">
        {texts.contractHeading}
      </Heading>
      {contract ? (
        <p>
          {texts.carried}{' '}
          <Link to={`/kontrakter/${contract.id}/lofter`} className="aksel-link">
            {contract.name}
          </Link>
          .
        </p>
      ) : (
        <div>
          <ActionLink to={`${path}/kontrakt`}>{texts.carryOver}</ActionLink>
        </div>
      )}
    </section>
  );
}
