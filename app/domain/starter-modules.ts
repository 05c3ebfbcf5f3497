import type { ModuleContent } from './training-module';

/**
 * Modules that a supplier may begin a template from: what cleaning work asks of somebody new, in words for the one who
 * learns. The subjects are those that the tender names; INSTA 800 is the Nordic standard for cleaning quality.
 */
export const starterModules = {
  cleaning: {
    title: 'Rengjøringsmetoder',
    titleEn: 'Cleaning methods',
    hours: 24,
    method: 'Vise, gjøre sammen, gjøre selv',
    language: 'Enkel norsk',
    evidence: 'Mentor ser på arbeidet i et rom',
    aims: [
      { text: 'Jeg kan velge riktig metode for gulv, flater og toalett', textEn: 'I can choose the right method for floors, surfaces and toilets' },
      { text: 'Jeg kan jobbe i riktig rekkefølge, fra rent til skittent', textEn: 'I can work in the right order, from clean to dirty' },
      { text: 'Jeg kan bruke og vaske kluter og mopper riktig', textEn: 'I can use and wash cloths and mops correctly' },
      { text: 'Jeg kan rengjøre et kontor eller et klasserom på avtalt tid', textEn: 'I can clean an office or a classroom within the agreed time' },
      { text: 'Jeg kan rydde og låse etter meg', textEn: 'I can tidy up and lock up after myself' },
    ],
  },
  chemicals: {
    title: 'Kjemikalier og HMS',
    titleEn: 'Chemicals, health and safety',
    hours: 12,
    method: 'Gjennomgang, øving med ekte etiketter',
    language: 'Enkel norsk',
    evidence: 'Muntlig prøve med fem etiketter',
    aims: [
      { text: 'Jeg kjenner faresymbolene på flaskene', textEn: 'I know the hazard symbols on the bottles' },
      { text: 'Jeg kan dosere riktig og blander aldri midler', textEn: 'I can measure the right dose and never mix products' },
      { text: 'Jeg bruker hansker og annet verneutstyr når jeg skal', textEn: 'I use gloves and other protective equipment when I should' },
      { text: 'Jeg vet hva jeg gjør ved søl, skade eller brann', textEn: 'I know what to do in case of spills, injury or fire' },
      { text: 'Jeg vet hvem jeg melder fra til når noe er farlig', textEn: 'I know whom to tell when something is dangerous' },
    ],
  },
  ergonomics: {
    title: 'Ergonomi',
    titleEn: 'Ergonomics',
    hours: 6,
    method: 'Vise og rette underveis',
    language: 'Enkel norsk',
    evidence: 'Mentor ser på arbeidsstillinger',
    aims: [
      { text: 'Jeg kan stille inn skaft og tralle så det passer meg', textEn: 'I can adjust handles and trolley to fit me' },
      { text: 'Jeg løfter og bærer uten å skade ryggen', textEn: 'I lift and carry without hurting my back' },
      { text: 'Jeg veksler mellom oppgaver og tar små pauser', textEn: 'I switch between tasks and take short breaks' },
    ],
  },
  machines: {
    title: 'Maskiner',
    titleEn: 'Machines',
    hours: 16,
    method: 'Vise, øve med mentor, kjøre selv',
    language: 'Enkel norsk',
    evidence: 'Kjører og rengjør maskinen mens mentor ser på',
    aims: [
      { text: 'Jeg kan sjekke maskinen før jeg starter', textEn: 'I can check the machine before I start' },
      { text: 'Jeg kan kjøre gulvvaskemaskinen trygt', textEn: 'I can run the floor scrubber safely' },
      { text: 'Jeg kan tømme, rengjøre og lade maskinen', textEn: 'I can empty, clean and charge the machine' },
      { text: 'Jeg kan bruke støvsuger og bytte pose og filter', textEn: 'I can use the vacuum cleaner and change bag and filter' },
    ],
  },
  quality: {
    title: 'Kvalitet og INSTA 800',
    titleEn: 'Quality and INSTA 800',
    hours: 10,
    method: 'Gjennomgang, kontrollrunde sammen',
    language: 'Enkel norsk',
    evidence: 'Egen kontrollrunde i tre rom',
    aims: [
      { text: 'Jeg vet hva de fem kvalitetsnivåene i INSTA 800 betyr', textEn: 'I know what the five quality levels in INSTA 800 mean' },
      { text: 'Jeg kan se og peke ut støv, flekker og løst smuss', textEn: 'I can see and point out dust, stains and loose dirt' },
      { text: 'Jeg kan kontrollere mitt eget arbeid før jeg går', textEn: 'I can check my own work before I leave' },
      { text: 'Jeg kan melde fra om avvik', textEn: 'I can report a deviation' },
    ],
  },
  hygiene: {
    title: 'Hygiene',
    titleEn: 'Hygiene',
    hours: 8,
    method: 'Gjennomgang, vise og gjøre selv',
    language: 'Enkel norsk',
    evidence: 'Muntlig prøve og mentor ser på arbeidet',
    aims: [
      { text: 'Jeg vasker hendene riktig og til rett tid', textEn: 'I wash my hands correctly and at the right time' },
      { text: 'Jeg vet hvordan smitte sprer seg og kan stoppe den', textEn: 'I know how infection spreads and can stop it' },
      { text: 'Jeg bruker egne kluter til toalett, kjøkken og flater', textEn: 'I use separate cloths for toilet, kitchen and surfaces' },
      { text: 'Jeg kan skille og kaste avfall riktig', textEn: 'I can sort and dispose of waste correctly' },
    ],
  },
  norwegian: {
    title: 'Norsk på jobb',
    titleEn: 'Norwegian at work',
    hours: 30,
    method: 'Korte samtaler hver dag, ordliste med bilder',
    language: 'Enkel norsk',
    evidence: 'Samtale med mentor om en arbeidsdag',
    aims: [
      { text: 'Jeg kan navnene på utstyr og rom på norsk', textEn: 'I know the names of equipment and rooms in Norwegian' },
      { text: 'Jeg forstår beskjeder om hva jeg skal gjøre', textEn: 'I understand messages about what to do' },
      { text: 'Jeg kan spørre når jeg ikke forstår', textEn: 'I can ask when I do not understand' },
      { text: 'Jeg kan ringe eller sende melding når jeg er syk', textEn: 'I can call or send a message when I am ill' },
      { text: 'Jeg kan skrive en kort beskjed til en kollega', textEn: 'I can write a short message to a colleague' },
    ],
  },
  customers: {
    title: 'Kundemøte',
    titleEn: 'Meeting customers',
    hours: 6,
    method: 'Rollespill, følge mentor hos kunden',
    language: 'Enkel norsk',
    evidence: 'Mentor er med i et møte med kunden',
    aims: [
      { text: 'Jeg hilser og sier hvem jeg er', textEn: 'I greet people and say who I am' },
      { text: 'Jeg kan svare på enkle spørsmål, eller hente noen som kan', textEn: 'I can answer simple questions, or fetch somebody who can' },
      { text: 'Jeg holder det jeg ser og hører på jobb, for meg selv', textEn: 'I keep what I see and hear at work to myself' },
    ],
  },
  it: {
    title: 'IT-verktøy',
    titleEn: 'IT tools',
    hours: 8,
    method: 'Vise på egen telefon eller nettbrett',
    language: 'Enkel norsk',
    evidence: 'Gjør oppgavene alene på skjermen',
    aims: [
      { text: 'Jeg kan logge inn og lese planen min', textEn: 'I can sign in and read my schedule' },
      { text: 'Jeg kan registrere timer', textEn: 'I can register my hours' },
      { text: 'Jeg kan melde avvik med bilde', textEn: 'I can report a deviation with a picture' },
      { text: 'Jeg vet hvordan jeg passer på passordet mitt', textEn: 'I know how to look after my password' },
    ],
  },
} as const satisfies Record<string, Readonly<Omit<ModuleContent, 'aims'>> & { aims: readonly ModuleContent['aims'][number][] }>;

export type StarterModule = keyof typeof starterModules;
export const starterKeys = Object.keys(starterModules) as StarterModule[];
