import type { Texts } from './texts';

const nb = {
  title: 'Registrer resultat',
  intro: (name: string) => `Var ${name} i jobb på denne datoen?`,
  statusDate: 'Dato resultatet gjelder',
  statusDateHint: 'dd.mm.åååå. Ligger datoen høyst 31 dager fra en måledato, avgjør den resultatet.',
  status: 'Status',
  source: 'Hvem opplyste dette?',
  method: 'Hvordan vet du det?',
  note: 'Merknad',
  noteWho: 'Flyktningenheten leser dette, og NAV-kontor som kandidaten er delt med.',
  correction: 'Registrerer du samme dato på nytt i dag, blir det forrige rettet.',
  submit: 'Lagre resultatet',
} as const;

export const followUpTexts: Texts<typeof nb> = { nb };
