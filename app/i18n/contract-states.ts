import type { ContractState } from '~/domain/contract-state';
import type { Texts } from './texts';

/** Whether a contract has begun and is not over. */
const nb = { running: 'Gjelder nå', coming: 'Ikke startet', over: 'Utløpt' } as const satisfies Record<ContractState, string>;

export const contractStateTexts: Texts<typeof nb> = { nb };
