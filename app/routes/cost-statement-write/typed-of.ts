import type { SerializeFrom } from '@remix-run/node';
import type { loader } from './route';

/** What the form is filled with: the draft, what is to be corrected, or the hours that the portal knows. */
export function typedOf({ version, typed, basis }: Pick<SerializeFrom<typeof loader>, 'version' | 'typed' | 'basis'>) {
  const hours = typed ?? basis.suggested;
  return {
    version: String(version),
    mentorHours: inWords(hours.mentorHours),
    trainingHours: inWords(hours.trainingHours),
    changedReason: typed?.changedReason ?? undefined,
    wageSubsidy: typed ? String(typed.wageSubsidy) : undefined,
    otherSupport: typed ? String(typed.otherSupport) : undefined,
    priceEffect: typed ? inWords(typed.priceEffect) : undefined,
    evidence: typed?.evidence ?? undefined,
    evidenceLink: typed?.evidenceLink ?? undefined,
    comment: typed?.comment ?? undefined,
    correctionReason: typed?.correctionReason ?? undefined,
  };
}

function inWords(value: number): string {
  return String(value).replace('.', ',');
}
