import { candidateValues } from '~/domain/candidate-values';
import { checkbox } from '~/domain/form-fields';

export const newCandidateSchema = candidateValues.extend({ createAnyway: checkbox() });
