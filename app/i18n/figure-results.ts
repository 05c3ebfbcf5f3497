import type { Outcome } from '~/domain/figures/definitions';
import type { ResultChoice } from '~/domain/figures/figure-lists';
import type { ResultPart } from '~/domain/figures/result-parts';
import { formatCountAndShare, formatShare } from './format';
import type { Texts } from './texts';

/** How results after 6 and 12 months are said. A share never stands without its counts. */
const nb = {
  title: 'I jobb etter 6 og 12 måneder',
  card: (months: number) => `I jobb uten lønnstilskudd etter ${months} måneder`,
  countOf: (count: number, cohort: number) => `${count} av ${cohort}`,
  countAndShare: formatCountAndShare,
  withSubsidy: (counted: string) => `Med lønnstilskudd: ${counted}`,
  inAnyJob: (counted: string) => `Med og uten lønnstilskudd: ${counted}`,
  between: (share: number, upper: number, unknown: number) =>
    `Den virkelige andelen i jobb, med og uten lønnstilskudd, er mellom ${formatShare(share)} og ${formatShare(upper)}, fordi vi ikke vet hvordan det gikk med ${unknown}.`,
  coverage: (known: number, cohort: number) => `Vi vet hvordan det gikk med ${known} av ${cohort} (${formatShare(known / cohort)}).`,
  nobodyMeasured: 'Ingen målt ennå',
  nobodyMeasuredText: 'Ingen i utvalget har passert måledatoen i perioden.',
  pending: (count: number) => `${count} er ikke målt ennå, fordi måledatoen ikke er kommet.`,
  excluded: (count: number) =>
    count === 1
      ? '1 regnes ikke med, fordi personen hadde gått ut av målgruppen før måledatoen.'
      : `${count} regnes ikke med, fordi de hadde gått ut av målgruppen før måledatoen.`,
  seePeople: (count: number) => (count === 1 ? 'Se den' : `Se de ${count}`),
  parts: {
    ordinary: 'I jobb uten lønnstilskudd',
    subsidised: 'I jobb med lønnstilskudd',
    notInJob: 'Ikke i jobb',
    unknown: 'Vet ikke',
  } satisfies Record<ResultPart, string>,
  outcomes: {
    ordinary: 'I jobb uten lønnstilskudd',
    subsidised: 'I jobb med lønnstilskudd',
    inPractice: 'I praksis',
    education: 'I utdanning',
    notEmployed: 'Ikke i jobb',
    unknown: 'Vet ikke',
  } satisfies Record<Outcome, string>,
  choices: {
    cohort: 'Alle som er målt',
    ordinary: 'I jobb uten lønnstilskudd',
    subsidised: 'I jobb med lønnstilskudd',
    inPractice: 'I praksis',
    education: 'I utdanning',
    notEmployed: 'Ikke i jobb',
    unknown: 'Vet ikke',
    pending: 'Ikke målt ennå',
    excluded: 'Regnes ikke med',
  } satisfies Record<ResultChoice, string>,
} as const;

export const figureResultTexts: Texts<typeof nb> = { nb };
