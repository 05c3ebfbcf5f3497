import { randomBytes } from 'node:crypto';
import { toDateColumn, today } from '~/domain/calendar-date';
import type { IssueValues } from '~/domain/certificate-values';
import { CHECK_CODE_LENGTH, checkCodeFrom } from '~/domain/check-code';
import { isPrintable } from '~/domain/printable-text';
import type { RefusalCode } from '~/domain/refusal-codes';
import { done, refused, type Result } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { certificateToIssue } from '~/queries/certificate/certificate-to-issue.server';
import { performOnce } from '../perform-once.server';

export interface NewCertificate extends IssueValues {
  placementId: string;
}

const refusalOf = { utstedt: 'certificate_exists', 'for-tidlig': 'not_closing', 'ingen-maal': 'choose_aim' } as const;

/**
 * Issues the certificate of a placement: a copy of what is true today, which nothing changes afterwards. Only aims that the
 * training plan has as reached can stand on it. The value is the placement's id.
 */
export function issueCertificate(viewer: Viewer, input: NewCertificate, requestId: string): Promise<Result<string, RefusalCode>> {
  const on = today();
  return performOnce<string, RefusalCode>(
    viewer,
    requestId,
    async (tx) => {
      const { placement, period, modules: planned, refusal } = await certificateToIssue(tx, viewer, input.placementId, on);
      if (refusal) return refused(refusalOf[refusal]);
      const modules = certified(planned, input);
      if (!modules) return refused('aims_changed');
      const texts = modules.flatMap((module) => [module.title, module.titleEn, ...module.aims.flatMap(({ text, textEn }) => [text, textEn])]);
      const { name, supplierName, mentorName } = placement;
      if (!isPrintable(name)) return refused('name_not_printable');
      if (![input.title, input.titleEn, supplierName, mentorName, ...texts].every((text) => isPrintable(text ?? ''))) {
        return refused('text_not_printable');
      }
      await tx.certificate.create({
        data: {
          placementId: input.placementId,
          checkCode: checkCodeFrom(randomBytes(CHECK_CODE_LENGTH)),
          title: input.title,
          titleEn: input.titleEn,
          ...{ holderName: name, supplierName, mentorName },
          startsOn: toDateColumn(period.startsOn),
          endsOn: toDateColumn(period.endsOn),
          hours: modules.reduce((sum, { hours }) => sum + hours, 0),
          issuedOn: toDateColumn(on),
          issuedById: viewer.membershipId,
          certificateModules: {
            create: modules.map(({ title, titleEn, hours, aims }, position) => ({
              ...{ title, titleEn, hours, position },
              certificateAims: { create: aims.map(({ text, textEn }, place) => ({ text, textEn, position: place })) },
            })),
          },
        },
        select: { id: true },
      });
      return done(input.placementId);
    },
    { certificates_one_valid: { code: 'certificate_exists' } },
  );
}

type PlannedModule = Awaited<ReturnType<typeof certificateToIssue>>['modules'][number];

/** The modules with at least one ticked aim, with their hours as typed; null where the form is not from the plan as it is. */
function certified(planned: readonly PlannedModule[], { aims, modules, hours }: IssueValues) {
  if (modules.length !== hours.length) return null;
  const ticked = new Set(aims);
  const hoursOf = new Map(modules.map((id, index) => [id, hours[index]]));
  const chosen = planned.flatMap((module) => {
    const reached = module.aims.filter(({ id, reached }) => reached && ticked.delete(id));
    const typed = hoursOf.get(module.id);
    return reached.length > 0 ? [{ ...module, hours: typed ?? module.hours, aims: reached }] : [];
  });
  return ticked.size === 0 && chosen.length > 0 ? chosen : null;
}
