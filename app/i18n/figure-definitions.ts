import type { FigureAnchor } from '~/domain/figures/figure-anchors';
import type { Texts } from './texts';

/** The five things that are said about every figure; paragraphs where there are several. */
export interface FigureDefinition {
  title: string;
  definition: readonly string[];
  confidentiality: string;
  revision: string;
  source: string;
  errors: string;
}

const volume =
  'Flyktningenheten og NAV ser tallet for alle. En leverandør ser det for sine egne praksisplasser. Oppdragsgiver ser det for sine egne kontrakter: Tallet sier hva kontrakten har gitt, ikke hvordan det gikk med noen.';
const results =
  'Flyktningenheten og NAV ser tallet for alle. En leverandør ser det for sine egne praksisplasser. Oppdragsgiver ser bare andeler der minst fem personer er målt. Er det færre, står det «for få til å vises».';
const internal =
  'Flyktningenheten og NAV ser tallet for alle. En leverandør ser det for sine egne praksisplasser. Oppdragsgiver ser det ikke.';
const living =
  'Tallet regnes ut på nytt hver gang du åpner siden. Blir noe registrert eller rettet i ettertid, endrer tallet seg, også for perioder som er over.';
const placements = 'Praksisplassene som flyktningenheten har registrert. Leverandøren bekrefter oppstart og melder slutt.';
const jobs =
  'Arbeidsforhold som flyktningenheten har registrert eller bekreftet etter melding fra leverandøren, og lønnstilskudd som NAV eller flyktningenheten har registrert.';

