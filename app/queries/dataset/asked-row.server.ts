import { z } from 'zod';
import { notFound } from '../session/require-viewer.server';

/** The row that `id` in the address names, such as a contract; 404 where it names none. */
export function askedRow(query: URLSearchParams): string {
  const id = z.uuid().safeParse(query.get('id'));
  if (!id.success) throw notFound();
  return id.data;
}
