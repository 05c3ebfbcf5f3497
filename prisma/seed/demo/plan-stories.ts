import type { StepOwner } from '~/domain/follow-up-plan.ts';

/** A step as it was agreed, in days from today, and what has become of it. */
export interface ToldStep {
  text: string;
  owner: StepOwner;
  due: number;
  done?: { daysAgo: number; outcome: string };
  dropped?: string;
  moved?: { from: number; reason: string };
}

/** A meeting, in days from today, with what was agreed where it has been held. */
export interface ToldMeeting {
  days: number;
  place: string;
  participants: string;
  byNav?: boolean;
  agreed?: string;
  cancelled?: string;
  steps?: readonly ToldStep[];
}

const both = 'Vilde fra flyktningenheten og Nora fra NAV';
const withCandidate = 'Vilde, Nora og kandidaten';

/** Plans as they look in different stages; the demo caseworker's shared candidates have one each. */
export const toldPlans: readonly (readonly ToldMeeting[])[] = [
  [
    {
      ...{ days: -35, place: 'NAV Fjordvik, møterom 2', participants: withCandidate },
      agreed: 'Kandidaten vil helst jobbe med renhold på sykehjem. Vi prøver praksis først, og NAV ser på lønnstilskudd etterpå.',
      steps: [
        { text: 'Spørre leverandøren om en plass på sykehjem', owner: 'unit', due: -21, done: { daysAgo: 24, outcome: 'Leverandøren har plass fra neste måned.' } },
        { text: 'Melde seg på norskkurs på kveldstid', owner: 'candidate', due: 5, moved: { from: -10, reason: 'Kurset startet senere enn vi trodde.' } },
      ],
    },
    {
      ...{ days: -6, place: 'Telefon', participants: both, byNav: true },
      agreed: 'Praksisen går bra. Vi avklarer lønnstilskudd før praksisen er slutt.',
      steps: [
        { text: 'Ringe leverandøren om jobb etter praksisen', owner: 'unit', due: 4 },
        { text: 'Vurdere midlertidig lønnstilskudd', owner: 'nav', due: 6 },
      ],
    },
    { days: 5, place: 'NAV Fjordvik', participants: withCandidate },
  ],
  [
    {
      ...{ days: -20, place: 'Flyktningenheten', participants: both },
      agreed: 'Vi venter med lønnstilskudd til kandidaten har fått fast arbeidstid.',
      steps: [
        { text: 'Sende avtale om lønnstilskudd til arbeidsgiveren', owner: 'nav', due: -3 },
        { text: 'Finne plass på nybegynnerkurs i HMS', owner: 'unit', due: -8, dropped: 'Arbeidsgiveren holder kurset selv.' },
      ],
    },
    { days: -2, place: 'Video', participants: both, byNav: true },
  ],
  [
    { days: -12, place: 'NAV Fjordvik', participants: both, cancelled: 'Nora var syk. Vi finner en ny tid.' },
    { days: 2, place: 'NAV Fjordvik', participants: both, byNav: true },
  ],
  [
    {
      ...{ days: -15, place: 'Hos arbeidsgiveren', participants: `${withCandidate}, og lederen på stedet`, byNav: true },
      agreed: 'Lønnstilskuddet fortsetter ut perioden. Arbeidsgiveren vil ansette uten tilskudd hvis arbeidsmengden holder.',
      steps: [
        { text: 'Spørre arbeidsgiveren om ordinær ansettelse', owner: 'unit', due: -1 },
        { text: 'Avklare om tilskuddet kan trappes ned', owner: 'nav', due: 10 },
      ],
    },
  ],
  [
    {
      ...{ days: -40, place: 'Telefon', participants: both },
      agreed: 'Kandidaten har fått jobb. Vi tar en prat om et halvt år.',
      steps: [{ text: 'Høre hvordan det går i jobben', owner: 'nav', due: -4, done: { daysAgo: 5, outcome: 'Trives, og har fått flere timer.' } }],
    },
    { days: 6, place: 'Telefon', participants: both },
  ],
];
