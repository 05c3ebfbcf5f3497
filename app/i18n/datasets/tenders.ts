import type { Texts } from '../texts';

const SOURCE = 'Registrert av innkjøperne hos oppdragsgiveren. Bare de ser det.';
const tender = ['Konkurranse', 'Konkurransens navn.'] as const;
const tenderer = {
  tender,
  tenderer: ['Tilbyder', 'Den som har levert tilbud.'],
  orgNumber: ['Organisasjonsnummer', 'Tilbyderens ni sifre i Enhetsregisteret.'],
} as const;
const part = ['Del av kriteriet', 'Den av de fem delene i tildelingskriteriet raden gjelder.'] as const;

const tenders = {
  title: 'Konkurranser',
  about: 'Én rad for hver konkurranse oppdragsgiveren har registrert, de nyeste først.',
  source: SOURCE,
  fields: {
    tender,
    state: ['Status', 'Hvor langt evalueringen er kommet.'],
    tenderers: ['Tilbydere', 'Hvor mange tilbydere som er med.'],
    winners: ['Tildelt til', 'Den eller dem som vant. Tomt før tildelingen.'],
    registeredOn: ['Registrert', 'Dagen konkurransen ble registrert.'],
  },
} as const;

const tenderers = {
  title: 'Tilbydere',
  about: 'Én rad for hver tilbyder i konkurransen.',
  source: SOURCE,
  fields: {
    ...tenderer,
    answered: ['Svar', 'Hvor mange av de fem delene tilbyderen har svart på.'],
    scored: ['Poeng gitt', 'Hvor mange av de fem delene som har fått poeng.'],
    points: ['Poengsum', 'Summen av de vektede poengene. Tom til alle fem delene har fått poeng.'],
    most: ['Høyeste poengsum', 'Det de fem delene kan gi til sammen.'],
    won: ['Tildelt', 'Om tilbyderen vant. Tomt før tildelingen.'],
    contract: ['Kontrakt', 'Kontrakten løftene er hentet til. Tomt når de ikke er hentet.'],
  },
} as const;

const evaluation = {
  title: 'Tilbudene del for del',
  about: 'Én rad for hver tilbyder og hver av de fem delene i tildelingskriteriet.',
  source: SOURCE,
  fields: {
    ...tenderer,
    part,
    weight: ['Vekt, prosent', 'Hvor mye delen teller.'],
    answer: ['Svar', 'Det tilbyderen skrev. Tomt når svaret ikke er skrevet inn.'],
    score: ['Poeng', 'Fra 0 til 10. Tomt når ingen har gitt poeng.'],
    points: ['Vektede poeng', 'Vekten ganger poengene, delt på 10.'],
    reason: ['Begrunnelse', 'Hvorfor delen fikk disse poengene.'],
    scoredBy: ['Gitt av', 'Den som ga poengene. Tomt når navnet ikke lenger er kjent.'],
    scoredOn: ['Gitt', 'Dagen poengene ble gitt.'],
  },
} as const;

const promises = {
  title: 'Løftene i tilbudene',
  about: 'Én rad for hvert løfte som er tatt fra svarene til tilbyderne i konkurransen.',
  source: SOURCE,
  fields: {
    ...tenderer,
    part,
    promise: ['Løfte', 'Hele løftet med ord.'],
    kind: ['Hva er lovet', 'Hva slags løfte det er.'],
    direction: ['Retning', 'Om tallet er det minste eller det meste.'],
    value: ['Tall', 'Tallet som er lovet. Prosent står som 60 for 60 prosent.'],
    unit: ['Enhet', 'Det tallet teller i et løfte med tilbyderens egne ord. Ellers tomt.'],
    basis: ['Hva tallet gjelder for', 'Om tallet gjelder hvert år, hele kontraktsperioden, hele tiden eller en andel.'],
  },
} as const;

export const tendersDataset: Texts<typeof tenders> = { nb: tenders };
export const tenderersDataset: Texts<typeof tenderers> = { nb: tenderers };
export const evaluationDataset: Texts<typeof evaluation> = { nb: evaluation };
export const tenderedPromisesDataset: Texts<typeof promises> = { nb: promises };
