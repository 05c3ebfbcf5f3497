// Reads what schema.prisma says of tables, columns and enums, in PostgreSQL's words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '~/platform/project-root.server.ts';

export type Column = { type: string; nullable: boolean };
export type Schema = { tables: Record<string, Record<string, Column>>; enums: Record<string, string[]> };

const TYPES: Record<string, string> = {
  String: 'text',
  Int: 'int4',
  BigInt: 'int8',
  Boolean: 'bool',
  Json: 'jsonb',
  Bytes: 'bytea',
  '@db.Uuid': 'uuid',
  '@db.Date': 'date',
  '@db.Timestamptz': 'timestamptz',
};

type Block = { kind: string; name: string; lines: string[]; mapped: string };

function blocks(text: string): Block[] {
  return [...text.matchAll(/^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, kind = '', name = '', body = '']) => {
    const lines = body.split('\n').map((line) => line.trim());
    const mapped = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name;
    return { kind, name, mapped, lines: lines.filter((line) => line !== '' && !/^(\/\/|@@)/.test(line)) };
  });
}

function typeOf(type: string, attributes: string, enums: Map<string, string>): string | undefined {
  const sized = /@db\.(VarChar|Decimal)\(([^)]*)\)/.exec(attributes);
  if (sized) return `${sized[1] === 'Decimal' ? 'numeric' : 'varchar'}(${sized[2]?.replaceAll(' ', '')})`;
  const native = /@db\.\w+/.exec(attributes)?.[0];
  return native ? TYPES[native] : (enums.get(type) ?? TYPES[type]);
}

/** The models and enums of prisma/schema.prisma. Relations are left out: they are no columns. */
export function readPrismaSchema(): Schema {
  const all = blocks(readFileSync(join(projectRoot, 'prisma', 'schema.prisma'), 'utf8'));
  const enums = new Map(all.filter((block) => block.kind === 'enum').map((block) => [block.name, block.mapped]));
  const models = new Set(all.filter((block) => block.kind === 'model').map((block) => block.name));
  const schema: Schema = { tables: {}, enums: {} };
  for (const block of all) {
    if (block.kind === 'enum') {
      schema.enums[block.mapped] = block.lines;
      continue;
    }
    const columns: Record<string, Column> = {};
    for (const line of block.lines) {
      const [, field = '', type = '', mark = '', attributes = ''] = /^(\w+)\s+(\w+)(\?|\[\])?\s*(.*)$/.exec(line) ?? [];
      if (models.has(type)) continue;
      const base = typeOf(type, attributes, enums) ?? `unknown ${type}`;
      const name = /@map\("(\w+)"\)/.exec(attributes)?.[1] ?? field;
      columns[name] = { type: mark === '[]' ? `_${base}` : base, nullable: mark !== '' };
    }
    schema.tables[block.mapped] = columns;
  }
  return schema;
}
