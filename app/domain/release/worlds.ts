// How people may have fared, for all that is known: whole numbers in cells, under sums that were published.
import { CELLS, type MeasuredOutcome } from './measured-unit';

/** So many people of some groups taken together are in a cell: at least `from`, at most `to`. */
export interface Sum {
  groups: readonly number[];
  cell: MeasuredOutcome;
  from: number;
  to: number;
}

/** What is known: how many people each group has, sums that hold, and alternatives of which at least one holds. */
export interface Knowledge {
  sizes: readonly number[];
  sums: readonly Sum[];
  alternatives: readonly (readonly Sum[])[];
}

/** How many people of each group are in each cell. */
export type World = readonly Readonly<Record<MeasuredOutcome, number>>[];

/** `none` where nothing fits; `unknown` where the search gave up, which must be taken for the worse of the two. */
export type Found = World | 'none' | 'unknown';

/** Steps after which a search gives up. */
const MOST_STEPS = 400;

/** Of each group and cell, at `cells * group + cell`, the fewest and the most people that it can still have. */
interface Reach {
  from: Int32Array;
  to: Int32Array;
}

/** A sum over places in a `Reach`. */
interface Line {
  at: Int32Array;
  from: number;
  to: number;
}

interface Problem {
  lines: readonly Line[];
  alternatives: readonly (readonly Line[])[];
}

/** A search for some world that fits all that is known, and `also`; what is known is prepared once for many questions. */
export function searchOf({ sizes, sums, alternatives }: Knowledge): (also?: readonly Sum[]) => Found {
  const everybody = sizes.map((size, group): Line => ({ at: Int32Array.from(CELLS, (_cell, index) => placeOf(group, index)), from: size, to: size }));
  const known = [...everybody, ...sums.map(lineOf)];
  const options = alternatives.map((choices) => choices.map(lineOf));
  const most = Int32Array.from({ length: CELLS.length * sizes.length }, (_, at) => sizes[Math.floor(at / CELLS.length)]!);
  return (also = []) => {
    const problem = { lines: also.length === 0 ? known : [...known, ...also.map(lineOf)], alternatives: options };
    const steps = { left: MOST_STEPS };
    const found = search({ from: new Int32Array(most.length), to: most.slice() }, problem, steps);
    if (!found) return steps.left < 0 ? 'unknown' : 'none';
    return sizes.map((_size, group) => ({ ordinary: found[placeOf(group, 0)]!, subsidised: found[placeOf(group, 1)]!, other: found[placeOf(group, 2)]! }));
  };
}

/** How many people of some groups are in a cell in a world. */
export function sumIn(world: World, groups: readonly number[], cell: MeasuredOutcome): number {
  return groups.reduce((total, group) => total + (world[group]?.[cell] ?? 0), 0);
}

function placeOf(group: number, cell: number): number {
  return CELLS.length * group + cell;
}

function lineOf({ groups, cell, from, to }: Sum): Line {
  return { at: Int32Array.from(groups, (group) => placeOf(group, CELLS.indexOf(cell))), from, to };
}

function search(reach: Reach, problem: Problem, steps: { left: number }): Int32Array | null {
  steps.left -= 1;
  if (steps.left < 0 || !narrow(reach, problem)) return null;
  const at = nextToSplit(reach, problem.lines);
  if (at === null) return reach.from;
  const middle = Math.floor((reach.from[at]! + reach.to[at]!) / 2);
  const [low, high] = [copyOf(reach), copyOf(reach)];
  low.to[at] = middle;
  high.from[at] = middle + 1;
  return search(low, problem, steps) ?? search(high, problem, steps);
}

function copyOf({ from, to }: Reach): Reach {
  return { from: from.slice(), to: to.slice() };
}

/** The widest open place of the line with the fewest open places, where a contradiction shows soonest; null where none is open. */
function nextToSplit({ from, to }: Reach, lines: readonly Line[]): number | null {
  let [fewest, next, width] = [Infinity, null as number | null, 0];
  for (const { at } of lines) {
    let [open, widest, here] = [0, -1, 0];
    for (const place of at) {
      const span = to[place]! - from[place]!;
      if (span > 0) open += 1;
      if (span > here) [widest, here] = [place, span];
    }
    if (open > 0 && (open < fewest || (open === fewest && here > width))) [fewest, next, width] = [open, widest, here];
  }
  return next;
}

/** Takes away what can no longer be, until nothing more follows; false where nothing is left. */
function narrow(reach: Reach, { lines, alternatives }: Problem): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      const kept = keep(reach, line);
      if (kept === 'broken') return false;
      changed ||= kept === 'narrower';
    }
    for (const options of alternatives) {
      if (options.some((option) => standing(reach, option) === 'holds')) continue;
      const possible = options.filter((option) => standing(reach, option) === 'open');
      if (possible.length === 0) return false;
      const kept = possible.length === 1 ? keep(reach, possible[0]!) : 'same';
      if (kept === 'broken') return false;
      changed ||= kept === 'narrower';
    }
  }
  return true;
}

function keep({ from, to }: Reach, line: Line): 'same' | 'narrower' | 'broken' {
  let [least, most] = [0, 0];
  for (const place of line.at) [least, most] = [least + from[place]!, most + to[place]!];
  if (most < line.from || least > line.to) return 'broken';
  if (least >= line.from && most <= line.to) return 'same';
  let kept: 'same' | 'narrower' = 'same';
  for (const place of line.at) {
    const [low, high] = [from[place]!, to[place]!];
    const [lowest, highest] = [line.from - (most - high), line.to - (least - low)];
    if (lowest > low) [from[place], kept] = [lowest, 'narrower'];
    if (highest < high) [to[place], kept] = [highest, 'narrower'];
    if (from[place]! > to[place]!) return 'broken';
  }
  return kept;
}

function standing({ from, to }: Reach, line: Line): 'holds' | 'open' | 'broken' {
  let [least, most] = [0, 0];
  for (const place of line.at) [least, most] = [least + from[place]!, most + to[place]!];
  if (most < line.from || least > line.to) return 'broken';
  return least >= line.from && most <= line.to ? 'holds' : 'open';
}
