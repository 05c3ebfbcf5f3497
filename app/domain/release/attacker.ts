// The attacker's place: what can be worked out from all that was published, by somebody who knows the rules and how many
// people were measured where and when, but not how any of them fared.
import { countsIn } from './bands';
import { CELLS, SENSITIVE_CELLS, type MeasuredOutcome, type MeasuredUnit } from './measured-unit';
import { nameOf, restOf, type PublishedTable } from './published-table';
import { exactRests } from './result-rule';
import type { Thresholds } from './thresholds';
import { searchOf, sumIn, type Found, type Knowledge, type Sum, type World } from './worlds';

/** What is known of a group of people, and too much: its sensitive cell holds one or two, or everybody. */
export interface Giveaway {
  people: number;
  cell: MeasuredOutcome;
  what: 'few' | 'everybody';
}

/** People whom every table counts alike, so that no table tells them apart. */
interface Blocks {
  sizes: number[];
  of(units: readonly MeasuredUnit[]): number[];
}

/** A group of people that the tables, or two of them together, speak of. */
interface Subject {
  groups: readonly number[];
  people: number;
}

/**
 * Something that follows from the published tables and may not, or null. The tables are of one contract and one horizon, in
 * the order in which they were published. `contradiction` where they cannot all be true and stand as they do because of
 * what they say: who knows the rules then knows more than can be worked out here, so it is taken for the worst.
 *
 * Two attackers are heard. One takes every table as it stands, and may not even learn that a cell holds one or two. The
 * other also knows why a table shows bands and not counts, and may not learn which of the two it is.
 */
export function findGiveaway(tables: readonly PublishedTable[], thresholds: Thresholds): Giveaway | 'contradiction' | null {
  const blocks = blocksOf(tables);
  const known = knowledgeOf(tables, blocks, thresholds);
  const [plain, withRules] = [searchOf({ ...known, alternatives: [] }), searchOf(known)];
  const start = withRules();
  if (start === 'none') return 'contradiction';
  const worlds = start === 'unknown' ? [] : [start];
  const [asShown, knowingRules] = [new Possibilities(plain, [...worlds]), new Possibilities(withRules, worlds)];
  for (const subject of subjectsOf(tables, blocks)) {
    for (const cell of SENSITIVE_CELLS) {
      const few = isFew(asShown, subject, cell, thresholds) || isExactlyFew(knowingRules, subject, cell, thresholds);
      if (few) return { people: subject.people, cell, what: 'few' };
      if (!knowingRules.has(subject, cell, 0, subject.people - 1)) return { people: subject.people, cell, what: 'everybody' };
    }
  }
  return null;
}

/** Whether in every world between one person and fewer than the threshold are in the cell. */
function isFew(possible: Possibilities, subject: Subject, cell: MeasuredOutcome, { minimumCell }: Thresholds): boolean {
  return !possible.has(subject, cell, 0, 0) && !possible.has(subject, cell, minimumCell, subject.people);
}

/** Whether in every world the same number of people is in the cell, from one to fewer than the threshold. */
function isExactlyFew(possible: Possibilities, subject: Subject, cell: MeasuredOutcome, { minimumCell }: Thresholds): boolean {
  for (let count = 1; count < minimumCell; count += 1) {
    if (!possible.has(subject, cell, 0, count - 1) && !possible.has(subject, cell, count + 1, subject.people)) return true;
  }
  return false;
}

/** The worlds that fit what somebody knows; those that were found on the way answer the next question too. */
class Possibilities {
  constructor(
    private readonly search: (also: readonly Sum[]) => Found,
    private readonly worlds: World[],
  ) {}

  /** Whether there is a world with at least `from` and at most `to` of a subject's people in a cell; false where none was found. */
  has({ groups, people }: Subject, cell: MeasuredOutcome, from: number, to: number): boolean {
    const sum = { groups, cell, from, to: Math.min(to, people) };
    if (sum.from > sum.to) return false;
    if (this.worlds.some((world) => sumIn(world, groups, cell) >= sum.from && sumIn(world, groups, cell) <= sum.to)) return true;
    const found = this.search([sum]);
    if (typeof found === 'string') return false;
    this.worlds.push(found);
    return true;
  }
}

/** Whether the tables can be true at once, whatever made each of them show what it shows, or it could not be found out. */
export function canBe(tables: readonly PublishedTable[], thresholds: Thresholds): boolean {
  return searchOf({ ...knowledgeOf(tables, blocksOf(tables), thresholds), alternatives: [] })() !== 'none';
}

