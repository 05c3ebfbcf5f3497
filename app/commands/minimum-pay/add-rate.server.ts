import { toDateColumn } from '~/domain/calendar-date';
import type { RateValues } from '~/domain/minimum-pay-values';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';

/** Registers minimum pay from a day on. What was valid before stays; a day that was left out earlier can be added too. */
export async function addRate(viewer: Viewer, { validFrom, ...rate }: RateValues, requestId: string): Promise<Result<string, 'rate_that_day'>> {
  return performOnce<string, 'rate_that_day'>(
    viewer,
    requestId,
    async (tx) => {
      const { id } = await tx.minimumPayRate.create({ data: { ...rate, validFrom: toDateColumn(validFrom) }, select: { id: true } });
      return done(id);
    },
    { minimum_pay_rates_valid_from_key: { code: 'rate_that_day', field: 'validFrom' } },
  );
}
