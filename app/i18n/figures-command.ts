import type { ArgumentFault } from '~/domain/figures/figure-arguments';
import type { KeyFigures } from '~/domain/figures/key-figures';

/** What `npm run figures` says when it is asked for something that does not exist. */
function fault(found: ArgumentFault): string {
  switch (found.code) {
    case 'not_a_date':
      return `--${found.option}: «${found.value}» er ikke en dato. Skriv den som 2026-06-30.`;
    case 'empty':
      return `--${found.option}: verdien mangler.`;
    case 'unknown_clock':
      return `--clock: «${found.value}» er ikke en klokke. Velg exit, start eller hire.`;
    case 'from_after_to':
      return `--from (${found.from}) er etter --to (${found.limit}).`;
    case 'from_after_as_of':
      return `--from (${found.from}) er etter stikkdatoen (${found.limit}).`;
  }
}

const clocks = { exit: 'praksisløpets slutt', start: 'praksisløpets start', hire: 'første ansettelse' };

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

/** The table without `--json`: one line a figure, label and value. */
function lines({ scope, clock, asOf, from, to, inPractice, employed, timeToPaidWork, hires, certificates }: KeyFigures): [string, string][] {
  const ended = Object.values(inPractice.ended).reduce((sum, count) => sum + count, 0);
  const results = ([6, 12] as const).flatMap((months): [string, string][] => {
    const { cohort, ordinary, subsidised, share, shareOrdinary, shareUpper, unknown, pending, excluded } = employed[months];
    const upper = shareUpper === share ? '' : ` (opp til ${percent(shareUpper)})`;
    return [
      [`I jobb uten lønnstilskudd etter ${months} md.`, `${ordinary} av ${cohort}, ${percent(shareOrdinary)}`],
      [`I jobb i alt etter ${months} md.`, `${ordinary + subsidised} av ${cohort}, ${percent(share)}${upper}`],
      [`Ukjent, ikke målt ennå, utenfor etter ${months} md.`, `${unknown}, ${pending}, ${excluded}`],
    ];
  });
  const days = (median: number | null) => (median === null ? 'ikke nådd' : `${median} dager`);
  return [
    ['Kontrakt', scope.contract ?? 'alle'],
    ['Leverandør', scope.supplier ?? 'alle'],
    ['Periode', `${from} til ${to}, per ${asOf}`],
    ['Klokke', clocks[clock]],
    ['I praksis på datoen', String(inPractice.onDate)],
    ['I praksis i perioden', String(inPractice.duringPeriod)],
    ['Praksisplasser startet og avsluttet', `${inPractice.started}, ${ended}`],
    ...results,
    ['Tid før betalt jobb (median)', days(timeToPaidWork.any.medianDays)],
    ['Tid før jobb uten lønnstilskudd (median)', days(timeToPaidWork.ordinary.medianDays)],
    ['Ansatte, hos leverandøren og andre steder', `${hires.people}, ${hires.withSupplier} og ${hires.elsewhere}`],
    ['Kompetansebevis utstedt', String(certificates.issued)],
  ];
}

export const figuresCommandTexts = {
  usage:
    'Bruk: npm run --silent figures -- [--as-of DATO] [--from DATO] [--to DATO] [--contract REFERANSE] [--supplier ORGNR] [--clock exit|start|hire] [--json]',
  fault,
  unknownContract: (reference: string) => `--contract: Portalen har ingen kontrakt «${reference}».`,
  unknownSupplier: (orgNumber: string) => `--supplier: Portalen har ingen leverandør med organisasjonsnummer «${orgNumber}».`,
  lines,
};
