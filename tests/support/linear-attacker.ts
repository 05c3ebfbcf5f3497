// Somebody who holds every published number against all others: an integer programme for each question, so that whatever
// follows from them is found. Knows who was counted in which table, and nothing of how they fared but what was published.
import loadHighs, { type Highs } from 'highs';

const CELLS = ['ordinary', 'subsidised', 'other'] as const;
type Cell = (typeof CELLS)[number];

/** A published table: whom it counts, by numbers, and the fewest and the most people in cells, or in a job at all. */
export interface TableSeen {
  name: string;
  people: ReadonlySet<number>;
  says: Partial<Record<Cell | 'inJob', { from: number; to: number }>>;
}

const cellsOf = { ordinary: ['ordinary'], subsidised: ['subsidised'], other: ['other'], inJob: ['ordinary', 'subsidised'] } as const;
let highs: Highs | null = null;

/**
 * What may not be worked out and is (disclosure.md, «What "safe" means»): a group of people, of a table or of one without
 * another, of whom exactly one or two are subsidised or not in a job, or all are. One sentence for each, empty where there is none.
 */
export async function workedOut(tables: readonly TableSeen[]): Promise<string[]> {
  highs ??= await loadHighs();
  const blocks = blocksOf(tables);
  const rules = [...blocks.map((people, block) => `${sum([block], CELLS)} = ${people.size}`), ...tables.flatMap((table) => rulesOf(table, blocks))];
  const found: string[] = [];
  for (const [key, name] of groupsOf(tables, blocks)) {
    const group = key.split(' ').map(Number);
    const size = group.reduce((total, block) => total + blocks[block]!.size, 0);
    for (const cell of ['subsidised', 'other'] as const) {
      const least = extreme('Minimize', group, cell, rules, blocks.length);
      if (least === 0) continue;
      const most = extreme('Maximize', group, cell, rules, blocks.length);
      if (least === size) found.push(`${name}: all ${size} are ${cell}`);
      else if (least === most && most <= 2) found.push(`${name}: ${most} of ${size} are ${cell}`);
    }
  }
  return found;
}

/** People whom every table counts alike. */
function blocksOf(tables: readonly TableSeen[]): Set<number>[] {
  const everybody = new Set(tables.flatMap(({ people }) => [...people]));
  const blocks = new Map<string, Set<number>>();
  for (const person of everybody) {
    const signature = tables.map(({ people }) => (people.has(person) ? '1' : '0')).join('');
    blocks.set(signature, (blocks.get(signature) ?? new Set()).add(person));
  }
  return [...blocks.values()];
}

const without = (people: ReadonlySet<number>, others: ReadonlySet<number>) => new Set([...people].filter((person) => !others.has(person)));
const within = (block: ReadonlySet<number>, people: ReadonlySet<number>) => [...block].every((person) => people.has(person));
const blocksIn = (people: ReadonlySet<number>, blocks: readonly Set<number>[]) => blocks.flatMap((block, index) => (within(block, people) ? [index] : []));
const sum = (group: readonly number[], cells: readonly Cell[]) => group.flatMap((block) => cells.map((cell) => `${cell}${block}`)).join(' + ');

function rulesOf({ people, says }: TableSeen, blocks: readonly Set<number>[]): string[] {
  const group = blocksIn(people, blocks);
  return Object.entries(says).flatMap(([what, { from, to }]) => {
    const total = sum(group, cellsOf[what as keyof typeof cellsOf]);
    return [`${total} >= ${from}`, `${total} <= ${to}`];
  });
}

/** Each table, each without another, and each without all that are part of it; by their blocks, with a name. */
function groupsOf(tables: readonly TableSeen[], blocks: readonly Set<number>[]): Map<string, string> {
  const groups = new Map<string, string>();
  const add = (people: ReadonlySet<number>, name: string) => {
    const key = blocksIn(people, blocks).join(' ');
    if (key !== '' && !groups.has(key)) groups.set(key, name);
  };
  for (const table of tables) {
    add(table.people, table.name);
    for (const other of tables) add(without(table.people, other.people), `${table.name} without ${other.name}`);
    const parts = tables.filter(({ people }) => people.size < table.people.size && within(people, table.people));
    add(parts.reduce((left, { people }) => without(left, people), table.people), `${table.name} without its parts`);
  }
  return groups;
}

function extreme(direction: 'Minimize' | 'Maximize', group: readonly number[], cell: Cell, rules: readonly string[], blocks: number): number {
  const unknowns = Array.from({ length: blocks }, (_, block) => CELLS.map((one) => `${one}${block}`)).flat();
  const programme = [direction, ` goal: ${sum(group, [cell])}`, 'Subject To', ...rules.map((rule, index) => ` r${index}: ${rule}`), 'General', ` ${unknowns.join(' ')}`, 'End'];
  const { Status, ObjectiveValue } = highs!.solve(programme.join('\n'));
  if (Status !== 'Optimal') throw new Error(`what was published contradicts itself: ${Status}`);
  return Math.round(ObjectiveValue);
}
