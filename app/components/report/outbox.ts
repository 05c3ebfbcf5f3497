import type { ReportOutcome } from '~/domain/report-outcome';
import { fieldOf, placementOfField } from '~/domain/report-fields';
import { keptKeys, readKept, writeKept, type Kept } from './kept-reports';

/** How long one sending may take before it counts as no network. */
const PATIENCE_MS = 20_000;

type Answer = 'sent' | 'refused' | 'signed_out' | 'no_network';

/**
 * Sends everything that is kept for an owner, one report after another. Whatever has no answer stays and can be sent
 * again: the server counts the same number once. Resolves with whether something still waits for the network.
 */
export async function sendKept(owner: string): Promise<boolean> {
  let waits = false;
  for (const key of keptKeys(owner)) {
    for (let answer: Answer = 'sent'; answer === 'sent' && (readKept(key)?.queue.length ?? 0) > 0; ) {
      answer = await sendFirst(key, owner);
      if (answer === 'no_network') waits = true;
    }
  }
  return waits;
}

async function sendFirst(key: string, owner: string): Promise<Answer> {
  const before = readKept(key);
  const [first] = before?.queue ?? [];
  const placementId = first && Object.keys(first.fields).map(placementOfField).find((id) => id !== null);
  if (!before || !first || !placementId) return 'refused';
  const body = new FormData();
  for (const [name, value] of Object.entries(first.fields)) body.set(name, value);
  body.set('as', owner.split(':')[1] ?? '');
  body.set(fieldOf(placementId, 'requestId'), first.requestId);
  body.set(fieldOf(placementId, 'version'), String(before.version));
  const response = await post(body);
  // While it was on its way somebody may have typed on; that stands in the record by now.
  const kept = readKept(key);
  if (!kept || kept.queue[0]?.requestId !== first.requestId) return 'refused';
  if (response === 'no_network') return response;
  if (response === 'signed_out') writeKept(key, { ...kept, signIn: true });
  else if (response === 'gone') writeKept(key, back(kept, first.fields, { code: 'gone', field: null, newer: null }));
  else return answered(key, kept, first.fields, response);
  return response === 'signed_out' ? response : 'refused';
}

function answered(key: string, kept: Kept, sent: Kept['draft'], { saved, code, field, newer }: ReportOutcome): Answer {
  if (saved) {
    writeKept(key, { ...kept, queue: kept.queue.slice(1), version: saved.version, sentAt: saved.savedAt, problem: null, signIn: false });
    return 'sent';
  }
  writeKept(key, back(kept, sent, { code: code ?? 'form_incomplete', field, newer }));
  return 'refused';
}

/** What was refused is a draft again: nothing of it is lost, and it can be put right. */
function back(kept: Kept, sent: Kept['draft'], problem: Kept['problem']): Kept {
  const last = kept.queue.at(-1)?.fields ?? sent;
  return { ...kept, draft: kept.draft ?? last, queue: [], problem, signIn: false };
}

async function post(body: FormData): Promise<ReportOutcome | 'signed_out' | 'gone' | 'no_network'> {
  try {
    const response = await fetch('/uke/send', { method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.type === 'opaqueredirect' || response.status === 401) return 'signed_out';
    if (response.status === 404) return 'gone';
    if (!response.ok) return 'no_network';
    const { outcomes } = (await response.json()) as { outcomes: ReportOutcome[] };
    return outcomes[0] ?? 'gone';
  } catch {
    return 'no_network';
  }
}
