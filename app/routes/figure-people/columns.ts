import type { FigureListName } from '~/domain/figures/figure-lists';
import { figurePeopleTexts } from '~/i18n/figure-people';
import { figureResultTexts } from '~/i18n/figure-results';
import { formatPercent, formatShortDate } from '~/i18n/format';
import { resultStandingTexts } from '~/i18n/result-standing';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { FigurePerson } from '~/queries/figures/list-figure-people.server';

interface Column {
  heading: string;
  cell: (row: FigurePerson) => string;
  isNumber?: boolean;
}
type Date = FigurePerson['startedOn'];

/** What each list says of its rows, beside who they are about. */
export function useColumns(list: FigureListName): Column[] {
  const texts = useTexts(figurePeopleTexts);
  const outcomes: Readonly<Record<string, string>> = useTexts(figureResultTexts).outcomes;
  const words = useTexts(vocabularyTexts);
  const standingWords = useTexts(resultStandingTexts);
  const endReasons: Readonly<Record<string, string>> = words.endReason;
  const timeStates: Readonly<Record<string, string>> = texts.timeStates;
  const whereStates: Readonly<Record<string, string>> = texts.whereStates;
  const unmeasured: Readonly<Record<string, string>> = { pending: texts.pending, excluded: texts.excluded };

  const date = (value: Date) => (value ? formatShortDate(value) : '–');
  const word = (names: Readonly<Record<string, string>>, key: string | null) => names[key ?? ''] ?? '–';
  const from = (heading: string): Column => ({ heading, cell: (row) => date(row.startedOn) });
  const to: Column = { heading: texts.practiceTo, cell: (row) => (row.endedOn ? date(row.endedOn) : texts.stillOpen) };
  const course: Column = {
    heading: texts.course,
    cell: (row) => `${date(row.startedOn)}–${row.endedOn ? date(row.endedOn) : ''}`,
  };
  const decidedBy = ({ rule, followUp, job }: FigurePerson): string => {
    if (rule === 1) return followUp ? texts.followUp(words.followUpSource[followUp.source], date(followUp.statusDate)) : texts.notSeen;
    if (rule === 2) return job ? texts.job(job.employer) : texts.notSeen;
    if (rule === 3) return texts.practice;
    return rule === 4 ? texts.nothing : '–';
  };

  const practice = [from(texts.practiceFrom), to];
  const columns: Record<FigureListName, Column[]> = {
    'i-praksis': practice,
    'i-praksis-i-perioden': practice,
    startet: practice,
    avsluttet: [...practice, { heading: texts.endReason, cell: (row) => word(endReasons, row.state) }],
    resultater: [
      course,
      { heading: texts.measuredOn, cell: (row) => date(row.measuredOn) },
      { heading: texts.result, cell: (row) => word(row.outcome ? outcomes : unmeasured, row.outcome ?? row.state) },
      { heading: texts.decidedBy, cell: decidedBy },
      { heading: standingWords.column, cell: ({ standing }) => (standing ? standingWords.standing[standing] : '–') },
    ],
    'tid-for-jobb': [
      course,
      { heading: texts.reached, cell: (row) => word(timeStates, row.state) },
      { heading: texts.days, cell: (row) => String(row.days ?? '–'), isNumber: true },
    ],
    ansettelser: [
      from(texts.hiredFrom),
      { heading: texts.employer, cell: ({ job }) => job?.employer ?? texts.notSeen },
      { heading: texts.employment, cell: ({ job }) => (job ? `${words.employmentForm[job.form]}, ${formatPercent(job.percent)}` : '–') },
      { heading: texts.where, cell: (row) => word(whereStates, row.state) },
    ],
    kompetansebevis: [from(texts.issuedOn)],
  };
  return columns[list];
}
