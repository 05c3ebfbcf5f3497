/** The database that the portal keeps in an embedded server. */
export const DATABASE_NAME = 'praksisporten';

/** Room for the four pools of a few processes at once, and memory that a laptop can spare. */
export const SERVER_FLAGS = [
  ...['-c', 'max_connections=200'],
  ...['-c', 'shared_buffers=256MB'],
  ...['-c', 'max_wal_size=4GB'],
  ...['-c', 'timezone=UTC'],
];
