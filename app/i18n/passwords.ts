import { LINK_DAYS, PASSWORD_LENGTH } from '~/domain/password-rule';
import type { Texts } from './texts';

const rule = `Passordet må ha minst ${PASSWORD_LENGTH.shortest} tegn. Det kan gjerne være en setning.`;

/** Links for choosing a password, and the pages where a password is chosen or changed. */
const nb = {
  linkTitle: (name: string) => `Passordlenke til ${name}`,
  linkHeading: 'Lenke for å velge passord',
  shownOnce: 'Lenken vises bare her, og bare nå. Kopier den før du går videre.',
  handOver: (name: string) =>
    `Gi lenken til ${name} selv, helst ansikt til ansikt, eller i en melding som ingen andre kan lese. Den som har lenken, kan velge passordet og logge inn som ${name}. Legg den derfor ikke i en felles innboks eller en gruppechat.`,
  validFor: `Lenken virker én gang og i ${LINK_DAYS} dager. Lager du en ny, slutter denne å virke.`,
  chooseTitle: 'Velg passord',
  chooseIntro: (name: string) => `Hei, ${name}! Velg passordet du skal bruke i Praksisporten.`,
  rule,
  password: 'Nytt passord',
  passwordAgain: 'Skriv det nye passordet én gang til',
  submitChoose: 'Lagre passordet',
  chosen: 'Passordet er lagret. Nå kan du logge inn med det.',
  changeTitle: 'Bytt passord',
  changeIntro: 'Når du har byttet, blir du logget ut på andre telefoner og datamaskiner. Her er du fortsatt innlogget.',
  currentPassword: 'Passordet du har nå',
  changed: 'Passordet er byttet. Er du innlogget andre steder, er du logget ut der nå.',
  toStart: 'Til forsiden',
  deadTitle: 'Lenken virker ikke',
  deadText: `En lenke for å velge passord virker én gang, og i ${LINK_DAYS} dager. Kanskje er den brukt, for gammel, byttet ut med en nyere, eller ikke kopiert helt.`,
  whoMakesNew:
    'Be om en ny lenke: Jobber du i flyktningenheten, kan faglederen lage den. Er du mentor, kan koordinatoren hos arbeidsgiveren din lage den. Ellers kan systemadministratoren gjøre det. Er du den første systemadministratoren, spør den som satte opp portalen.',
  waitTitle: 'Vent litt',
  wait: (minutes: number) =>
    minutes === 1
      ? 'Det har vært for mange forsøk herfra. Vent ett minutt før du åpner lenken igjen.'
      : `Det har vært for mange forsøk herfra. Vent ${minutes} minutter før du åpner lenken igjen.`,
  toSignIn: 'Gå til innlogging',
} as const;

export const passwordTexts: Texts<typeof nb> = { nb };
