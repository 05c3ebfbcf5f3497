import type { MisuseSignal } from '~/domain/misuse-signals';

/** A signal with the name of what it is about, and whether somebody has closed it. */
export interface ShownSignal {
  signal: MisuseSignal;
  subject: string;
  closed: boolean;
}
