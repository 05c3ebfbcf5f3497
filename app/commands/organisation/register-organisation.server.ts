import type { NewOrganisation } from '~/domain/organisation-values';
import { done, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { performOnce } from '../perform-once.server';
import { numberTaken } from './organisation-constraints';

/** Registers an organisation and gives its id. One number can stand once per kind: `organisation_number_taken`. */
export function registerOrganisation(
  viewer: Viewer,
  input: NewOrganisation,
  requestId: string,
): Promise<Result<string, 'organisation_number_taken'>> {
  return performOnce(
    viewer,
    requestId,
    async (tx) => done((await tx.organisation.create({ data: input, select: { id: true } })).id),
    numberTaken,
  );
}
