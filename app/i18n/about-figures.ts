import type { Texts } from './texts';

/** What `/om-tallene` says beside the definitions of the figures: the notions, who sees what, the version. */
const nb = {
  title: 'Om tallene',
  intro: 'Her står det hvordan hvert tall i Praksisporten er laget, hvor det kommer fra, og hva som kan være feil.',
  version: (version: number, date: string) => `Definisjonene er versjon ${version}, og gjelder fra ${date}. Endrer vi en regel, får den et nytt versjonsnummer her.`,
  apiText: 'Vil du hente tallene med et eget verktøy, finner du framgangsmåten i',
  apiLink: 'API-dokumentasjonen',
  contents: 'På denne siden',
  figures: 'Tallene',
  notions: 'Ord og regler som gjelder alle tallene',
  sections: {
    definition: 'Definisjon',
    confidentiality: 'Hvem som ser tallet',
    revision: 'Når tallet endrer seg',
    source: 'Kilde',
    errors: 'Mulige feil',
  },
  notionList: [
    {
      anchor: 'praksislop',
      title: 'Praksisløp',
      paragraphs: [
        'Praksisplasser som følger etter hverandre for samme person, er ett praksisløp. Starter den neste senest 60 dager etter at den forrige sluttet, hører den til samme løp.',
        'Løpet slutter når den siste praksisplassen slutter. Så lenge en av dem varer, er løpet ikke avsluttet.',
        'Et praksisløp regnes innenfor det du ser på: alle kontrakter, én kontrakt eller én leverandør.',
      ],
    },
    {
      anchor: 'klokke',
      title: 'Hva de 6 og 12 månedene telles fra',
      paragraphs: [
        'Anbudet sier «i jobb etter 6 og 12 måneder», men ikke etter hva. Derfor har hver kontrakt en klokke, og hvert tall sier hvilken som er brukt.',
        'Slutten av praksisløpet er det vanlige: Hvor mange er i jobb 6 og 12 måneder etter at praksisen var over?',
        'Starten av praksisløpet: Hvor mange er i jobb 6 og 12 måneder etter at de begynte i praksis?',
        'Dagen personen fikk jobb: Hvor mange av dem som fikk jobb, er fortsatt i jobb 6 og 12 måneder senere, i samme jobb eller en annen?',
        'Finnes ikke dagen i måneden vi kommer til, brukes månedens siste dag. 6 måneder etter 31. august er 28. februar.',
      ],
    },
    {
      anchor: 'stikkdato',
      title: 'Stikkdato og periode',
      paragraphs: [
        'Stikkdatoen er dagen du ser tallene fra. Det som startet eller ble funnet ut senere, er ikke med, og det som sluttet senere, regnes som om det fortsatt varer.',
        'Perioden går fra og med den første datoen til og med den siste. Velger du ikke noe, går den fra starten til stikkdatoen, som er i dag.',
      ],
    },
    {
      anchor: '31-dager',
      title: 'Oppfølging innen 31 dager',
      paragraphs: [
        'Ingen blir spurt akkurat på måledatoen. Et svar om en dato som er høyst 31 dager før eller etter, regnes som svaret for måledatoen. Er det flere, brukes det nærmeste.',
        'Er to like nær, brukes det som gjelder den seneste datoen. Gjelder to samme dato, brukes det som ble registrert sist. Er de registrert samme dag, går flyktningenhetens svar foran NAVs, leverandørens og kandidatens eget.',
      ],
    },
    {
      anchor: 'vet-ikke',
      title: 'Når vi ikke vet',
      paragraphs: [
        'Den vi ikke vet noe om, er fortsatt med i nevneren og regnes som ikke i jobb. Slik måler også NAV. Ellers ville andelen sett bedre ut jo færre vi fikk tak i.',
        'Derfor står det alltid hvor mange vi vet noe om, og hvor høy andelen kan være.',
      ],
    },
    {
      anchor: 'hvor-sikkert',
      title: 'Hvor sikkert er et resultat?',
      paragraphs: [
        'Ved andelen i jobb står det hva som ligger bak svarene. Alle som er målt, er med i nøyaktig ett av de fire tallene, så summen er den samme som nevneren.',
        'Bekreftet: Minst to kilder sier det samme som resultatet. Kildene er flyktningenheten, NAV, leverandøren og kandidaten. Fra hver kilde brukes det nærmeste svaret innen 31 dager.',
        'Én kilde: Bare én kilde har svart det som er resultatet, eller ingen har svart, og en registrert jobb eller praksis avgjør. Det som er registrert, er ikke en egen kilde. En jobb uten sluttdato er det bare grunn til å tro at varer.',
        'Motstridende: Kildene sier ulike ting, og ingen har avgjort hva som stemmer. I tallet brukes svaret som går foran etter reglene, til flyktningenheten har avgjort det med en begrunnelse. Kommer det senere et svar som sier noe annet enn avgjørelsen, er resultatet motstridende igjen.',
        'Ukjent: Ingen vet, eller ingen har fått kontakt med personen. Den regnes som ikke i jobb.',
      ],
    },
    {
      anchor: 'sma-tall',
      title: 'Små tall: «for få til å vises»',
      paragraphs: [
        'Oppdragsgiver har rett til å se om kontrakten virker, men ikke hvordan det gikk med én person. Derfor vises andeler bare når minst fem personer er målt. Ellers står det «for få til å vises», uansett grunn. Det betyr ikke null.',
        'Nøyaktige tall krever minst tre personer i hver gruppe. Ellers vises et intervall, hvis heller ikke det kan fortelle hvordan det gikk med noen få.',
        'Virksomheten kan sette en høyere grense. Å sette den lavere avgjør personvernombudet.',
      ],
    },
    {
      anchor: 'publisering',
      title: 'Publisering til oppdragsgivere',
      paragraphs: [
        'Oppdragsgivere ser bare det fagleder i flyktningenheten har publisert, ett kvartal om gangen. Stikkdatoen er kvartalets siste dag: 31. mars, 30. juni, 30. september eller 31. desember. Resultatene er målt innen den dagen. Det som var kjent da fagleder publiserte, er med.',
        'Det som er publisert, blir aldri endret. Er noe feil, kommer en ny utgave med en grunn, og den gamle kan fortsatt leses.',
        'Antall i praksis, startet, avsluttet, ansatt, plasser og kompetansebevis vises nøyaktig. Summen av kontraktene teller en person én gang for hver kontrakt.',
        'Et resultat vises på nytt når minst fem flere er målt. Til da står det forrige, med sin egen dato. Ellers kunne den som sammenlignet to kvartaler, se hvordan det gikk med den ene nye.',
        'Et intervall sier hvor stor andelen er uten å gi antallet: under 25 %, 25–50 % (fra og med 25, til men ikke med 50), 50–75 % (fra og med 50 til og med 75) og over 75 %.',
        'Før noe publiseres, prøver portalen selv å regne seg fram til enkeltpersoner fra alt oppdragsgiveren har fått, også tidligere kvartaler og utgaver. Går det, vises tallet grovere eller ikke i det hele tatt.',
        'Fingeravtrykket av de nøyaktige tallene viser senere at publiseringen ble laget av nettopp dem, uten å fortelle hva de var.',
      ],
    },
    {
      anchor: 'lofter',
      title: 'Løfter: lovet og nådd',
      paragraphs: [
        'Hvert løfte måles på leverandørens egne praksisplasser på kontrakten, fra kontraktens første dag. Oppdragsgiveren ser det som er publisert sist, de andre ser tallene slik de er i dag.',
        'Av et antall er det ventet like stor del som den delen av kontraktsperioden som er gått, rundet ned. Av en andel og av dager er det ventet det som er lovet, fra første dag.',
        'Er bare et intervall publisert, er løftet i rute når hele intervallet når løftet, og bak når hele ligger under. Ellers kan det ikke avgjøres av det som er publisert.',
        'Andelen med kompetansebevis er av alle avsluttede praksisplasser, også de som ble avbrutt. Ansatte telles hos alle arbeidsgivere. Dager til ordinær jobb publiseres ikke for oppdragsgivere. Det portalen ikke har noe tall for, følges opp i rapporten.',
      ],
    },
    {
      anchor: 'hvem-ser-hva',
      title: 'Hvem som ser hva',
      paragraphs: [
        'Flyktningenheten og NAV ser nøyaktige tall for alle, og personene bak tallene så langt de har tilgang til dem.',
        'En koordinator hos en leverandør ser nøyaktige tall for leverandørens egne praksisplasser, men ikke hvem som er bak resultatene.',
        'En oppdragsgiver ser bare det som er publisert om egne kontrakter, og aldri en person.',
        'Mentorer og systemadministratorer ser ingen nøkkeltall.',
      ],
    },
  ],
} as const;

export const aboutFigureTexts: Texts<typeof nb> = { nb };
