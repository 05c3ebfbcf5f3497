import type { Texts } from './texts';

const nb = {
  newTitle: 'Tilby praksisplasser',
  newIntro: 'Flyktningenheten og NAV ser plassene med en gang du lagrer, og flyktningenheten kan be om dem for en kandidat.',
  noContracts: 'Dere er ikke med på en kontrakt som gjelder nå. Ta kontakt med flyktningenheten.',
  editTitle: 'Endre plassene',
  editIntro: 'Flyktningenheten og NAV ser endringene med en gang. Gjelder det en annen kontrakt eller avdeling, trekker du tilbudet og lager et nytt.',
  withdrawTitle: 'Trekk tilbudet om plasser',
  withdrawIntro:
    'Plassene telles ikke lenger, og ingen kan be om dem. De som allerede er tatt imot, beholder plassen sin. Et trukket tilbud kan ikke åpnes igjen.',
  about: (what: string, contract: string) => `${what} (${contract})`,
  taken: (taken: number) =>
    taken === 0
      ? 'Ingen er tatt imot på plassene i avdelingen det neste året.'
      : `På det meste er ${taken} tatt imot samtidig i avdelingen det neste året.`,
  contract: 'Kontrakt',
  department: 'Avdeling',
  places: 'Antall plasser',
  placesHint: 'Hvor mange dere kan ta imot samtidig',
  startsOn: 'Fra og med',
  endsOn: 'Til og med',
  placeOfWork: 'Arbeidssted',
  placeOfWorkHint: 'For eksempel «Fjordvik skole» eller adressen',
  languageNeeded: 'Norsk som trengs',
  languageHint: 'Velg det laveste nivået som er nok. La stå hvis det ikke er noe krav.',
  shifts: 'Vakter',
  jobProspect: 'Er ansettelse aktuelt etter praksisen?',
  mentor: 'Mentor',
  mentorLater: 'Velg senere',
  note: 'Beskjed om plassene',
  noteWho: 'Leses av veilederne i flyktningenheten og i NAV. Ikke skriv om personer.',
  knowinglyTitle: 'Flere er tatt imot enn plassene som blir igjen',
  knowingly: 'Jeg vet at flere er tatt imot enn plassene som blir igjen',
  knowinglyHint: 'De som er tatt imot, beholder plassen sin. Dere kan ikke ta imot flere før det er ledig plass igjen.',
  submitNew: 'Tilby plassene',
  submitEdit: 'Lagre endringene',
  submitWithdraw: 'Trekk tilbudet',
} as const;

export const placeOfferFormTexts: Texts<typeof nb> = { nb };
