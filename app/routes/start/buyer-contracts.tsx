import { BodyLong, Heading, Tag } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { EmptyState } from '~/components/ui/empty-state';
import { Facts } from '~/components/ui/facts';
import type { ContractState } from '~/domain/contract-state';
import { HORIZONS } from '~/domain/figures/definitions';
import type { BuyerFigures, ProtectedResults } from '~/domain/figures/buyer-figures';
import { buyerTexts } from '~/i18n/buyer';
import { contractTexts } from '~/i18n/contracts';
import { figureResultTexts } from '~/i18n/figure-results';
import { formatDate, formatNumber } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';

interface BuyerContract {
  id: string;
  name: string;
  reference: string;
  state: ContractState;
  mainSupplierName: string | null;
  figures: BuyerFigures;
}

/** The buyer's contracts, one card each: how many are in practice, and how many came into a job. */
export function BuyerContracts({ contracts }: { contracts: readonly BuyerContract[] }) {
  const texts = useTexts(buyerTexts);
  const [first] = contracts;
  if (!first) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>;
  return (
    <section className="stack" aria-labelledby="kontraktene">
      <div className="stack stack--tight">
        <Heading level="2" size="medium" id="kontraktene">
          {texts.contracts}
        </Heading>
        <BodyLong>
          {texts.asOfAll(formatDate(first.figures.asOf))} {texts.withoutSubsidyNote}
        </BodyLong>
      </div>
      <ul className="plain-list cards cards--contracts">
        {contracts.map((contract) => (
          <li key={contract.id}>
            <ContractCard contract={contract} />
          </li>
        ))}
      </ul>
      <BodyLong>
        {texts.tooFewWhy(first.figures.minimumCohort)}{' '}
        <Link to="/om-tallene" className="aksel-link">
          {texts.about}
        </Link>
      </BodyLong>
    </section>
  );
}

function ContractCard({ contract: { id, name, reference, state, mainSupplierName, figures } }: { contract: BuyerContract }) {
  const texts = useTexts(buyerTexts);
  const words = useTexts(contractTexts);
  const counted = useResultText();
  const { onDate, capacity } = figures.volume;
  return (
    <article className="panel stack stack--tight">
      <Heading level="3" size="small">
        <Link to={`/kontrakter/${id}`} className="aksel-link">
          {name}
        </Link>
      </Heading>
      <p className="row">
        <span className="subtle">
          {reference}
          {mainSupplierName && `, ${mainSupplierName}`}
        </span>
        <Tag size="small" variant="outline" data-color={state === 'running' ? 'success' : 'neutral'}>
          {words.states[state]}
        </Tag>
      </p>
      <Facts
        facts={[
          {
            name: texts.inPractice,
            value: capacity === null ? formatNumber(onDate) : texts.onDateOfCapacity(onDate, capacity),
          },
          ...HORIZONS.map((horizon) => ({
            name: texts.short(horizon),
            value: counted(figures.results[`${horizon}`]),
          })),
        ]}
      />
    </article>
  );
}

function useResultText(): (result: ProtectedResults) => string {
  const { tooFew } = useTexts(buyerTexts);
  const { countAndShare } = useTexts(figureResultTexts);
  return (result) => (result.tooFew ? tooFew : countAndShare(result.ordinary, result.cohort));
}
