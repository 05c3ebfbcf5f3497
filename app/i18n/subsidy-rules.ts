import type { SubsidyRule, RuleSource } from '~/domain/subsidy-rules';
import type { SubsidyKind } from '~/domain/employment';
import { formatNumber } from './format';
import type { Texts } from './texts';

const subsidy: Readonly<Record<SubsidyKind | 'any', string>> = {
  temporary: 'Midlertidig lønnstilskudd',
  permanent: 'Varig lønnstilskudd',
  four_year: 'Fireårig lønnstilskudd for unge',
  any: 'Lønnstilskudd',
};

const nb = {
  /** What a rule says, and from when the period is beyond it. */
  finding: (rule: SubsidyRule, since: string) => {
    const name = subsidy[rule.kind ?? 'any'] + (rule.reducedWorkCapacity ? ' ved nedsatt arbeidsevne' : '');
    if (rule.what === 'length') return `${name} kan vare i høyst ${rule.limit} måneder i samme jobb. Perioden er for lang fra ${since}.`;
    if (rule.what === 'age') {
      const age = rule.outcome === 'stop' ? 'er over 30 år' : 'kan ha fylt 31 år';
      return `${name} er for dem som ikke er over 30 år når det begynner. Fødselsåret viser at kandidaten ${age} ${since}.`;
    }
    const when = rule.fromMonth === 0 ? '' : ` etter de første ${rule.fromMonth} månedene, her fra ${since}`;
    return `${name} er på høyst ${formatNumber(rule.limit)} prosent${when}.`;
  },
  reducedHint: 'Har kandidaten nedsatt arbeidsevne, kan det være mer og vare lenger. Kryss av for det hvis det gjelder.',
  ofOther: (period: string) => `Gjelder perioden ${period}:`,
  source: (source: RuleSource) => ({ nav_page: 'Kilde: nav.no', nav_system: 'Kilde: reglene i NAVs fagsystem' })[source],
  warningsTitle: 'Dette sier reglene',
  warningsIntro: 'Du kan rette det du har skrevet, eller registrere det likevel. Har NAV gitt tilsagn om noe annet, er det tilsagnet som gjelder.',
  stopsTitle: 'Dette er ikke mulig etter reglene',
  accept: 'Jeg har sett dette, registrer likevel',
  onPageTitle: 'Lønnstilskuddet avviker fra reglene',
  onPageIntro: 'Sjekk mot tilsagnet fra NAV. Stemmer det, trenger du ikke gjøre noe.',
  kindHint: {
    temporary: '40 prosent i 6 måneder, så 30. Høyst 12 måneder. Ved nedsatt arbeidsevne: 60 prosent i ett år, så 50. Høyst 24 måneder.',
    permanent: 'Høyst 75 prosent det første året, så 67. Tilskuddet er begrenset til 5 G i året.',
    four_year: '70, 60, 50 og 35 prosent, ett år med hver sats. For dem som ikke er over 30 år når det begynner.',
  } satisfies Record<SubsidyKind, string>,
} as const;

export const subsidyRuleTexts: Texts<typeof nb> = { nb };
