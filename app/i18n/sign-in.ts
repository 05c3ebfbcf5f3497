import type { Texts } from './texts';

const nb = {
  title: 'Logg inn',
  intro: 'Praksisporten følger praksiskandidater fra praksisplass til jobb. Med praksiskandidat mener vi her en person som får arbeidspraksis gjennom flyktningenheten – ikke en som tar fagprøve som praksiskandidat.',
  email: 'E-postadresse',
  password: 'Passord',
  submit: 'Logg inn',
  wrong: 'E-postadressen eller passordet stemmer ikke. Sjekk begge og prøv igjen.',
  noRole: 'Kontoen din har ingen rolle i portalen nå. Kontakt den som ga deg tilgang.',
  wait: (minutes: number) =>
    minutes === 1
      ? 'Det har vært for mange forsøk. Vent ett minutt før du prøver igjen.'
      : `Det har vært for mange forsøk. Vent ${minutes} minutter før du prøver igjen.`,
  signedOut: 'Du er logget ut.',
  returnNotice: 'Logg inn for å fortsette der du var.',
  demoTitle: 'Prøv portalen',
  demoText: 'Dette er en demo med oppdiktede personer. Velg en rolle, så logges du inn med demokontoen.',
  switchTitle: 'Bytt rolle',
  switchIntro: 'Du handler som én rolle om gangen. Velg hvilken du vil bruke nå.',
  switchTo: (role: string, organisation: string) => `${role}, ${organisation}`,
  current: 'Brukes nå',
} as const;

export const signInTexts: Texts<typeof nb> = { nb };
