import type { CandidateEditValues } from '~/domain/candidate-edit-values';
import { toDateColumn, today } from '~/domain/calendar-date';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { mayChangeProtection } from '~/policies/candidate-scope';
import { visibleCandidate } from '~/queries/candidate/visible-candidate.server';
import { listCaseworkers } from '~/queries/user/list-caseworkers.server';
import { performOnce } from '../perform-once.server';

type Code = 'stale' | 'in_the_future' | 'choose_one' | 'protection_needs_lead' | 'protection_needs_caseworker';

/**
 * Changes what is written of a candidate. Refuses a stale edit, and whatever would take the candidate out of the
 * writer's own sight: only the lead hands over somebody with a protected address.
 */
export async function editCandidate(
  viewer: Viewer,
  id: string,
  input: CandidateEditValues,
  requestId: string,
): Promise<Result<string, Code>> {
  if (input.settledOn && input.settledOn > today()) return refused('in_the_future', 'settledOn');
  if (input.birthYear && input.birthYear > Number(today().slice(0, 4))) return refused('in_the_future', 'birthYear');
  const { version, caseworkerId = null, birthYear, settledOn, targetGroup, ...core } = input;
  return performOnce<string, Code>(viewer, requestId, async (tx) => {
    const before = await visibleCandidate(tx, viewer, id);
    if (before.version !== version) return refused('stale');
    if (caseworkerId !== before.caseworkerId && !(await worksHere(caseworkerId))) return refused('choose_one', 'caseworkerId');
    if (core.protectedAddress && !mayChangeProtection(viewer, caseworkerId)) {
      return before.protectedAddress
        ? refused('protection_needs_lead', 'caseworkerId')
        : refused('protection_needs_caseworker', 'protectedAddress');
    }
    const written = {
      ...core,
      phone: core.phone ?? null,
      email: core.email ?? null,
      norwegianLevel: core.norwegianLevel ?? null,
      motherTongue: core.motherTongue ?? null,
      caseworkerId,
    };
    const { count } = await tx.candidate.updateMany({
      where: { id, version },
      data: { ...written, version: { increment: 1 } },
    });
    if (count === 0) return refused('stale');
    const detail = { birthYear: birthYear ?? null, targetGroup, settledOn: settledOn ? toDateColumn(settledOn) : null };
    await tx.candidateDetail.upsert({ where: { id }, create: { id, ...detail }, update: detail, select: { id: true } });
    return done(id);

    async function worksHere(membershipId: string | null): Promise<boolean> {
      return membershipId === null || (await listCaseworkers(tx, viewer)).some((one) => one.id === membershipId);
    }
  });
}
