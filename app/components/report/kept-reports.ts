import type { RefusalCode } from '~/domain/refusal-codes';

/**
 * Weekly reports that are kept on the phone until they have been sent: one record for each person and week, under a key
 * that names whose it is. Somebody else who signs in here, or signing out, takes them all away.
 */

export type Fields = Record<string, string>;

/** A report that has been handed in but not arrived; its number makes it count once, however often it is sent. */
export interface Queued {
  requestId: string;
  fields: Fields;
}

export interface Kept {
  /** What is on the screen and not handed in; null where there is nothing more than was handed in. */
  draft: Fields | null;
  queue: Queued[];
  /** The version that the answers build on. */
  version: number;
  /** ISO moment of what has arrived. */
  sentAt: string | null;
  problem: { code: RefusalCode | 'gone'; field: string | null; newer: number | null } | null;
  /** The session had ended when it was last tried. */
  signIn: boolean;
}

const PREFIX = 'ukerapport:';
const OWNER = 'ukerapport-eier';
/** Told to this window when a record changes; other windows hear of it by themselves. */
export const KEPT_CHANGED = 'ukerapport-endret';
/** Pages that the service worker keeps (public/uke-sw.js). */
export const PAGE_CACHE = 'uke-sider';

export const keptKey = (owner: string, week: string, placementId: string) => `${PREFIX}${owner}:${week}:${placementId}`;

export function readKept(key: string): Kept | null {
  const text = localStorage.getItem(key);
  return text ? (JSON.parse(text) as Kept) : null;
}

export function writeKept(key: string, kept: Kept): void {
  localStorage.setItem(key, JSON.stringify(kept));
  window.dispatchEvent(new Event(KEPT_CHANGED));
}

export function removeKept(key: string): void {
  localStorage.removeItem(key);
  window.dispatchEvent(new Event(KEPT_CHANGED));
}

/** The keys of everything that is kept for an owner. */
export function keptKeys(owner: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}${owner}:`));
}

export function isUnsent(kept: Kept | null): boolean {
  return kept !== null && (kept.draft !== null || kept.queue.length > 0);
}

export function hasUnsent(owner: string): boolean {
  return keptKeys(owner).some((key) => isUnsent(readKept(key)));
}

/** Takes everything away, and the pages that were kept for reading without network. */
export function forgetReports(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX) || key === OWNER) localStorage.removeItem(key);
  forgetPages();
}

/** The pages that the service worker keeps, and those that are on their way to it. */
function forgetPages(): void {
  if ('caches' in window) void caches.delete(PAGE_CACHE);
  void navigator.serviceWorker?.getRegistration('/uke').then((worker) => worker?.active?.postMessage({ forget: true }));
}

/** `owner` is `user:membership`. What another user left is taken away; of another role of the same user, the pages. */
export function claimReports(owner: string): void {
  const before = localStorage.getItem(OWNER);
  if (before === owner) return;
  if (before?.split(':')[0] !== owner.split(':')[0]) forgetReports();
  else forgetPages();
  localStorage.setItem(OWNER, owner);
}
