/** Links of subcontractors that may stand below the main supplier (Norgesmodellen, anskaffelser.no). */
export const LINKS_BELOW = 2;

/** One supplier on a contract; the main one stands at link 0 and has nobody above. */
export interface ChainEntry {
  supplierId: string;
  aboveSupplierId: string | null;
  link: number;
}

/** A supplier with those it has hired itself. */
export type ChainNode<Entry extends ChainEntry> = Entry & { below: ChainNode<Entry>[] };

/**
 * The chain as trees, in the order of `entries`. A supplier whose superior is not among them stands at the top: somebody
 * who sees a part of the chain sees that part.
 */
export function supplierTrees<Entry extends ChainEntry>(entries: readonly Entry[]): ChainNode<Entry>[] {
  const known = new Set(entries.map(({ supplierId }) => supplierId));
  const under = (above: string | null): ChainNode<Entry>[] =>
    entries
      .filter(({ aboveSupplierId }) => (aboveSupplierId !== null && known.has(aboveSupplierId) ? aboveSupplierId : null) === above)
      .map((entry) => ({ ...entry, below: under(entry.supplierId) }));
  return under(null);
}

/** A supplier in a chain, with those below it. */
interface NamedNode {
  supplierId: string;
  name: string;
  below: readonly NamedNode[];
}

/** All suppliers of a chain, each before those below it. */
export function suppliersIn(chain: readonly NamedNode[]): { supplierId: string; name: string }[] {
  return chain.flatMap(({ supplierId, name, below }) => [{ supplierId, name }, ...suppliersIn(below)]);
}

/** Whether a supplier at `link` may have a subcontractor of its own. */
export function mayHaveBelow(link: number): boolean {
  return link < LINKS_BELOW;
}
