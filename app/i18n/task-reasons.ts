import type { TaskKind } from '~/domain/task';
import type { Texts } from './texts';

/** Why each kind of task waits for the reader, or what happens as long as nobody does it. Never about one person. */
const nb = {
  answer_request: 'Kandidaten og veilederen venter på svaret ditt før de kan planlegge videre.',
  name_mentor: 'Uten mentor er det ingen som følger opp personen eller sender ukerapport.',
  confirm_start: 'Oppstartsdatoen er kommet. Praksisen teller først når noen har bekreftet at den har startet.',
  report_end: 'Den planlagte sluttdatoen er passert. Meld slutt, eller be om å få forlenge.',
  request_unanswered: 'Leverandøren har hatt en uke på seg. Ring dem, eller spør en annen.',
  register_start: 'Oppstartsdatoen er kommet. Praksisen teller først når noen har registrert at den har startet.',
  register_end: 'Den planlagte sluttdatoen er passert. Finn ut om praksisen er slutt, eller forleng den.',
  decide_hire_report: 'Leverandøren melder at personen er ansatt. Jobben teller først når du har bekreftet den.',
  write_agreement: 'Praksisen skal ha en skriftlig avtale som alle har sagt ja til.',
  approve_agreement: 'Avtalen gjelder først når alle har sagt ja. Til da må de andre vente.',
  agreement_expiring: 'Ingen har gjort noe med avtalen på en stund. Den faller bort hvis ingen går videre med den.',
  answer_proposal: 'Leverandøren har foreslått en endring og kan ikke gå videre før du har svart.',
  result_due: 'Uten svar vet vi ikke om praksisen førte til jobb, og tallene blir usikre.',
  decide_result: 'To kilder har svart ulikt. Tallene viser resultatet som motstridende til noen har avgjort det.',
  report_week: 'Veilederen leser rapporten for å se hvordan det går, og om noen trenger hjelp.',
  contact_after_report: 'Noen kan trenge hjelp nå. Ta kontakt, og skriv kort hva dere ble enige om.',
  look_at_signal: 'Noen kan bli brukt som gratis arbeidskraft. Se på saken, og lukk varselet med en grunn.',
  subsidy_ending: 'Avtal i god tid hva som skjer med jobben når tilskuddet er slutt.',
  low_pay: 'Timelønnen i en jobb hos en leverandør er under minstesatsen for renhold. Personen kan ha krav på mer.',
  write_assessment: 'Sluttvurderingen viser hva personen har lært, og trengs til kompetansebeviset.',
  take_candidate_words: 'Kandidaten skal få si sin mening om sluttvurderingen.',
  next_step_due: 'Dere ble enige om det i et møte. Det er gjort når du skriver hva det ble til.',
  meeting_coming: 'Flyktningenheten og NAV skal møtes. Se planen og de åpne stegene først.',
  write_meeting: 'Møtet er holdt, men ingen har skrevet hva dere ble enige om. Da vet ingen hva som er neste steg.',
  issue_certificate: 'Personen har nådd mål i opplæringen og kan bruke beviset når hun eller han søker jobb.',
  write_cost_statement: 'Dere hadde noen i praksis på kontrakten. Uten oppgaven vet ingen hva praksisen har kostet.',
  answer_employer_question: 'Bare dere vet om personen fortsatt er hos dere. Svaret tar under et halvt minutt.',
  publish_release: 'Oppdragsgiveren ser ingenting fra kvartalet før du har publisert det.',
  employer_says_ended: 'Avslutt jobben, eller finn ut hva som stemmer. Til da teller personen som ansatt.',
  write_periodic_report: 'Tallene for kvartalet er publisert. Oppdragsgiveren venter på rapporten om kontrakten.',
  correct_periodic_report: 'Oppdragsgiveren har returnert rapporten og skrevet hva som må rettes.',
  read_periodic_report: 'Leverandøren har sendt rapporten for kvartalet. Godkjenn den, eller skriv hva som må rettes.',
} as const satisfies Record<TaskKind, string>;

export const taskReasonTexts: Texts<typeof nb> = { nb };
