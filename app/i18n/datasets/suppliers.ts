import type { Texts } from '../texts';

const offers = {
  title: 'Tilbudte plasser',
  about: 'Én rad for hvert tilbud om praksisplasser.',
  source: 'Lagt ut av leverandørene. Ledige plasser regnes ut av tilbudene og av dem som er tatt imot.',
  fields: {
    department: ['Avdeling', 'Avdelingen plassene er i.'],
    placeOfWork: ['Arbeidssted', 'Hvor plassene er.'],
    supplier: ['Leverandør', 'Den som tilbyr plassene.'],
    contract: ['Kontrakt', 'Kontrakten plassene hører til.'],
    startsOn: ['Fra', 'Første dag plassene tilbys.'],
    endsOn: ['Til', 'Siste dag plassene tilbys.'],
    languageNeeded: ['Norsk som trengs', 'Laveste nivå i norsk. Tomt når det ikke er noe krav.'],
    jobProspect: ['Ansettelse aktuelt', 'Om leverandøren kan tenke seg å ansette etterpå.'],
    status: ['Status', 'Hvordan tilbudet står den dagen radene gjelder.'],
    places: ['Plasser', 'Hvor mange plasser tilbudet gjelder.'],
    free: ['Ledige', 'Ledige plasser i uken som er valgt, ellers denne uken eller den første uken tilbudet gjelder. De som er tatt imot, telles samlet for leverandørens tilbud på samme kontrakt i samme avdeling.'],
  },
} as const;

const weeks = {
  title: 'Ledige plasser uke for uke',
  about: 'Én rad for hver uke tilbudet gjelder, fra denne uken. Det samme som står på skjermen, høyst 26 uker.',
  source: 'Regnet ut av tilbudene og av dem som er tatt imot hos leverandøren, på samme kontrakt i samme avdeling.',
  fields: {
    department: ['Avdeling', 'Avdelingen plassene er i.'],
    supplier: ['Leverandør', 'Den som tilbyr plassene.'],
    contract: ['Kontrakt', 'Kontrakten plassene hører til.'],
    week: ['Uken begynner', 'Mandagen i uken.'],
    offered: ['Tilbudt', 'Plasser som er tilbudt den dagen i uken med færrest ledige.'],
    taken: ['Opptatt', 'Plasser som er tatt den dagen.'],
    free: ['Ledige', 'Forskjellen. Under null er flere tatt imot enn det er tilbudt plasser til.'],
  },
} as const;

const sites = {
  title: 'Arbeidssteder',
  about: 'Én rad for hvert arbeidssted leverandøren har registrert.',
  source: 'Registrert av leverandøren. Antallet i praksis regnes ut av praksisplassene.',
  fields: {
    name: ['Arbeidssted', 'Navnet på stedet.'],
    address: ['Adresse', 'Hvor stedet ligger.'],
    contract: ['Kontrakt', 'Kontrakten stedet hører til.'],
    employees: ['Ansatte', 'Hvor mange ansatte som arbeider der, etter siste telling.'],
    countedOn: ['Telt', 'Dagen de ansatte sist ble telt.'],
    inPractice: ['I praksis', 'Hvor mange som er i praksis der den dagen radene gjelder.'],
    isClosed: ['Ute av bruk', 'Om stedet er tatt ut av bruk.'],
  },
} as const;

const mentors = {
  title: 'Mentorer',
  about: 'Én rad for hver mentor i egen virksomhet. Tidligere mentorer er med bare når det er valgt.',
  source: 'Registrert av koordinatoren. Antallet kandidater regnes ut av praksisplassene.',
  fields: {
    name: ['Navn', 'Mentorens navn.'],
    email: ['E-postadresse', 'Adressen mentoren logger inn med.'],
    phone: ['Telefon', 'Mentorens telefonnummer. Tomt når det ikke er oppgitt.'],
    candidates: ['Kandidater', 'Hvor mange mentoren har i praksis den dagen radene gjelder.'],
    hasLeft: ['Tidligere mentor', 'Om mentoren ikke lenger har tilgang.'],
  },
} as const;

const templates = {
  title: 'Opplæringsmaler',
  about: 'Én rad for hver mal leverandøren har, slik den siste versjonen er.',
  source: 'Laget av koordinatoren hos leverandøren.',
  fields: {
    name: ['Mal', 'Navnet på malen.'],
    modules: ['Moduler', 'Hvor mange moduler den siste versjonen har.'],
    hours: ['Timer', 'Hvor mange timer modulene er planlagt med til sammen.'],
    version: ['Versjon', 'Nummeret på den siste versjonen.'],
    changedAt: ['Endret', 'Når den siste versjonen ble laget.'],
    inUse: ['I bruk', 'Om det kan lages nye planer fra malen.'],
  },
} as const;

const questions = {
  title: 'Spørsmål om ansatte',
  about: 'Én rad for hvert spørsmål leverandøren er bedt om å svare på. Navnet er med bare så lenge spørsmålet er åpent.',
  source: 'Spørsmålene følger av datoene i portalen: 6 og 12 måneder etter praksisen, og når et lønnstilskudd går mot slutten.',
  fields: {
    name: ['Navn', 'Den ansatte det gjelder.'],
    kind: ['Spørsmål', 'Hva det spørres om.'],
    aboutOn: ['Gjelder dato', 'Dagen svaret skal gjelde.'],
    jobStartedOn: ['Ansatt siden', 'Første dag i jobben hos leverandøren.'],
    dueOn: ['Frist', 'Dagen svaret skal være gitt.'],
    undecidedOn: ['Ikke bestemt', 'Dagen leverandøren sist svarte at det ikke var bestemt. Tomt når det ikke er svart slik.'],
  },
} as const;

export const offersDataset: Texts<typeof offers> = { nb: offers };
export const offerWeeksDataset: Texts<typeof weeks> = { nb: weeks };
export const workSitesDataset: Texts<typeof sites> = { nb: sites };
export const mentorsDataset: Texts<typeof mentors> = { nb: mentors };
export const templatesDataset: Texts<typeof templates> = { nb: templates };
export const employerQuestionsDataset: Texts<typeof questions> = { nb: questions };

/** What a question is about, where no name stands in it. */
export const employerQuestionKinds = {
  still_employed: 'Er personen fortsatt ansatt?',
  ordinary_after_subsidy: 'Blir personen ordinært ansatt etter lønnstilskuddet?',
} as const;
