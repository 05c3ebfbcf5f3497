import pino from 'pino';

/** The log goes to standard error: standard output belongs to commands whose answer somebody reads. */
export const log = pino(
  {
    base: undefined,
    serializers: { error: pino.stdSerializers.err },
    formatters: { level: (label) => ({ level: label }) },
  },
  pino.destination({ dest: 2, sync: true }),
);
