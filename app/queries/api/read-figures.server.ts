import type { ApiCaller } from '~/domain/api/api-caller';
import type { Asked } from '~/domain/api/parameters';
import type { ParameterFault } from '~/domain/api/problem';
import { today } from '~/domain/calendar-date';
import { DEFAULT_CLOCK } from '~/domain/figures/definitions';
import { readFigureArguments } from '~/domain/figures/figure-arguments';
import { toKeyFigures, type KeyFigures } from '~/domain/figures/key-figures';
import { asCaller } from '~/platform/api/caller.server';
import type { Transaction } from '~/platform/database.server';
import { contractsOfCaller } from '~/policies/api-caller';
import type { Worked } from './answer-call.server';

type AskedFigures = Asked<'from' | 'to' | 'asOf' | 'clock' | 'supplier'>;

/**
 * The key figures of one contract, or of all with null, as `npm run figures` prints them: the same function of the
 * database and the same defaults. A contract that the program may not know of is not found.
 */
export async function readFiguresForCaller(caller: ApiCaller, reference: string | null, asked: AskedFigures): Promise<Worked<KeyFigures>> {
  const { supplier = null, asOf, ...written } = asked;
  const read = readFigureArguments({ ...written, 'as-of': asOf }, today());
  if ('fault' in read) return faulty('from', read.fault.code === 'from_after_to' ? 'from_after_to' : 'from_after_as_of');
  return asCaller(caller, async (tx) => {
    const contract = reference === null ? null : await findContract(tx, caller, reference);
    if (reference !== null && !contract) return { refused: { code: 'not_found' } };
    const supplierId = supplier === null ? null : await findSupplier(tx, supplier);
    if (supplier !== null && !supplierId) return faulty('supplier', 'unknown_supplier');
    if (contract && supplierId && !contract.suppliers.some((one) => one.supplierId === supplierId)) {
      return faulty('supplier', 'supplier_not_on_contract');
    }
    const { from, to } = read;
    const clock = read.clock ?? contract?.clock ?? DEFAULT_CLOCK;
    const args = { contractId: contract?.id ?? null, supplierId, clock, asOf: read.asOf, from, to };
    const [row] = await tx.$queryRaw<[{ counts: unknown }]>`
      select key_figures(${args.contractId}::uuid, ${supplierId}::uuid, ${clock}::clock, ${args.asOf}::date, ${from}::date,
        ${to}::date) as counts`;
    return { answer: toKeyFigures(row.counts, { contract: reference, supplier }, args) };
  });
}

function faulty(parameter: string, fault: ParameterFault) {
  return { refused: { code: 'faulty_parameters', faults: [{ parameter, fault }] } } as const;
}

function findContract(tx: Transaction, caller: ApiCaller, reference: string) {
  return tx.contract.findFirst({
    where: { AND: [contractsOfCaller(caller), { reference }] },
    select: { id: true, clock: true, suppliers: { select: { supplierId: true } } },
  });
}

async function findSupplier(tx: Transaction, orgNumber: string): Promise<string | null> {
  const found = await tx.organisation.findFirst({ where: { kind: 'supplier', orgNumber }, select: { id: true } });
  return found?.id ?? null;
}
