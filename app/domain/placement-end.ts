import type { EndDetail, EndReason } from './placement-status';

const whyBrokenOff: readonly EndDetail[] = [
  'job_elsewhere',
  'education',
  'other_measure',
  'ill',
  'did_not_show_up',
  'needs_other_help',
  'cooperation_ended',
  'moved',
  'other',
];

/** The detailed reasons that go with each end: what went as planned needs none, what was broken off needs one. */
export const endDetailsOf: Readonly<Record<EndReason, readonly EndDetail[]>> = {
  completed: [],
  hired: [],
  ended_by_candidate: whyBrokenOff,
  ended_by_supplier: whyBrokenOff,
  ended_by_unit: whyBrokenOff,
};

export interface EndWords {
  endReason: EndReason;
  endDetail?: EndDetail | undefined;
  endText?: string | undefined;
}

/** What is missing or too much in how an end is explained, with the form field it stands in; null where it holds. */
export function faultInEnd({ endReason, endDetail, endText }: EndWords) {
  const details = endDetailsOf[endReason];
  if (details.length > 0 && !endDetail) return { code: 'choose_one', field: 'endDetail' } as const;
  if (endDetail && !details.includes(endDetail)) return { code: 'detail_without_break', field: 'endDetail' } as const;
  if (endDetail === 'other' && !endText) return { code: 'required', field: 'endText' } as const;
  return null;
}
