import type { ShortcutKey } from '~/domain/shortcut';
import type { TaskKind } from '~/domain/task';
import type { TaskTime } from '~/domain/task-groups';
import type { Texts } from './texts';

const nb = {
  title: (name: string) => `Hei, ${name}`,
  waiting: 'Dette venter på deg',
  count: (total: number) => (total === 1 ? '1 oppgave' : `${total} oppgaver`),
  cut: (kind: string, shown: number, total: number) => `${kind}: Her står ${shown} av ${total}, de eldste først.`,
  cutList: 'Se alle i listen',
  time: { now: 'Haster, eller fristen er ute', week: 'De neste sju dagene', later: 'Senere, eller uten frist' } satisfies Record<TaskTime, string>,
  due: (date: string) => `Frist ${date}`,
  overdue: (date: string) => `Fristen var ${date}`,
  nothing: 'Ingenting venter på deg nå',
  nothingText: 'Nye oppgaver dukker opp her av seg selv. Alt annet finner du i menyen øverst.',
  shortcut: {
    register_candidate: 'Registrer kandidat',
    register_organisation: 'Registrer organisasjon',
    register_user: 'Registrer bruker',
  } satisfies Record<ShortcutKey, string>,
  resultAfter: (months: number, date: string | null) => `${months} måneder etter ${date ?? 'ansettelsen'}`,
  kind: {
    answer_request: 'Svar på forespørsel om praksisplass',
    name_mentor: 'Velg mentor',
    confirm_start: 'Bekreft oppstart',
    report_end: 'Meld slutt på praksisen',
    request_unanswered: 'Leverandøren har ikke svart',
    register_start: 'Registrer oppstart',
    register_end: 'Registrer slutt',
    decide_hire_report: 'Bekreft melding om ansettelse',
    write_agreement: 'Skriv praksisavtale',
    approve_agreement: 'Godkjenn praksisavtale',
    agreement_expiring: 'Praksisavtale utløper snart',
    answer_proposal: 'Svar på forslag',
    result_due: 'Finn ut hvem som er i jobb',
    decide_result: 'Avgjør hva som stemmer',
    report_week: 'Send ukerapport',
    contact_after_report: 'Ta kontakt',
    look_at_signal: 'Se på varsel',
    subsidy_ending: 'Lønnstilskudd går mot slutten',
    low_pay: 'Sjekk lav timelønn',
    write_assessment: 'Skriv sluttvurdering',
    take_candidate_words: 'Kandidatens ord om sluttvurderingen mangler',
    issue_certificate: 'Utsted kompetansebevis',
    write_cost_statement: 'Send kostnadsoppgave',
    next_step_due: 'Neste steg',
    meeting_coming: 'Møte med NAV og flyktningenheten',
    write_meeting: 'Skriv hva dere ble enige om',
    answer_employer_question: 'Svar om en ansatt',
    employer_says_ended: 'Arbeidsgiveren sier at jobben er slutt',
    publish_release: 'Publiser nøkkeltall',
    write_periodic_report: 'Skriv kvartalsrapport',
    correct_periodic_report: 'Rett kvartalsrapport',
    read_periodic_report: 'Les kvartalsrapport',
  } satisfies Record<TaskKind, string>,
} as const;

export const taskTexts: Texts<typeof nb> = { nb };
