import { describe, expect, test } from 'vitest';
import { endDetailsOf, faultInEnd } from './placement-end';
import { endDetails, endReasons } from './placement-status';

const asPlanned = ['completed', 'hired'] as const;
const brokenOff = endReasons.filter((reason) => !(asPlanned as readonly string[]).includes(reason));

describe('how an end is explained', () => {
  test.each(asPlanned)('«%s» needs no detailed reason and takes none', (endReason) => {
    expect(faultInEnd({ endReason })).toBeNull();
    for (const endDetail of endDetails) expect(faultInEnd({ endReason, endDetail, endText: 'x' })?.code).toBe('detail_without_break');
  });

  test.each(brokenOff)('«%s» needs a detailed reason, whichever of them', (endReason) => {
    expect(faultInEnd({ endReason })).toEqual({ code: 'choose_one', field: 'endDetail' });
    expect(endDetailsOf[endReason]).toEqual(endDetails);
    for (const endDetail of endDetails) expect(faultInEnd({ endReason, endDetail, endText: 'x' })).toBeNull();
  });

  test('the reason «other» needs a text, and no other reason does', () => {
    for (const endDetail of endDetails) {
      const fault = faultInEnd({ endReason: 'ended_by_unit', endDetail });
      expect(fault).toEqual(endDetail === 'other' ? { code: 'required', field: 'endText' } : null);
    }
  });
});