const nb: Readonly<Record<FigureAnchor, FigureDefinition>> = {
  'i-praksis-pa-datoen': {
    title: 'I praksis på datoen',
    definition: [
      'Antall personer som har en praksisplass på den siste dagen i perioden. Ligger den etter stikkdatoen, gjelder tallet stikkdatoen.',
      'En person telles én gang, også med to praksisplasser samtidig. Forespørsler og plasser som ikke har startet, er ikke med.',
      'Diagrammet viser det samme tallet ved utgangen av hver måned.',
    ],
    confidentiality: volume,
    revision: living,
    source: placements,
    errors: 'Tallet blir for høyt når en slutt ikke er meldt, og for lavt når en oppstart ikke er registrert.',
  },
  'i-praksis-i-perioden': {
    title: 'I praksis i løpet av perioden',
    definition: ['Antall personer som har hatt en praksisplass minst én dag i perioden. En person telles én gang, også med flere praksisplasser.'],
    confidentiality: volume,
    revision: living,
    source: placements,
    errors: 'Den som er registrert to ganger som kandidat, telles to ganger.',
  },
  startet: {
    title: 'Praksisplasser som startet',
    definition: ['Antall praksisplasser med første dag i perioden. Her telles plasser, ikke personer.'],
    confidentiality: volume,
    revision: living,
    source: placements,
    errors: 'Oppstart som ikke er registrert ennå, mangler.',
  },
  avsluttet: {
    title: 'Praksisplasser som er avsluttet',
    definition: [
      'Antall praksisplasser med siste dag i perioden, fordelt på hvordan de endte: fullført, fått jobb, eller avbrutt av kandidaten, leverandøren eller flyktningenheten.',
    ],
    confidentiality: `${volume} Hvordan praksisplassene endte, vises ikke for oppdragsgiver.`,
    revision: living,
    source: placements,
    errors: 'Den som registrerer slutten, velger hva som var grunnen. To personer kan vurdere det samme ulikt.',
  },
  'i-jobb': {
    title: 'I jobb etter 6 og 12 måneder',
    definition: [
      'Andel som er i betalt jobb på måledatoen, 6 eller 12 måneder etter at klokken startet. Nevneren er alle som har måledato i perioden og fram til stikkdatoen. Den som har måledato senere, er ikke målt ennå og er ikke med i noen andel.',
      'Uten lønnstilskudd betyr at personen har minst ett arbeidsforhold uten lønnstilskudd den dagen. Det er dette kontraktene skal føre til, og derfor står det tallet først. Praksis er ikke jobb.',
      'Resultatet avgjøres av det første som gjelder: 1) en oppfølging om en dato høyst 31 dager fra måledatoen, den nærmeste først, 2) et registrert arbeidsforhold på måledatoen, 3) en praksisplass på måledatoen, 4) ellers vet vi ikke.',
      'Den vi ikke vet noe om, regnes som ikke i jobb. Da er den virkelige andelen minst så høy som den vi viser. Vi viser også hvor høy den kan være, om alle vi ikke vet noe om, er i jobb.',
      'Den som døde, flyttet eller gikk ut av målgruppen på andre måter før måledatoen, regnes ikke med.',
      'Den som har hatt flere praksisløp, måles etter hvert av dem.',
    ],
    confidentiality: results,
    revision: `${living} Særlig de siste månedene endrer seg, fordi svar kommer i ettertid.`,
    source: `Oppfølging gjort av flyktningenheten, NAV, leverandøren eller kandidaten selv. ${jobs}`,
    errors:
      'Kandidater har ikke plikt til å svare. Jobber som ingen har meldt, mangler, så andelen er oftest for lav. Små grupper gir andeler som svinger mye: Med ti personer er én person ti prosent.',
  },
  'tid-for-betalt-jobb': {
    title: 'Tid før betalt jobb',
    definition: [
      'Antall dager fra praksisløpet startet til halvparten var i betalt jobb (median). Vi viser det både for første betalte jobb og for første dag i en jobb uten lønnstilskudd.',
      'Noen er ikke i jobb ennå, og vi har fulgt dem ulikt lenge. Derfor regner vi med metoden Kaplan–Meier, som lar hver av dem telle med så lenge vi har fulgt dem: til stikkdatoen, eller til de gikk ut av målgruppen.',
      'Er under halvparten kommet i jobb, finnes det ingen median. Da står det «ikke nådd ennå».',
      'Praksisløp som startet i perioden, er med.',
    ],
    confidentiality: internal,
    revision: living,
    source: jobs,
    errors: 'Jobber som ikke er registrert, gjør at tiden ser lengre ut enn den var.',
  },
  ansettelser: {
    title: 'Ansettelser',
    definition: [
      'Antall personer som fikk et arbeidsforhold med første dag i perioden, etter at de hadde startet i praksis.',
      'Hos leverandøren betyr hos den bedriften der personen hadde praksis. Alle andre er «en annen arbeidsgiver», også hovedleverandøren etter praksis hos en underleverandør.',
      'Arbeidsforhold telles også hver for seg: fast, midlertidig eller vikariat, deltid (under 100 prosent) og med lønnstilskudd fra første dag.',
    ],
    confidentiality: `${volume} Oppdragsgiver ser bare antall personer.`,
    revision: living,
    source: jobs,
    errors: 'En jobb trenger ikke å komme av praksisen. Tallet sier at den kom etterpå, ikke hvorfor.',
  },
  kompetansebevis: {
    title: 'Kompetansebevis',
    definition: [
      'Antall kompetansebevis med dato i perioden. Et kompetansebevis som er trukket tilbake, er ikke med.',
      'Fullført med kompetansebevis er andelen av praksisplassene som ble fullført eller endte med jobb i perioden, og som har et kompetansebevis. Et kompetansebevis er ikke et fagbrev.',
    ],
    confidentiality: volume,
    revision: living,
    source: 'Kompetansebevisene som er utstedt til praksisplassene.',
    errors: 'Kompetansebevis på papir som ikke er registrert her, mangler.',
  },
  opplaering: {
    title: 'Fullførte moduler og timer opplæring',
    definition: [
      'Antall moduler som kandidatene har fullført i perioden, og timene som er satt av til dem i opplæringsplanene.',
      'En modul er fullført når kandidaten klarer alle målene i den på egen hånd eller kan vise andre. Den regnes som fullført den dagen det siste målet ble nådd. Mål og moduler som er tatt ut av planen, er ikke med.',
      'Timene er de planlagte timene i modulen, ikke timer som noen har målt. En modul som ikke er fullført, gir ingen timer.',
      'Avdeling er den avdelingen praksisplassen hører til nå.',
    ],
    confidentiality:
      'Flyktningenheten og NAV ser tallet for alle. En leverandør ser det for sine egne praksisplasser. Oppdragsgiver ser moduler og timer for hele kontrakten når minst fem personer har fullført en modul, og tallet endres først når minst fem til har gjort det.',
    revision: `${living} Tas et mål ut av en plan, eller settes et nivå ned, endres tallet også tilbake i tid.`,
    source: 'Opplæringsplanene. Mentoren eller koordinatoren hos leverandøren setter nivået for hvert mål, på planen eller i ukerapporten.',
    errors: 'Nivåene er mentorens vurdering. Nivåer som ikke er satt ennå, gjør tallet for lavt. Opplæring uten plan i portalen er ikke med.',
  },
  oppmote: {
    title: 'Oppmøte',
    definition: [
      'Dager som mentoren har meldt i ukerapportene, fordelt på til stede, syk, avtalt fravær og ikke avtalt fravær.',
      'Andelen er av de meldte dagene. Dager som ingen har meldt, er ikke med, verken som oppmøte eller fravær.',
    ],
    confidentiality: internal,
    revision: living,
    source: 'Ukerapportene fra mentorene hos leverandøren.',
    errors: 'Uker uten rapport mangler. Er det oftest de vanskelige ukene som ikke blir meldt, ser oppmøtet bedre ut enn det var.',
  },
  plasser: {
    title: 'Plasser tilbudt og i bruk',
    definition: [
      'Tilbudt er antall praksisplasser som leverandørene har lagt ut på kontrakten, på den siste dagen i måneden. I bruk er antall praksisplasser som har startet og ikke er avsluttet den dagen. For måneden som ikke er over, gjelder tallet den siste dagen i perioden.',
      'Et tilbud som er trukket, teller til og med dagen før det ble trukket. Flere kan være i praksis enn det er tilbudt plasser til.',
    ],
    confidentiality: `${volume} Oppdragsgiver ser ikke avdelinger.`,
    revision: living,
    source: `Plassene som koordinatoren hos leverandøren har lagt ut. ${placements}`,
    errors: 'Plasser som leverandøren har hatt, men ikke lagt ut i portalen, mangler i det som er tilbudt.',
  },
  'kostnad-timer': {
    title: 'Timer brukt av mentorer og til opplæring',
    definition: [
      'Timene som leverandøren selv oppgir for hvert kvartal, med utgangspunkt i ukerapportene og modulene i opplæringsplanene. Er en oppgave rettet, gjelder den siste.',
      'Timer per avsluttet praksisplass er alle timene til og med et kvartal, delt på praksisplassene som var avsluttet da. Timer per ansettelse er de samme timene, delt på personene som var ansatt da. Begge antallene er de som er publisert.',
    ],
    confidentiality:
      'Flyktningenheten og NAV ser timene for alle. En leverandør ser sine egne. Oppdragsgiveren ser dem for hele kontrakten, slik de var da kvartalet ble publisert: hvert kvartal for seg når minst fem var i praksis i det, ellers sammen med de neste. Timer per praksisplass og per ansettelse vises når minst fem er talt.',
    revision: 'En rettet oppgave endrer tallet for flyktningenheten, NAV og leverandøren med en gang. Oppdragsgiveren ser rettelsen fra neste publisering.',
    source: 'Kostnadsoppgavene fra leverandørene.',
    errors: 'Ingen måler timene. Kvartaler som leverandøren ikke har sendt oppgave for, er ikke med.',
  },
  'kostnad-stotte': {
    title: 'Lønnstilskudd og annen støtte',
    definition: [
      'Beløpet i kroner som leverandørene oppgir at de har fått til og med et kvartal, for dem som er ansatt etter praksis på kontrakten.',
    ],
    confidentiality:
      'Flyktningenheten og NAV ser beløpet for alle. En leverandør ser sitt eget. Oppdragsgiveren ser det for hele kontrakten, avrundet til nærmeste 1 000 kroner, når minst fem er ansatt. Det vises på nytt når minst fem til er ansatt. Til da står det forrige, med kvartalet det gjelder.',
    revision: 'Det oppdragsgiveren har sett, endres ikke. En rettelse er med neste gang beløpet vises.',
    source: 'Kostnadsoppgavene fra leverandørene.',
    errors: 'Støtte som en annen arbeidsgiver har fått, er ikke med.',
  },
};

export const figureDefinitionTexts: Texts<typeof nb> = { nb };
