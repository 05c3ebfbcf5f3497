import type { ComponentName, FieldOf } from '~/domain/api/components';
import type { Texts } from './texts';

interface ComponentText<Name extends ComponentName> {
  about: string;
  fields: Readonly<Record<FieldOf<Name>, string>>;
}
type ComponentTexts = Readonly<{ [Name in ComponentName]: ComponentText<Name> }>;

const SHARE_OF_COHORT = 'Tall fra 0 til 1, uten avrunding. Null når ingen er målt.';

const releaseHead = {
  id: 'Publiseringens id. Den brukes i adressen til tallene.',
  periodEnd: 'Kvartalets siste dag.',
  asOf: 'Stikkdatoen: det som ble funnet ut senere, er ikke med.',
  revision: 'Revisjonen, fra 1. En rettelse er en ny revisjon.',
  isLatest: 'Om dette er den siste revisjonen for kvartalet.',
  reason: 'Hvorfor tallene ble rettet. Null for den første revisjonen.',
  publishedAt: 'Når den ble publisert.',
} as const;

/** What every field that the API answers means; a field without its text does not compile. */
const nb: ComponentTexts = {
  ContractList: {
    about: 'Kontraktene organisasjonen har tilgang til, en side om gangen.',
    fields: {
      total: 'Antall kontrakter i alt.',
      page: 'Siden dette er, fra 1.',
      pages: 'Antall sider i alt.',
      contracts: 'Kontraktene på siden, sortert etter referanse.',
    },
  },
  Contract: {
    about: 'En kontrakt om renhold med praksisplasser.',
    fields: {
      reference: 'Kontraktens referanse. Den brukes i adressen til kontraktens tall.',
      name: 'Kontraktens navn.',
      startsOn: 'Første dag.',
      endsOn: 'Siste dag. Null når kontrakten ikke har noen sluttdato.',
      clock: 'Hva de 6 og 12 månedene telles fra: exit er slutten av praksisløpet, start er starten, hire er dagen personen fikk jobb.',
      buyer: 'Oppdragsgiveren.',
      suppliers: 'Hovedleverandøren og underleverandørene.',
    },
  },
  Organisation: {
    about: 'En organisasjon.',
    fields: { organisationNumber: 'Organisasjonsnummeret, ni sifre.', name: 'Navnet.' },
  },
  ContractSupplier: {
    about: 'En leverandør på en kontrakt.',
    fields: {
      organisationNumber: 'Organisasjonsnummeret, ni sifre. Det brukes i parameteret supplier.',
      name: 'Navnet.',
      subcontractorOf: 'Organisasjonsnummeret til leverandøren rett over. Null for hovedleverandøren.',
    },
  },
  ReleaseList: {
    about: 'Publiseringene til oppdragsgiveren, en side om gangen.',
    fields: {
      total: 'Antall publiseringer i alt, med alle revisjoner.',
      page: 'Siden dette er, fra 1.',
      pages: 'Antall sider i alt.',
      releases: 'Publiseringene på siden, det nyeste kvartalet og den nyeste revisjonen først.',
    },
  },
  ReleaseHead: { about: 'En publisering, uten tallene.', fields: releaseHead },
  Release: {
    about: 'En publisering med tallene. Den endrer seg aldri.',
    fields: {
      ...releaseHead,
      definitionsVersion: 'Versjonen av definisjonene tallene er laget etter.',
      thresholds: 'Grensene som gjaldt for små tall da tallene ble publisert.',
      figures: 'Tallene, ett sett for hvert omfang.',
    },
  },
  Thresholds: {
    about: 'Grensene for små tall.',
    fields: {
      minimumCohort: 'Så mange må være målt før en andel vises.',
      minimumCell: 'Så mange må det være i hver gruppe før antallet vises.',
      minimumGrowth: 'Så mange flere må være målt før et resultat publiseres på nytt.',
    },
  },
  PublishedFigures: {
    about: 'De publiserte tallene for ett omfang: alle oppdragsgiverens kontrakter, én kontrakt, eller én leverandør på en kontrakt.',
    fields: {
      scope: 'Hvilke praksisplasser tallene gjelder. Uten kontrakt er det alle oppdragsgiverens kontrakter.',
      clock: 'Hva de 6 og 12 månedene er telt fra: exit, start eller hire. Null når tallene gjelder alle kontrakter.',
      volume: 'Hva kontrakten har gitt, eksakt.',
      results: 'Andelen i jobb etter 6 og 12 måneder.',
      contractsShown: 'Hvor mange av kontraktene resultatene for alle kontrakter er laget av. Null når tallene gjelder én kontrakt.',
      training: 'Opplæringen på kontrakten. Null når tallene ikke gjelder en hel kontrakt.',
      places: 'Ledige og brukte praksisplasser på kontrakten. Null når tallene ikke gjelder en hel kontrakt.',
      departments: 'Hvor folk var i praksis. Null når tallene ikke gjelder en hel kontrakt.',
    },
  },
  PublishedVolume: {
    about: 'Volum fra kontraktens første dag til kvartalets siste, eksakt.',
    fields: {
      onDate: 'Personer i praksis på kvartalets siste dag.',
      duringPeriod: 'Personer som har vært i praksis.',
      started: 'Praksisplasser som er startet.',
      ended: 'Praksisplasser som er avsluttet.',
      capacity: 'Praksisplasser avtalt i kontrakten. Null når det ikke er avtalt.',
      hired: 'Personer som har fått jobb.',
      certificates: 'Kompetansebevis som er utstedt.',
    },
  },
  PublishedResults: {
    about: 'Resultatene ved de to måledatoene.',
    fields: { '6': 'Etter 6 måneder.', '12': 'Etter 12 måneder.' },
  },
  PublishedResult: {
    about:
      'Hvor mange som er i jobb. «form» sier hvor nøyaktig det kan vises uten å røpe hvordan det gikk med noen: exact er antall, band er andeler i trinn, none er for få til å vises.',
    fields: {
      form: 'exact, band eller none.',
      measuredBy: 'Kvartalets slutt da resultatet sist ble publisert. Et resultat publiseres først på nytt når mange nok flere er målt.',
      cohort: 'De som var målt da. Dette er nevneren i andelene.',
      inJob: 'Andelen i jobb, med og uten lønnstilskudd: under 25 %, fra 25 til 50 %, fra 50 til og med 75 %, eller over 75 %.',
      ordinary: 'I jobb uten lønnstilskudd: antallet når formen er exact, ellers andelen i trinn. Null når delingen ikke kan vises.',
      subsidised: 'I jobb med lønnstilskudd: antallet når formen er exact, ellers andelen i trinn. Null når delingen ikke kan vises.',
    },
  },
  ContractsShown: {
    about: 'Hvor mange av kontraktene resultatene for alle kontrakter er laget av.',
    fields: { '6': 'For resultatet etter 6 måneder.', '12': 'For resultatet etter 12 måneder.' },
  },
  PublishedTraining: {
    about: 'Opplæringen på en kontrakt. «form» er counted, eller none når det er for få til å vises.',
    fields: {
      form: 'counted eller none.',
      countedBy: 'Dagen det er telt opp til.',
      modules: 'Moduler som er fullført.',
      hours: 'Timene som er satt av til dem.',
    },
  },
  PublishedPlaces: {
    about: 'Praksisplasser på en kontrakt på én dag.',
    fields: { day: 'Dagen.', offered: 'Praksisplasser som er tilbudt.', used: 'Praksisplasser som er i bruk.' },
  },
  PublishedDepartment: {
    about: 'Personer i praksis i en avdeling hos leverandøren.',
    fields: {
      department: 'Avdelingen: cleaning (renhold), it, finance (økonomi), maintenance (vedlikehold), other (annet) eller none når den ikke er oppgitt.',
      onDate: 'Personer i praksis på kvartalets siste dag.',
    },
  },
  KeyFigures: {
    about: 'Nøkkeltallene for én kontrakt eller alle, eksakt.',
    fields: {
      definitionsVersion: 'Versjonen av definisjonene. Den øker når en regel endres.',
      scope: 'Hvilke praksisplasser tallene gjelder.',
      clock: 'Hva de 6 og 12 månedene er telt fra: exit, start eller hire.',
      asOf: 'Stikkdatoen. Det som startet eller ble funnet ut senere, er ikke med.',
      from: 'Første dag i perioden.',
      to: 'Siste dag i perioden.',
      inPractice: 'Hvor mange som er og har vært i praksis.',
      employed: 'Hvor mange som er i jobb 6 og 12 måneder etter.',
      timeToPaidWork: 'Tid før betalt jobb.',
      hires: 'Ansettelser.',
      certificates: 'Kompetansebevis.',
    },
  },
  FigureScope: {
    about: 'Hvilke praksisplasser tallene gjelder.',
    fields: {
      contract: 'Kontraktens referanse. Null for alle kontrakter.',
      supplier: 'Leverandørens organisasjonsnummer. Null for alle leverandører.',
    },
  },
  InPractice: {
    about: 'Antall i praksis.',
    fields: {
      onDate: 'Personer med en praksisplass på periodens siste dag, eller på stikkdatoen når den er tidligere.',
      duringPeriod: 'Personer som har hatt en praksisplass minst én dag i perioden.',
      started: 'Praksisplasser med første dag i perioden.',
      ended: 'Praksisplasser med siste dag i perioden, etter hvordan de endte.',
    },
  },
  Ended: {
    about: 'Praksisplasser som er avsluttet, etter hvordan de endte.',
    fields: {
      completed: 'Fullført.',
      hired: 'Fått jobb.',
      ended_by_candidate: 'Avbrutt av kandidaten.',
      ended_by_supplier: 'Avbrutt av leverandøren.',
      ended_by_unit: 'Avbrutt av flyktningenheten.',
    },
  },
  Employed: {
    about: 'Resultatene ved de to måledatoene.',
    fields: { '6': 'Etter 6 måneder.', '12': 'Etter 12 måneder.' },
  },
  Results: {
    about: 'Hvordan det gikk med dem som har måledato i perioden. Hver av dem har nøyaktig ett utfall.',
    fields: {
      cohort: 'De som er målt. Dette er nevneren i alle andelene.',
      pending: 'De som har måledato etter stikkdatoen. De er ikke med i noen andel.',
      excluded: 'De som gikk ut av målgruppen før måledatoen. De er ikke med i noen andel.',
      ordinary: 'I jobb uten lønnstilskudd.',
      subsidised: 'I jobb med lønnstilskudd.',
      inPractice: 'I praksis.',
      education: 'I utdanning.',
      notEmployed: 'Ikke i jobb.',
      unknown: 'Vi vet ikke. De regnes som ikke i jobb.',
      share: `Andel i jobb, med og uten lønnstilskudd. ${SHARE_OF_COHORT}`,
      shareOrdinary: `Andel i jobb uten lønnstilskudd. ${SHARE_OF_COHORT}`,
      shareSubsidised: `Andel i jobb med lønnstilskudd. ${SHARE_OF_COHORT}`,
      shareUpper: `Så høy kan andelen i jobb være, hvis alle vi ikke vet noe om, er i jobb. ${SHARE_OF_COHORT}`,
      coverage: `Andelen vi vet noe om. ${SHARE_OF_COHORT}`,
    },
  },
  TimesToPaidWork: {
    about: 'Tid fra praksisløpet startet til betalt jobb.',
    fields: { any: 'Til første betalte jobb.', ordinary: 'Til første dag i en jobb uten lønnstilskudd.' },
  },
  TimeToPaidWork: {
    about: 'Tid før betalt jobb, regnet med Kaplan–Meier.',
    fields: {
      courses: 'Praksisløp som startet i perioden.',
      events: 'De av dem som har ført til jobb.',
      medianDays: 'Dager til halvparten var i jobb. Null når under halvparten er det.',
    },
  },
  Hires: {
    about: 'Arbeidsforhold med første dag i perioden, for personer som hadde startet i praksis.',
    fields: {
      people: 'Personer som fikk jobb.',
      withSupplier: 'De av dem som fikk jobb der de hadde praksis.',
      elsewhere: 'De av dem som bare fikk jobb hos andre.',
      employments: 'Arbeidsforhold.',
      byForm: 'Arbeidsforholdene etter form.',
      partTime: 'Arbeidsforhold under 100 prosent.',
      subsidisedAtStart: 'Arbeidsforhold med lønnstilskudd fra første dag.',
    },
  },
  HiresByForm: {
    about: 'Arbeidsforhold etter form.',
    fields: { permanent: 'Fast.', temporary: 'Midlertidig.', substitute: 'Vikariat.' },
  },
  Certificates: {
    about: 'Kompetansebevis.',
    fields: {
      issued: 'Kompetansebevis med dato i perioden, uten dem som er trukket tilbake.',
      completed: 'Praksisplasser som ble fullført eller endte med jobb i perioden.',
      completedWithCertificate: 'De av dem som har et kompetansebevis.',
    },
  },
  Problem: {
    about: 'Hvorfor kallet ikke ga noe svar (RFC 9457).',
    fields: {
      type: 'Adressen til det som står om feilen i dokumentasjonen.',
      title: 'Hva som er galt, kort.',
      status: 'HTTP-statusen.',
      detail: 'Hva som er galt, og hva du kan gjøre.',
      code: 'Feilens navn. Det endrer seg ikke, og kan brukes i kode.',
      requestId: 'Kallets nummer, som også står i portalens logg. Oppgi det hvis du melder fra om en feil.',
      errors: 'Parametrene som må rettes. Står bare når det er parametrene som er feil.',
    },
  },
  ParameterFault: {
    about: 'Et parameter som må rettes.',
    fields: { parameter: 'Parameterets navn.', detail: 'Hva som er galt med det.' },
  },
};

export const apiFieldTexts: Texts<ComponentTexts> = { nb };
