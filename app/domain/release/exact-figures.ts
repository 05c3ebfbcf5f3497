/** The exact figures that a release is made from; never for a buyer. */
import type { Clock, Horizon } from '../figures/definitions';
import type { KeyFigures } from '../figures/key-figures';
import type { MeasuredUnit } from './measured-unit';
import type { PublishedFigures, PublishedVolume } from './published-figures';

/** A whole contract, or one supplier on it: what it has given, and everybody who was measured by the period's end. */
export interface ExactScope {
  supplierId: string | null;
  volume: PublishedVolume;
  units: Record<Horizon, readonly MeasuredUnit[]>;
}

export interface ExactContract {
  contractId: string;
  clock: Clock;
  /** The whole contract first. */
  scopes: readonly ExactScope[];
  /** People with a completed module, the modules and their hours. */
  training: { people: number; modules: number; hours: number };
  places: NonNullable<PublishedFigures['places']>;
  departments: NonNullable<PublishedFigures['departments']>;
}

/** Volume out of the key figures: how placements ended is one number, and says nothing of how anybody fares. */
export function volumeOf({ inPractice, hires, certificates }: KeyFigures, capacity: number | null): PublishedVolume {
  const { onDate, duringPeriod, started, ended } = inPractice;
  return {
    ...{ onDate, duringPeriod, started, capacity },
    ended: Object.values(ended).reduce((total, count) => total + count, 0),
    hired: hires.people,
    certificates: certificates.issued,
  };
}

/** The volume of several contracts together, as a sum: who has been on two of them is counted on each. */
export function summedVolume(volumes: readonly PublishedVolume[]): PublishedVolume {
  const sum = (key: Exclude<keyof PublishedVolume, 'capacity'>) => volumes.reduce((total, volume) => total + volume[key], 0);
  const capacities = volumes.flatMap(({ capacity }) => capacity ?? []);
  return {
    ...{ onDate: sum('onDate'), duringPeriod: sum('duringPeriod'), started: sum('started'), ended: sum('ended') },
    capacity: capacities.length === 0 ? null : capacities.reduce((total, capacity) => total + capacity, 0),
    ...{ hired: sum('hired'), certificates: sum('certificates') },
  };
}
