declare module 'pg-copy-streams' {
  import type { Submittable } from 'pg';
  import type { Writable } from 'node:stream';

  /** A stream into `COPY … FROM STDIN`, in the format that the statement names. */
  export function from(statement: string): Writable & Submittable;
}
