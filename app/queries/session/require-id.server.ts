import { z } from 'zod';
import { notFound } from './require-viewer.server';

const id = z.uuid();

/** An id from the address; what is none cannot exist, so it is answered as such. */
export function requireId(value: string | undefined): string {
  const parsed = id.safeParse(value);
  if (!parsed.success) throw notFound();
  return parsed.data;
}
