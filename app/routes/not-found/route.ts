import { notFound } from '~/queries/session/require-viewer.server';

export function loader() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
