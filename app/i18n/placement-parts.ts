import type { PlacementPart } from '~/domain/placement-part';

const nb = {
  title: 'Praksisen',
  toPlacement: 'Tilbake til praksisplassen',
  toStart: 'Tilbake til forsiden',
  parts: {
    avtale: { name: 'Praksisavtale', about: 'mål, oppgaver, tid og hvem som har sagt ja' },
    opplaeringsplan: { name: 'Opplæringsplan', about: 'moduler og hva kandidaten kan' },
    ukerapporter: { name: 'Ukerapporter', about: 'oppmøte og hvordan det går' },
    forslag: { name: 'Forslag', about: 'endringer som leverandøren ber om' },
    sluttvurdering: { name: 'Sluttvurdering', about: 'hva praksisen førte til' },
    kompetansebevis: { name: 'Kompetansebevis', about: 'det kandidaten har lært, på papir' },
  } satisfies Record<PlacementPart, { name: string; about: string }>,
};

export const placementPartTexts = { nb };
