import pino from 'pino';

/** The log goes to standard error: standard output belongs to commands whose answer somebody reads. */
export const log = pino(
  {
    base: undefined,
    serializers: { error: withoutPersonalData },
    formatters: { level: (label) => ({ level: label }) },
  },
  pino.destination({ dest: 2, sync: true }),
);

/**
 * What the log says of an error. The words of a database error quote the row that was refused, and Prisma's quote what
 * was to be written: of these only the kind, the code, the constraint and where it happened are kept.
 */
export function withoutPersonalData(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const type = error.constructor.name;
  const { code, meta } = error as { code?: unknown; meta?: { modelName?: unknown; driverAdapterError?: { cause?: Cause } } };
  const ofDatabase = /^Prisma|DriverAdapter|DatabaseError/.test(type) || meta !== undefined;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).join('\n');
  if (!ofDatabase) return { type, message: error.message, stack: frames };
  const { kind, originalCode, constraint } = meta?.driverAdapterError?.cause ?? {};
  return { type, code, model: meta?.modelName, kind, originalCode, constraint, stack: frames };
}

interface Cause {
  kind?: unknown;
  originalCode?: unknown;
  constraint?: unknown;
}
