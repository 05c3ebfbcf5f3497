import type { Department } from '~/platform/generated/prisma/enums.ts';

/** What practice in a department usually is about: the tasks, and what there is to learn. */
export const agreementTexts: Readonly<Record<Department, { tasks: string; training: string }>> = {
  cleaning: {
    tasks: 'Daglig renhold av klasserom, gang og toaletter sammen med mentor. Etter hvert eget område.',
    training: 'Rengjøringsmetoder, kjemikalier og HMS, ergonomi og bruk av maskiner. Norsk på jobb hver dag.',
  },
  maintenance: {
    tasks: 'Enkelt vedlikehold: skifte lyspærer, male, rydde uteområder og hjelpe vaktmesteren.',
    training: 'Sikker bruk av verktøy, HMS og rutiner for avvik. Norsk på jobb.',
  },
  it: {
    tasks: 'Klargjøre PC-er, svare på enkle henvendelser og holde orden i utstyrslageret.',
    training: 'IT-verktøyene vi bruker, personvern og kundemøte på norsk.',
  },
  finance: {
    tasks: 'Registrere bilag, arkivere og hjelpe til med lønnskjøring under veiledning.',
    training: 'Regnskapssystemet, taushetsplikt og fagord på norsk.',
  },
  other: {
    tasks: 'Hjelpe til i kantinen: forberede mat, dekke på og ta oppvasken.',
    training: 'Hygiene, allergener og kundemøte på norsk.',
  },
};

/** Why somebody said yes for a candidate. */
export const behalfReasons = [
  'Har ikke innlogging. Sa ja i samtale med tolk.',
  'Har ikke innlogging. Leste avtalen sammen med veilederen og sa ja.',
  'Har ikke innlogging. Gikk gjennom avtalen på arbeidsplassen og sa ja.',
] as const;
