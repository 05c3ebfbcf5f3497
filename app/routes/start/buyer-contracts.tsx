import { BodyLong, Heading, Tag } from '@navikt/ds-react';
import { Link } from '@remix-run/react';
import { EmptyState } from '~/components/ui/empty-state';
import { Facts } from '~/components/ui/facts';
import type { ContractState } from '~/domain/contract-state';
import { HORIZONS } from '~/domain/figures/definitions';
import { usePublishedShare } from '~/components/release/published-share';
import type { CalendarDate } from '~/domain/calendar-date';
import type { PublishedResults, PublishedVolume } from '~/domain/release/published-figures';
import { buyerTexts } from '~/i18n/buyer';
import { contractStateTexts } from '~/i18n/contract-states';
import { formatNumber, formatQuarter } from '~/i18n/format';
import { publishedResultTexts } from '~/i18n/published-results';
import { useTexts } from '~/i18n/texts';

interface BuyerContract {
  id: string;
  name: string;
  reference: string;
  state: ContractState;
  mainSupplierName: string | null;
  published: { periodEnd: CalendarDate; volume: Pick<PublishedVolume, 'onDate' | 'capacity'>; results: PublishedResults } | null;
}

/** The buyer's contracts, one card each: how many are in practice, and how many came into a job. */
export function BuyerContracts({ contracts }: { contracts: readonly BuyerContract[] }) {
  const texts = useTexts(buyerTexts);
  if (contracts.length === 0) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>;
  return (
    <section className="stack" aria-labelledby="kontraktene">
      <div className="stack stack--tight">
        <Heading level="2" size="medium" id="kontraktene">
          {texts.contracts}
        </Heading>
        <BodyLong>
          {texts.inJobNote}{' '}
          <Link to="/portefolje" className="aksel-link">
            {texts.portfolio}
          </Link>
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
        {texts.hiddenWhy}{' '}
        <Link to="/om-tallene#publisering" className="aksel-link">
          {texts.about}
        </Link>
      </BodyLong>
    </section>
  );
}

function ContractCard({ contract: { id, name, reference, state, mainSupplierName, published } }: { contract: BuyerContract }) {
  const words = useTexts(contractStateTexts);
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
          {words[state]}
        </Tag>
      </p>
      {published ? <Published {...published} /> : <NotYet />}
    </article>
  );
}

function Published({ periodEnd, volume: { onDate, capacity }, results }: NonNullable<BuyerContract['published']>) {
  const texts = useTexts(buyerTexts);
  const share = usePublishedShare();
  return (
    <>
      <Facts
        facts={[
          {
            name: texts.inPractice,
            value: capacity === null ? formatNumber(onDate) : texts.onDateOfCapacity(onDate, capacity),
          },
          ...HORIZONS.map((horizon) => ({ name: texts.short(horizon), value: share(results[`${horizon}`], 'inJob') })),
        ]}
      />
      <p className="subtle">{texts.asOfAll(formatQuarter(periodEnd))}</p>
    </>
  );
}

function NotYet() {
  const texts = useTexts(publishedResultTexts);
  return (
    <p>
      <strong>{texts.notYet}.</strong> {texts.notYetText}
    </p>
  );
}
