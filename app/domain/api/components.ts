/** What the API answers, by the names that the OpenAPI document gives it. Every answer is held to its schema before it is sent. */
import type { z } from 'zod';
import {
  publishedDepartment,
  publishedPlaces,
  publishedResult,
  publishedResults,
  publishedTraining,
  publishedVolume,
} from '~/domain/release/published-figures';
import { apiContract, apiContractList, apiContractSupplier, apiOrganisation } from './contract-answer';
import {
  apiCertificates,
  apiEmployed,
  apiEnded,
  apiFigureScope,
  apiHires,
  apiHiresByForm,
  apiInPractice,
  apiKeyFigures,
  apiResults,
  apiTimesToPaidWork,
  apiTimeToPaidWork,
} from './figures-answer';
import { apiParameterFault, apiProblem } from './problem';
import { apiContractsShown, apiPublishedFigures, apiRelease, apiReleaseHead, apiReleaseList, apiThresholds } from './release-answer';

/** In the order in which people read about them. */
export const apiComponents = {
  ContractList: apiContractList,
  Contract: apiContract,
  Organisation: apiOrganisation,
  ContractSupplier: apiContractSupplier,
  ReleaseList: apiReleaseList,
  ReleaseHead: apiReleaseHead,
  Release: apiRelease,
  Thresholds: apiThresholds,
  PublishedFigures: apiPublishedFigures,
  FigureScope: apiFigureScope,
  PublishedVolume: publishedVolume,
  PublishedResults: publishedResults,
  PublishedResult: publishedResult,
  ContractsShown: apiContractsShown,
  PublishedTraining: publishedTraining,
  PublishedPlaces: publishedPlaces,
  PublishedDepartment: publishedDepartment,
  KeyFigures: apiKeyFigures,
  InPractice: apiInPractice,
  Ended: apiEnded,
  Employed: apiEmployed,
  Results: apiResults,
  TimesToPaidWork: apiTimesToPaidWork,
  TimeToPaidWork: apiTimeToPaidWork,
  Hires: apiHires,
  HiresByForm: apiHiresByForm,
  Certificates: apiCertificates,
  Problem: apiProblem,
  ParameterFault: apiParameterFault,
} as const satisfies Record<string, z.ZodType>;

export type ComponentName = keyof typeof apiComponents;
/** What is sent as a component; of alternatives, any. */
export type ComponentInput<Name extends ComponentName> = z.input<(typeof apiComponents)[Name]>;

type Keys<Value> = Value extends unknown ? keyof Value & string : never;
/** Every field that a component can have. */
export type FieldOf<Name extends ComponentName> = Keys<ComponentInput<Name>>;
