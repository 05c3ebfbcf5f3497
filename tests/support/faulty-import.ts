/** A folder's worth of files with forty faults, each of which a test expects by its place. */
import type { CsvFiles } from './import-source';

export const FAULTY_FILES: CsvFiles = {
  leverandorer: `orgnr;navn;epost;telefon;adresse
900000104;Feil kontrollsiffer AS;;
900000103;Renhold Én AS;post(at)example.no;
900000103;Renhold igjen AS;;
900000170;;post@example.no;
900000243;Renhold 150388 99063 AS;;
`,
  kontrakter: `kontrakt;navn;oppdragsgiver_orgnr;hovedleverandor_orgnr;fra;til;kapasitet;klokke
TK-1;Renhold;900000014;900000103;01.01.2024;31.12.2023;;
TK-2;Renhold;900000014;900000999;01.01.2024;;;
TK-3;Renhold;900000014;900000383;01.01.2024;;;
TK-4;Renhold;900000014;900000103;31.02.2024;;mange;alltid
`,
  kandidater: `kandidat;fornavn;etternavn;fodselsaar;epost;bosatt;norsk_nivaa;maalgruppe;ut_av_maalgruppe;ut_av_maalgruppe_aarsak
K1;Åse;Testesen;85;;;;;;
K2;Yusuf;Testesen;;ingen;01.01.2199;D1;turist;;
K3;Amina;Testesen;;;;;;;dod
K4;Olena;Testesen;;;;;;31.01.2025;annet
K5;Mariam
`,
  praksis: `praksis;kandidat;kontrakt;leverandor_orgnr;avdeling;planlagt_fra;planlagt_til;fra;til;sluttaarsak;stillingsprosent
P1;K1;TK-1;900000103;kantine;;;01.01.2025;31.03.2025;fullfort;0
P2;K1;TK-1;900000103;;02.02.2025;01.02.2025;31.03.2025;;;101
P3;K9;TK-9;900000316;;;;01.01.2025;;;
P4;K4;TK-1;900000103;;;;01.02.2025;;;
P5;K2;TK-1;900000103;;;;01.02.2025;28.02.2025;;
P6;K2;TK-1;900000103;;;;01.03.2025;;ansatt;
`,
  arbeid: `arbeid;kandidat;arbeidsgiver_orgnr;ansettelsesform;stillingsprosent;fra;til
J1;K1;900000103;prøvetid;80;01.06.2025;
J2;K1;900000103;fast;80;01.06.2025;31.05.2025
J3;K1;900000103;fast;;01.06.2025;31.12.2025
`,
  lonnstilskudd: `arbeid;fra;til;prosent
J3;01.05.2025;31.05.2025;40
J3;01.06.2025;31.08.2025;40
J3;31.08.2025;30.09.2025;30
`,
  oppfolging: `kandidat;statusdato;registrert;status;kilde
K1;10.01.2025;09.01.2025;praksis;nabo
`,
  kompetansebevis: `praksis;tittel
P1;Kompetansebevis
`,
};

/** File, row, column: what the report must name. */
export const FAULTY_PLACES = [
  'leverandorer.csv, rad 1, adresse', 'leverandorer.csv, rad 2, orgnr', 'leverandorer.csv, rad 3, epost',
  'leverandorer.csv, rad 4, orgnr', 'leverandorer.csv, rad 5, navn', 'leverandorer.csv, rad 6, navn',
  'kontrakter.csv, rad 2, til', 'kontrakter.csv, rad 3, hovedleverandor_orgnr', 'kontrakter.csv, rad 4, hovedleverandor_orgnr',
  'kontrakter.csv, rad 5, fra', 'kontrakter.csv, rad 5, kapasitet', 'kontrakter.csv, rad 5, klokke',
  'kandidater.csv, rad 2, fodselsaar', 'kandidater.csv, rad 3, epost', 'kandidater.csv, rad 3, bosatt',
  'kandidater.csv, rad 3, norsk_nivaa', 'kandidater.csv, rad 3, maalgruppe', 'kandidater.csv, rad 4, ut_av_maalgruppe',
  'kandidater.csv, rad 6', 'praksis.csv, rad 2, avdeling', 'praksis.csv, rad 2, stillingsprosent',
  'praksis.csv, rad 3, planlagt_til', 'praksis.csv, rad 3, stillingsprosent', 'praksis.csv, rad 3, fra',
  'praksis.csv, rad 4, kandidat', 'praksis.csv, rad 4, kontrakt', 'praksis.csv, rad 4, leverandor_orgnr',
  'praksis.csv, rad 5, fra', 'praksis.csv, rad 6, sluttaarsak', 'praksis.csv, rad 7, til', 'arbeid.csv, rad 2, ansettelsesform',
  'arbeid.csv, rad 3, til', 'arbeid.csv, rad 4, stillingsprosent', 'lonnstilskudd.csv, rad 2, fra',
  'lonnstilskudd.csv, rad 4, fra', 'oppfolging.csv, rad 2, registrert', 'oppfolging.csv, rad 2, kilde',
  'kompetansebevis.csv, rad 1, utstedt', 'nabolag.csv', 'lønnstilskudd.csv',
];

/** The same with the cells that a spreadsheet names; a row or a file where there is none. */
export const FAULTY_CELLS = [
  'leverandorer.csv E1', 'leverandorer.csv A2', 'leverandorer.csv C3', 'leverandorer.csv A4', 'leverandorer.csv B5',
  'leverandorer.csv B6', 'kontrakter.csv F2', 'kontrakter.csv D3', 'kontrakter.csv D4', 'kontrakter.csv E5',
  'kontrakter.csv G5', 'kontrakter.csv H5', 'kandidater.csv D2', 'kandidater.csv E3', 'kandidater.csv F3',
  'kandidater.csv G3', 'kandidater.csv H3', 'kandidater.csv I4', 'kandidater.csv 6', 'praksis.csv E2', 'praksis.csv K2',
  'praksis.csv G3', 'praksis.csv K3', 'praksis.csv H3', 'praksis.csv B4', 'praksis.csv C4', 'praksis.csv D4',
  'praksis.csv H5', 'praksis.csv J6', 'praksis.csv I7', 'arbeid.csv D2', 'arbeid.csv G3', 'arbeid.csv E4',
  'lonnstilskudd.csv B2', 'lonnstilskudd.csv B4', 'oppfolging.csv C2', 'oppfolging.csv E2', 'kompetansebevis.csv 1',
  'nabolag.csv -', 'lønnstilskudd.csv -',
];
