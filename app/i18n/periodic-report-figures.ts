import type { CalendarDate } from '~/domain/calendar-date';
import type { ReportMeasure, ReportValue } from '~/domain/periodic-report/report-lines';
import { formatDate, formatNumber, formatShare } from './format';
import { publishedResultTexts, TOO_FEW } from './published-results';
import type { Texts } from './texts';

const { bands } = publishedResultTexts.nb;
const inJob = (months: number) => `I jobb etter ${months} måneder, med eller uten lønnstilskudd`;
const ordinary = (months: number) => `I jobb etter ${months} måneder uten lønnstilskudd`;
const subsidised = (months: number) => `I jobb etter ${months} måneder med lønnstilskudd`;

function valueWords(value: ReportValue): string {
  switch (value.form) {
    case 'count':
      return formatNumber(value.count);
    case 'share':
      return `${formatNumber(value.count)} av ${formatNumber(value.cohort)} (${formatShare(value.count / value.cohort)})`;
    case 'band':
      return `${bands[value.band]} av ${formatNumber(value.cohort)}`;
    case 'few':
      return TOO_FEW;
    case 'not_counted':
      return '–';
  }
}
const measuredBy = (date: CalendarDate) => `målt til og med ${formatDate(date)}`;

const nb = {
  measures: {
    in_practice: 'I praksis den siste dagen i kvartalet',
    been_in_practice: 'Har vært i praksis på kontrakten',
    started: 'Praksisplasser som har startet',
    ended: 'Praksisplasser som er avsluttet',
    capacity: 'Plasser samtidig',
    certificates: 'Kompetansebevis',
    modules: 'Fullførte moduler i opplæringen',
    training_hours: 'Timer i fullførte moduler',
    hired: 'Personer ansatt etter praksis, hos alle arbeidsgivere',
    in_job_6: inJob(6),
    ordinary_6: ordinary(6),
    subsidised_6: subsidised(6),
    in_job_12: inJob(12),
    ordinary_12: ordinary(12),
    subsidised_12: subsidised(12),
  } satisfies Record<ReportMeasure, string>,
  /** A value as it stands in a table: «12», «12 av 20 (60 %)», «25–50 % av 18», «for få til å vises». */
  value: valueWords,
  measuredBy,
  valueWithDate: (value: ReportValue) =>
    value.form === 'share' || value.form === 'band' ? `${valueWords(value)}, ${measuredBy(value.measuredBy)}` : valueWords(value),
  figure: 'Tall',
  ofSupplier: 'Leverandørens egne praksisplasser',
  ofContract: 'Hele kontrakten',
  few: 'Små tall kunne fortelle hvordan det gikk med en enkelt person. Da vises et spenn i prosent, eller «for få til å vises», også når svaret er null.',
  wholeContractOnly: '– betyr at tallet bare er publisert for hele kontrakten.',
  about: 'Les hvordan tallene er laget',
} as const;

/** The figures of a periodic report in words, the same on the screen, on paper and in the data file. */
export const periodicReportFigureTexts: Texts<typeof nb> = { nb };
