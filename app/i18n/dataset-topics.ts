import type { Texts } from './texts';

const nb = {
  candidates: 'Kandidater',
  practice: 'Praksis',
  suppliers: 'Plasser og leverandørens egne lister',
  followUp: 'Varsler og oppgaver',
  figures: 'Nøkkeltall',
  contracts: 'Kontrakter',
  published: 'Publiserte tall',
  tenders: 'Konkurranser',
  administration: 'Administrasjon',
} as const;

/** What data sets are about. */
export type DatasetTopic = keyof typeof nb;
export const datasetTopicTexts: Texts<typeof nb> = { nb };
