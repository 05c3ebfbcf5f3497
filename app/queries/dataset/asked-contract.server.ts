import { z } from 'zod';
import { notFound } from '../session/require-viewer.server';

/** The contract that `id` in the address names; 404 where it names none. */
export function askedContract(query: URLSearchParams): string {
  const id = z.uuid().safeParse(query.get('id'));
  if (!id.success) throw notFound();
  return id.data;
}
