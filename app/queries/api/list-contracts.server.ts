import type { ApiCaller } from '~/domain/api/api-caller';
import { API_PAGE_SIZE, type ApiContractList } from '~/domain/api/contract-answer';
import { fromDateColumn } from '~/domain/calendar-date';
import { asCaller } from '~/platform/api/caller.server';
import { contractsOfCaller } from '~/policies/api-caller';
import type { Worked } from './answer-call.server';

const organisation = { id: true, orgNumber: true, name: true } as const;

/** One page of the contracts that the program may know of, by reference, each with its buyer and its chain of suppliers. */
export async function listContractsForCaller(caller: ApiCaller, page: number): Promise<Worked<ApiContractList>> {
  const where = contractsOfCaller(caller);
  return asCaller(caller, async (tx) => {
    const total = await tx.contract.count({ where });
    const rows = await tx.contract.findMany({
      where,
      orderBy: { reference: 'asc' },
      ...{ skip: (page - 1) * API_PAGE_SIZE, take: API_PAGE_SIZE },
      select: {
        ...{ reference: true, name: true, startsOn: true, endsOn: true, clock: true },
        buyer: { select: organisation },
        suppliers: {
          select: { aboveSupplierId: true, supplier: { select: organisation } },
          orderBy: [{ link: 'asc' }, { supplier: { name: 'asc' } }],
        },
      },
    });
    const contracts = rows.map(({ startsOn, endsOn, buyer, suppliers, ...contract }) => ({
      ...contract,
      startsOn: fromDateColumn(startsOn),
      endsOn: endsOn && fromDateColumn(endsOn),
      buyer: named(buyer),
      suppliers: suppliers.map(({ supplier, aboveSupplierId }) => ({
        ...named(supplier),
        subcontractorOf: suppliers.find((one) => one.supplier.id === aboveSupplierId)?.supplier.orgNumber ?? null,
      })),
    }));
    return { answer: { total, page, pages: Math.max(1, Math.ceil(total / API_PAGE_SIZE)), contracts } };
  });
}

/** Buyers and suppliers always have a number; the column is shared with kinds of organisation that may lack it. */
function named({ orgNumber, name }: { orgNumber: string | null; name: string }) {
  return { organisationNumber: orgNumber ?? '', name };
}
