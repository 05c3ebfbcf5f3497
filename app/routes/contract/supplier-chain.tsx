import type { ChainEntry, ChainNode } from '~/domain/supplier-chain';
import { contractTexts } from '~/i18n/contracts';
import { useTexts } from '~/i18n/texts';

type Supplier = ChainEntry & { name: string; orgNumber: string | null };

interface SupplierChainProps {
  chain: readonly ChainNode<Supplier>[];
  /** Started placements by supplier id; a supplier that the reader may not count is not in it. */
  started: Readonly<Record<string, number>>;
}

/** The suppliers as a tree: each stands below the one that it has the work from. */
export function SupplierChain({ chain, started }: SupplierChainProps) {
  const texts = useTexts(contractTexts);
  return (
    <ul className="chain">
      {chain.map(({ supplierId, name, orgNumber, link, below }) => (
        <li key={supplierId}>
          <strong>{name}</strong>
          {orgNumber && <span className="subtle">, {texts.orgNumber(orgNumber)}</span>}
          <div className="subtle">
            {link === 0 ? texts.main : texts.subcontractor(link)}
            {started[supplierId] !== undefined && `. ${texts.started(started[supplierId])}.`}
          </div>
          {below.length > 0 && <SupplierChain chain={below} started={started} />}
        </li>
      ))}
    </ul>
  );
}
