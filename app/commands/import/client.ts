import type { ClientBase } from 'pg';

/** A connection inside a transaction of the worker's role, with its actor set. */
export type ImportClient = ClientBase;