function blocksOf(tables: readonly PublishedTable[]): Blocks {
  const countedIn = new Map<string, string>();
  tables.forEach(({ units }, index) => {
    for (const unit of units) countedIn.set(nameOf(unit), `${countedIn.get(nameOf(unit)) ?? ''} ${index}`);
  });
  const sizes: number[] = [];
  const blockOf = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const [name, signature] of countedIn) {
    const block = numbers.get(signature) ?? numbers.size;
    numbers.set(signature, block);
    sizes[block] = (sizes[block] ?? 0) + 1;
    blockOf.set(name, block);
  }
  return { sizes, of: (units) => [...new Set(units.map((unit) => blockOf.get(nameOf(unit)) ?? -1))].toSorted((a, b) => a - b) };
}

type Reach = Record<MeasuredOutcome, { from: number; to: number }>;

/** How many people a published result says are in each cell, at least and at most. */
function reachOf({ units, result }: PublishedTable): Reach {
  const people = units.length;
  if (result.form === 'exact') {
    const { ordinary, subsidised } = result;
    return { ordinary: just(ordinary), subsidised: just(subsidised), other: just(people - ordinary - subsidised) };
  }
  const inJob = countsIn(result.inJob, people);
  const within = (band: typeof result.ordinary) => (band ? countsIn(band, people) : { from: 0, to: inJob.to });
  return { ordinary: within(result.ordinary), subsidised: within(result.subsidised), other: { from: people - inJob.to, to: people - inJob.from } };
}

const just = (count: number) => ({ from: count, to: count });

function knowledgeOf(tables: readonly PublishedTable[], blocks: Blocks, { minimumCell }: Thresholds): Knowledge {
  const sums: Sum[] = [];
  const alternatives: Sum[][] = [];
  tables.forEach((table, index) => {
    const groups = blocks.of(table.units);
    const reach = reachOf(table);
    for (const cell of CELLS) sums.push({ groups, cell, ...reach[cell] });
    // What follows from two tables is said once more, so that a search sees it at once.
    for (const other of tables.slice(0, index)) {
      for (const [whole, part] of [[table, other], [other, table]] as const) {
        const rest = restOf(whole.units, part.units);
        if (rest) sums.push(...sumsOfRest(blocks.of(rest), reachOf(whole), reachOf(part)));
      }
    }
    if (table.result.form === 'band') alternatives.push(whyBands(table, tables.slice(0, index), blocks, minimumCell));
  });
  return { sizes: blocks.sizes, sums, alternatives };
}

function sumsOfRest(groups: readonly number[], whole: Reach, part: Reach): Sum[] {
  return CELLS.map((cell) => ({ groups, cell, from: whole[cell].from - part[cell].to, to: whole[cell].to - part[cell].from }));
}

/** Bands say that the counts could not be published: a cell is small, or what is left beside known counts says too much. */
function whyBands({ units }: PublishedTable, before: readonly PublishedTable[], blocks: Blocks, minimumCell: number): Sum[] {
  const groups = blocks.of(units);
  const small = CELLS.map((cell) => ({ groups, cell, from: 0, to: minimumCell - 1 }));
  const rests = exactRests(units, before).flatMap((rest) =>
    SENSITIVE_CELLS.flatMap((cell) => [
      { groups: blocks.of(rest), cell, from: 1, to: minimumCell - 1 },
      { groups: blocks.of(rest), cell, from: rest.length, to: rest.length },
    ]),
  );
  return [...small, ...rests];
}

/** Each table, what any two have in common and not, what is left of a contract beside all its published suppliers, and each block. */
function subjectsOf(tables: readonly PublishedTable[], blocks: Blocks): Subject[] {
  const subjects = new Map<string, Subject>();
  const add = (groups: readonly number[]) => {
    const people = groups.reduce((total, group) => total + (blocks.sizes[group] ?? 0), 0);
    if (people > 0) subjects.set(groups.join(), { groups, people });
  };
  const within = tables.map(({ units }) => blocks.of(units));
  tables.forEach((table, index) => {
    const groups = within[index]!;
    add(groups);
    for (const others of within) {
      add(groups.filter((group) => others.includes(group)));
      add(groups.filter((group) => !others.includes(group)));
    }
    const parts = tables.flatMap(({ units, scope }, other) => (scope !== table.scope && restOf(table.units, units) ? within[other]! : []));
    add(groups.filter((group) => !parts.includes(group)));
  });
  blocks.sizes.forEach((_size, block) => add([block]));
  return [...subjects.values()];
}
