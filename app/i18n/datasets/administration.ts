import type { Texts } from '../texts';

const contracts = {
  title: 'Kontrakter',
  about: 'Én rad for hver kontrakt den som laster ned, har tilgang til.',
  source: 'Registrert av faglederen eller systemadministratoren.',
  fields: {
    reference: ['Referanse', 'Kontraktens referanse.'],
    name: ['Navn', 'Kontraktens navn.'],
    buyer: ['Oppdragsgiver', 'Den som har inngått kontrakten som kunde.'],
    mainSupplier: ['Hovedleverandør', 'Leverandøren som har kontrakten. Tomt når ingen er registrert.'],
    from: ['Gjelder fra', 'Kontraktens første dag.'],
    to: ['Gjelder til', 'Kontraktens siste dag. Tomt når den løper uten slutt.'],
    state: ['Status', 'Om kontrakten gjelder den dagen radene gjelder.'],
  },
} as const;

const users = {
  title: 'Brukere',
  about: 'Én rad for hver rolle en bruker har, og én for hver bruker uten rolle.',
  source: 'Registrert av systemadministratoren, faglederen eller koordinatoren.',
  fields: {
    name: ['Navn', 'Brukerens navn.'],
    email: ['E-postadresse', 'Adressen brukeren logger inn med.'],
    role: ['Rolle', 'Hva brukeren er i organisasjonen. Tomt når brukeren ikke har noen rolle nå.'],
    organisation: ['Organisasjon', 'Hvor brukeren har rollen.'],
    closed: ['Stengt', 'Om brukerens tilgang er stengt.'],
    registeredOn: ['Registrert', 'Dagen brukeren ble registrert.'],
  },
} as const;

const organisations = {
  title: 'Organisasjoner',
  about: 'Én rad for hver organisasjon i portalen.',
  source: 'Registrert av systemadministratoren.',
  fields: {
    name: ['Navn', 'Organisasjonens navn.'],
    kind: ['Type', 'Hva slags organisasjon det er.'],
    orgNumber: ['Organisasjonsnummer', 'De ni sifrene i Enhetsregisteret. Tomt når organisasjonen ikke har noe nummer.'],
    roles: ['Brukere', 'Hvor mange roller som gjelder nå.'],
  },
} as const;

const mails = {
  title: 'E-post',
  about: 'Én rad for hver e-post portalen har sendt eller skal sende, de nyeste først. Slettes etter 12 måneder.',
  source: 'Laget av portalen. E-posten nevner aldri kandidater.',
  fields: {
    subject: ['Emne', 'Emnet i e-posten.'],
    to: ['Til', 'Navnet på mottakeren.'],
    kind: ['Slag', 'Hva e-posten er.'],
    queuedAt: ['Lagt i kø', 'Når portalen laget e-posten.'],
    state: ['Status', 'Hvordan det gikk med sendingen.'],
  },
} as const;

const rates = {
  title: 'Minstesatser for renhold',
  about: 'Én rad for hver dag satsene ble endret, de nyeste først.',
  source: 'Allmenngjort av Tariffnemnda, registrert av systemadministratoren.',
  fields: {
    validFrom: ['Gjelder fra', 'Første dag satsene gjelder. De gjelder til dagen før de neste.'],
    adultRate: ['18 år og eldre', 'Minste timelønn i kroner for den som er fylt 18 år.'],
    youthRate: ['Under 18 år', 'Minste timelønn i kroner for den som er under 18 år.'],
    source: ['Kilde', 'Hvor satsene er hentet.'],
    validNow: ['Gjelder nå', 'Om satsene gjelder den dagen radene gjelder.'],
  },
} as const;

const thresholds = {
  title: 'Endringer av grensene for publisering',
  about: 'Én rad for hver gang grensene ble endret, de siste først. Det samme som står på skjermen, høyst 50.',
  source: 'Skrevet av portalen da systemadministratoren endret dem.',
  fields: {
    changedAt: ['Endret', 'Når grensene ble endret.'],
    changedBy: ['Endret av', 'Den som endret dem.'],
    minimumCohort: ['Minst målte', 'Hvor mange som minst må være målt.'],
    minimumCell: ['Minst i hver gruppe', 'Hvor mange som minst må være i hver gruppe med nøyaktige tall.'],
    minimumGrowth: ['Minst nye målte', 'Hvor mange nye som må være målt før et resultat vises på nytt.'],
    reason: ['Personvernombudet', 'Det personvernombudet har vurdert, når en grense ble satt ned.'],
  },
} as const;

export const contractsDataset: Texts<typeof contracts> = { nb: contracts };
export const usersDataset: Texts<typeof users> = { nb: users };
export const organisationsDataset: Texts<typeof organisations> = { nb: organisations };
export const mailsDataset: Texts<typeof mails> = { nb: mails };
export const ratesDataset: Texts<typeof rates> = { nb: rates };
export const thresholdsDataset: Texts<typeof thresholds> = { nb: thresholds };
