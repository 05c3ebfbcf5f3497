import type { Texts } from './texts';

/** Rights and duties in a practice, in plain words: nav.no on arbeidstrening, and arbeidsmiljøloven § 1-6. */
const nb = {
  title: 'Rettigheter og plikter',
  notEmployed:
    'Praksis er ikke en ansettelse. Kandidaten er ikke ansatt hos leverandøren og får ikke lønn for praksisen, og leverandøren lover ingen jobb.',
  candidateTitle: 'Kandidaten',
  candidate: [
    'møter til avtalt tid, og sier fra samme dag ved sykdom eller annet fravær',
    'følger reglene på arbeidsplassen og rådene fra mentoren',
    'kan når som helst si fra til flyktningenheten om noe som ikke er som avtalt',
  ],
  supplierTitle: 'Leverandøren',
  supplier: [
    'gir oppgavene og opplæringen som står her, og en mentor som følger opp',
    'har ansvar for at arbeidsmiljøet er trygt: Reglene om helse, miljø og sikkerhet gjelder også i praksis (arbeidsmiljøloven § 1-6)',
    'melder oppmøte hver uke, og sier fra tidlig når noe ikke går bra',
    'lar kandidaten komme i tillegg til de ansatte, ikke i stedet for noen',
  ],
  unitTitle: 'Flyktningenheten',
  unit: [
    'følger opp så ofte som avtalen sier, og tar kontakt når noen ber om det',
    'hjelper med å finne noe annet hvis praksisen ikke passer',
  ],
  change: 'Vil noen endre avtalen, skrives en ny versjon. Den gjelder først når alle har sagt ja.',
} as const;

export const agreementDutyTexts: Texts<typeof nb> = { nb };
