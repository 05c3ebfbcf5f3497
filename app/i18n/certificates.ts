import type { CertificateState } from '~/domain/certificate-lifecycle';
import type { Texts } from './texts';

/** What stands on a certificate, in Norwegian with English beside it, whatever language the reader uses. */
export const certificateWords = {
  nb: {
    certificate: 'Kompetansebevis',
    notATrade: 'Dette er ikke et fagbrev. Det sier hva personen har lært i praksis.',
    holder: 'Navn',
    supplier: 'Praksissted',
    mentor: 'Mentor',
    period: 'Periode',
    hours: 'Timer opplæring',
    issued: 'Utstedt',
    learnt: 'Dette har personen vist',
    moduleHours: (hours: string) => `${hours} timer`,
    check: 'Sjekk at beviset er gyldig',
    code: 'Kode',
    withdrawn: (date: string) => `Trukket tilbake ${date}`,
  },
  en: {
    certificate: 'Certificate of competence',
    notATrade: 'This is not a trade certificate (fagbrev). It states what the person has learnt in a work placement.',
    holder: 'Name',
    supplier: 'Place of work',
    mentor: 'Mentor',
    period: 'Period',
    hours: 'Hours of training',
    issued: 'Issued',
    learnt: 'What the person has shown',
    moduleHours: (hours: string) => `${hours} hours`,
    check: 'Check that the certificate is valid',
    code: 'Code',
    withdrawn: (date: string) => `Withdrawn ${date}`,
  },
} as const;

const nb = {
  title: 'Kompetansebevis',
  of: (name: string, reference: string) => `${name} · praksis ${reference}`,
  state: {
    none: 'Ikke utstedt',
    valid: 'Gyldig',
    withdrawn: 'Trukket tilbake',
  } satisfies Record<CertificateState, string>,
  noneTitle: 'Det er ikke utstedt noe kompetansebevis',
  noneText:
    'Leverandørens koordinator utsteder beviset fra målene som er nådd i opplæringsplanen, når praksisen er slutt eller slutter innen 14 dager.',
  withdrawnBecause: (date: string, reason: string) => `Beviset ble trukket tilbake ${date}. Grunn: ${reason}`,
  withdrawnWithoutReason: (date: string) => `Beviset ble trukket tilbake ${date}.`,
  imported: (title: string, date: string) => `${title}, utstedt ${date}. Beviset er fra før portalen og har ingen kode å sjekke det med.`,
  earlier: (count: number) => (count === 1 ? 'Ett tidligere bevis er trukket tilbake.' : `${count} tidligere bevis er trukket tilbake.`),
  issue: 'Utsted kompetansebevis',
  withdraw: 'Trekk beviset tilbake',
  pdf: 'Last ned PDF',
  qr: 'QR-kode som leder til kontrollsiden',
  receipts: {
    utstedt: 'Kompetansebeviset er utstedt. Last det ned og gi det til kandidaten. Flyktningenheten ser det også her.',
    trukket: 'Beviset er trukket tilbake. Den som sjekker koden, får vite at det ikke gjelder lenger. Leverandøren kan utstede et nytt.',
  },
  notices: {
    endret: {
      title: 'Dette er gjort allerede, eller kan ikke gjøres nå',
      text: 'Under ser du hvordan kompetansebeviset står nå, og hva du kan gjøre.',
    },
    utstedt: { title: 'Praksisen har allerede et gyldig kompetansebevis', text: 'Er noe feil i det, trekker du det tilbake først.' },
    'for-tidlig': {
      title: 'Det er for tidlig å utstede kompetansebevis',
      text: 'Det kan gjøres når praksisen er slutt, eller slutter innen 14 dager.',
    },
    'ingen-maal': {
      title: 'Ingen mål i opplæringsplanen er nådd ennå',
      text: 'Beviset bygger på mål som kandidaten klarer alene eller kan vise andre. Oppdater opplæringsplanen først.',
    },
  },
  issueTitle: 'Utsted kompetansebevis',
  issueIntro:
    'Kryss av for målene du går god for. Beviset er en kopi av det som står her i dag, og endres ikke etterpå. Alle som har koden, kan lese det.',
  titleNb: 'Tittel på norsk',
  titleEn: 'Tittel på engelsk',
  titleEnHint: 'Står ved siden av den norske',
  defaultTitle: 'Opplæring i praksis',
  aims: 'Mål som er nådd',
  aimsOf: (module: string) => `${module}: mål som er nådd`,
  hoursOf: (module: string) => `Timer i ${module}`,
  hoursOfPart: (planned: string) =>
    `Ikke alle målene i modulen er nådd. Planen har ${planned} timer til hele modulen. Skriv timene kandidaten har fått.`,
  notReached: (count: number) =>
    count === 1
      ? 'Ett mål i planen er ikke nådd ennå. Det kommer med hvis du først endrer nivået i opplæringsplanen.'
      : `${count} mål i planen er ikke nådd ennå. De kommer med hvis du først endrer nivået i opplæringsplanen.`,
  toPlan: 'Til opplæringsplanen',
  noEnglish: 'Mål uten engelsk tekst står bare på norsk.',
  submit: 'Utsted',
  withdrawTitle: 'Trekk kompetansebeviset tilbake',
  withdrawIntro: (title: string, name: string) =>
    `«${title}» for ${name} gjelder ikke lenger når du trekker det tilbake. Det kan ikke angres, men leverandøren kan utstede et nytt.`,
  reason: 'Grunn',
  reasonHint: 'Leses av leverandøren, flyktningenheten og NAV. Står ikke på kontrollsiden.',
  withdrawSubmit: 'Trekk tilbake',
} as const;

export const certificateTexts: Texts<typeof nb> = { nb };

const checkNb = {
  title: 'Sjekk et kompetansebevis',
  intro: 'Skriv koden som står på beviset. Her får alle vite hva beviset sier, og om det gjelder. Du trenger ikke å logge inn.',
  code: 'Kode',
  codeHint: 'Ti tegn, for eksempel K7M2P-9XQ4D',
  submit: 'Sjekk',
  valid: 'Beviset er gyldig',
  validText: (name: string) => `Det er utstedt til ${name} og er ikke trukket tilbake.`,
  withdrawn: (date: string) => `Beviset er trukket tilbake ${date}`,
  withdrawnText: 'Det gjelder ikke lenger.',
  unknown: 'Ingen kompetansebevis har denne koden. Sjekk at du har skrevet den riktig.',
  wait: (minutes: number) =>
    `Det er spurt etter for mange koder som ikke finnes. Vent ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}, og prøv igjen.`,
  another: 'Sjekk en annen kode',
} as const;

export const checkTexts: Texts<typeof checkNb> = { nb: checkNb };
