import type { GapKind } from '~/domain/release/release-gaps';
import type { Texts } from './texts';

/** What the unit's lead reads before and after publishing. */
const nb = {
  title: 'Publiser nøkkeltall',
  titleOf: (quarter: string) => `Publiser nøkkeltall for ${quarter}`,
  intro: (buyer: string) => `Dette får ${buyer} se. Det som er publisert, kan ikke endres eller trekkes tilbake.`,
  revisionIntro: (revision: number) => `Kvartalet er publisert før. Dette blir ${revision}. utgave, og de tidligere blir stående.`,
  gaps: 'Mangler i grunnlaget',
  noGaps: 'Alt er i orden i grunnlaget.',
  gapsText: 'Rett det du kan før du publiserer. Det som blir rettet, er borte herfra når du laster siden på nytt.',
  gapsCaption: 'Mangler etter kontrakt',
  contract: 'Kontrakt',
  gap: 'Mangel',
  count: 'Antall',
  mend: 'Rettes i',
  kinds: {
    open_proposals: 'Forslag som ikke er besvart',
    past_planned_end: 'Praksis forbi planlagt slutt, uten registrert slutt',
    results_unanswered: 'Målte resultater som ingen har fulgt opp',
    subsidies_outside: 'Lønnstilskudd utenfor ansettelsen',
  } satisfies Record<GapKind, string>,
  places: {
    open_proposals: 'Forslag',
    past_planned_end: 'Praksisplasser',
    results_unanswered: 'Resultater',
    subsidies_outside: 'Ansettelser',
  } satisfies Record<GapKind, string>,
  mendOf: (place: string, kind: string, contract: string) => `${place}: ${kind}, ${contract}`,
  stopped: 'Lønnstilskudd utenfor ansettelsen må rettes før du kan publisere.',
  sees: 'Dette blir publisert',
  form: 'Publiser',
  reason: 'Hvorfor kommer det en ny utgave?',
  reasonWho: 'Oppdragsgiveren leser dette. Skriv ikke noe om enkeltpersoner.',
  gapsReason: 'Hvorfor publiserer du selv om noe mangler?',
  gapsReasonWho: 'Bare flyktningenheten leser dette.',
  submit: (buyer: string) => `Publiser til ${buyer}`,
  published: 'Tallene er publisert. Oppdragsgiveren ser dem nå.',
  gapsKept: 'Da dette ble publisert, manglet dette',
  gapsKeptReason: 'Grunnen til å publisere likevel',
  onlyUnit: 'Bare flyktningenheten ser denne delen.',
} as const;

export const releasePreviewTexts: Texts<typeof nb> = { nb };
