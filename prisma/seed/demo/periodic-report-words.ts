import type { CriterionPart } from '~/domain/commitment/criterion-part.ts';
import type { ReportSection } from '~/domain/periodic-report/report-content.ts';
import type { ContractKey } from './organisations.ts';

type Words = Partial<ReportSection>;

/** What the main supplier of each contract writes of each part, quarter after quarter; an empty one is a part left out. */
export const reportWordsOf: Readonly<Record<ContractKey, Record<CriterionPart, readonly Words[]>>> = {
  schools: {
    training: [
      { comment: 'Alle nye fikk mentor fra første dag. Kurset i kjemikalier og dosering ble holdt med tolk på to språk.', evidence: 'Kursplan for året.', link: 'https://eksempelrent.example/kursplan' },
      { comment: 'Opplæringen fulgte planen. Alle fikk øve på hovedrengjøring og gulvbehandling.', evidence: 'Opplæringsplanene i portalen.' },
      { comment: 'Tre bygg var stengt en periode. Da øvde de som var i praksis, på gulvbehandling i tomme rom.\nTo grupper fikk kurset en måned senere enn planlagt.' },
      { comment: 'Vi la om kurset i smittevern etter råd fra mentorene: mindre tekst og mer øving på stedet.', evidence: 'Nytt kurshefte.', link: 'https://eksempelrent.example/smittevern' },
    ],
    time_to_job: [
      { comment: 'Vi lyste ut to faste stillinger. Alle i praksis fikk beskjed, og mentorene hjalp til med søknadene.', evidence: 'Utlysningstekstene.' },
      { comment: 'De fleste får vikariat først. Vi gjør vikariatene om til faste stillinger når vi vet hvilke bygg vi beholder.' },
      {},
    ],
    cooperation: [
      { comment: 'Fast møte med flyktningenheten første mandag i måneden.', evidence: 'Møtereferater.' },
      { comment: 'Nav var med på to av møtene. Vi ble enige om hvem som ringer når noen ikke møter.' },
      { comment: 'Vi fikk ny kontaktperson i flyktningenheten. Overgangen gikk greit, men tok noen uker.' },
    ],
    documentation: [
      { comment: 'Vi har gått gjennom alle avsluttede praksisplasser og meldt fra om ansettelsene.', evidence: 'Gjennomgang sammen med flyktningenheten.' },
      { comment: 'De fleste ukerapportene er sendt. De som mangler, er fra ferieuker.' },
    ],
    cost: [
      { comment: 'Praksisen har ikke gitt økte priser. Kandidatene går på faste ruter sammen med egne ansatte.', evidence: 'Kostnadsoppgaven for kvartalet.' },
      { comment: 'Ekstra tid til opplæring er dekket av oss.' },
      {},
    ],
  },
  health: {
    training: [
      { comment: 'Smittevern er den viktigste modulen hos oss, og alle tar den først.', evidence: 'Kursplan for helsebygg.' },
      { comment: 'Nytt rom til øving er tatt i bruk på sykehjemmet. Det gjør at flere kan øve samtidig.' },
      { comment: 'Opplæringen gikk saktere fordi to mentorer var borte. Vi har lært opp en ny.' },
    ],
    time_to_job: [{ comment: 'Ledige stillinger tilbys først til dem som har fullført praksis.' }, {}],
    cooperation: [
      { comment: 'Vi møter flyktningenheten hver sjette uke.', evidence: 'Møteplan.' },
      { comment: 'Vi ba om å få vite språknivået før oppstart. Det får vi nå.' },
    ],
    documentation: [{ comment: 'Tallene stemmer med våre egne lister.', evidence: 'Lister hos kontraktsansvarlig.' }],
    cost: [{ comment: 'Ingen økning i prisen.' }, {}],
  },
  offices: {
    training: [
      { comment: 'En mentor følger to kandidater om gangen, på faste etasjer.', evidence: 'Etasjeplan med mentorer.' },
      { comment: 'Opplæringen går som planlagt.' },
    ],
    time_to_job: [{}],
    cooperation: [{ comment: 'Korte møter med flyktningenheten etter behov.' }],
    documentation: [{}],
    cost: [{ comment: 'Prisen er som i tilbudet.' }],
  },
};

/** Why the buyer sent a report back that was corrected and then approved, and what the correction said. */
export const corrected = {
  reason: 'Dere skriver at ansettelsene er meldt, men ikke hva vi kan se det av. Kostnad mangler helt.',
  before: { documentation: { evidence: null }, cost: { comment: null, evidence: null } },
  after: {
    documentation: { evidence: 'Listen over meldte ansettelser, gjennomgått med flyktningenheten i møte.', link: 'https://eksempelrent.example/gjennomgang' },
    cost: { comment: 'Prisen er uendret. Kurset i kvartalet ble holdt sammen med egne nyansatte, så det kostet ikke ekstra.', evidence: 'Kostnadsoppgaven for kvartalet.' },
  },
} as const satisfies Record<string, string | Partial<Record<CriterionPart, Words>>>;

/** Why the buyer sent back the report that still waits for its correction. */
export const returnedReason = 'Skriv hva dere gjør for at flere skal få ordinær jobb etter praksisen. Legg også ved kursplanen, eller en lenke til den.';

/** What is written so far of the report that has not been sent. */
export const draftWords: Partial<Record<CriterionPart, Words>> = {
  training: { comment: 'Fire nye kurskvelder er lagt til torsdager, fordi flere går på norskkurs om dagen.' },
  cooperation: { comment: 'Fast møte med flyktningenheten første mandag i måneden.' },
};
