import type { Params } from '@remix-run/react';
import { parseIsoDate } from '~/domain/calendar-date';
import { ordinaryValues, stillEmployedValues, type OrdinaryAfterSubsidy, type StillEmployed } from '~/domain/employer-answer-values';
import { questionKindOf, type EmployerQuestionKind, type QuestionKey } from '~/domain/employer-question';
import { requireId } from '~/queries/session/require-id.server';
import { notFound } from '~/queries/session/require-viewer.server';
import type { z } from 'zod';

/** The question that the address names; 404 where it names none. */
export function askedQuestion({ employment, kind: slug, date }: Params): QuestionKey {
  const kind = questionKindOf(slug);
  const aboutOn = parseIsoDate(date ?? '');
  if (!kind || !aboutOn) throw notFound();
  return { kind, employmentId: requireId(employment), aboutOn };
}

/** What an answer of each kind is made of. */
export const valuesOf: Readonly<Record<EmployerQuestionKind, z.ZodType<StillEmployed | OrdinaryAfterSubsidy>>> = {
  still_employed: stillEmployedValues,
  ordinary_after_subsidy: ordinaryValues,
};
