/** What belongs to a placement beside its own page, in the order in which a placement meets it: the last part of its URL. */
export const placementParts = ['avtale', 'opplaeringsplan', 'ukerapporter', 'forslag', 'sluttvurdering', 'kompetansebevis'] as const;
export type PlacementPart = (typeof placementParts)[number];
