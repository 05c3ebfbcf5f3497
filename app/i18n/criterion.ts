import type { CriterionPart } from '~/domain/commitment/criterion-part';
import type { Texts } from './texts';

const nb = {
  name: 'Sosial bærekraft',
  parts: {
    training: 'Opplæring og kompetansebevis',
    time_to_job: 'Tid før betalt jobb',
    cooperation: 'Samarbeid med Flyktningenheten og Nav',
    documentation: 'Dokumentasjon og målbarhet',
    cost: 'Kostnad',
  } satisfies Record<CriterionPart, string>,
} as const;

/** The award criterion in the words of the tender. */
export const criterionTexts: Texts<typeof nb> = { nb };
