import { dateInOslo, fromDateColumn, toDateColumn, today } from '~/domain/calendar-date';
import { rateStandsFrom } from '~/domain/minimum-pay';
import type { EditedRateValues } from '~/domain/minimum-pay-values';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { notFound } from '~/queries/session/require-viewer.server';
import { performOnce } from '../perform-once.server';

type Code = 'stale' | 'rate_that_day' | 'rate_is_history';

/** Puts right a rate that is not valid yet, or that was typed today; others are history that jobs were held against. */
export async function correctRate(
  viewer: Viewer,
  id: string,
  { version, validFrom, ...rate }: EditedRateValues,
  requestId: string,
): Promise<Result<string, Code>> {
  return performOnce<string, Code>(
    viewer,
    requestId,
    async (tx) => {
      const row = await tx.minimumPayRate.findUnique({ where: { id }, select: { validFrom: true, createdAt: true } });
      if (!row) throw notFound();
      const typedOn = dateInOslo(row.createdAt);
      const stands = [fromDateColumn(row.validFrom), validFrom].some((day) => rateStandsFrom(day, typedOn, today()));
      if (stands) return refused('rate_is_history', 'validFrom');
      const { count } = await tx.minimumPayRate.updateMany({
        where: { id, version },
        data: { ...rate, validFrom: toDateColumn(validFrom), version: { increment: 1 } },
      });
      return count === 0 ? refused('stale') : done(id);
    },
    {
      minimum_pay_rates_valid_from_key: { code: 'rate_that_day', field: 'validFrom' },
      minimum_pay_rates_history: { code: 'rate_is_history', field: 'validFrom' },
    },
  );
}
