import type { Texts } from './texts';

const nb = {
  title: 'Innstillinger',
  intro: 'Grensene for hva oppdragsgivere får se. De gjelder fra neste publisering. Det som er publisert, blir stående.',
  officer: 'Personvernombudet avgjør om en grense kan settes lavere enn 5, 3 og 5. Skriv hva som er avgjort, før du lagrer.',
  loweredNow: 'En grense er satt lavere enn standarden. Det er personvernombudet som avgjør dette.',
  minimumCohort: 'Målte personer før en andel vises',
  minimumCohortHint: 'Vanligvis 5',
  minimumCell: 'Personer i hver gruppe før nøyaktige tall vises',
  minimumCellHint: 'Vanligvis 3',
  minimumGrowth: 'Nye målte personer før et resultat vises på nytt',
  minimumGrowthHint: 'Vanligvis 5',
  reason: 'Hva har personvernombudet avgjort?',
  reasonHint: 'Må fylles ut hvis en grense settes lavere enn det vanlige. Administratorer leser dette.',
  submit: 'Lagre grensene',
  history: 'Endringer',
  noChanges: 'Grensene er ikke endret.',
  changedAt: 'Endret',
  changedBy: 'Av',
  limits: 'Grenser',
  why: 'Personvernombudet',
  receipts: { lagret: 'Grensene er lagret. De gjelder fra neste publisering.' },
} as const;

export const thresholdTexts: Texts<typeof nb> = { nb };
