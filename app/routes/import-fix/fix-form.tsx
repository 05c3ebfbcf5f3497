import { Button, Heading, ErrorSummary } from '@navikt/ds-react';
import { Form, Link, useNavigation } from '@remix-run/react';
import { FormErrors } from '~/components/form/form-page';
import { fieldOf } from '~/domain/import/cell-corrections';
import type { FoundFault } from '~/domain/import/findings';
import { importTexts } from '~/i18n/import';
import { importScreenTexts } from '~/i18n/import-screen';
import { useTexts } from '~/i18n/texts';
import { FaultTable } from './fault-table';

const FORM = 'rettelser';

interface FixFormProps {
  found: { upload: { id: string; version: number }; first: readonly FoundFault[]; faults: readonly FoundFault[] };
  requestId: string;
  answer: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null } | undefined;
}

/** The faulty cells as fields; one button stores what was put right and checks all of it again. */
export function FixForm({ found, requestId, answer }: FixFormProps) {
  const texts = useTexts(importScreenTexts);
  const said = useTexts(importTexts);
  const sending = useNavigation().state === 'submitting';
  const { upload, first, faults } = found;
  const errors = Object.fromEntries(Object.entries(answer?.error ?? {}).map(([name, codes]) => [name, codes ?? []]));
  const labels = Object.fromEntries(
    faults.flatMap(({ cell, address, file }) => (cell ? [[fieldOf(cell), texts.fixLabel(address ?? '', file ?? '')]] : [])),
  );
  const failed = Object.keys(errors).length > 0;
  return (
    <>
      <FormErrors form={{ id: FORM, status: failed ? 'error' : undefined, allErrors: errors }} labels={labels} title={texts.faultsTitle} />
      {!failed && (
        <ErrorSummary heading={texts.firstFaults} headingTag="h2">
          {first.map((fault) => (
            <ErrorSummary.Item key={said.fault(fault)} href={fault.cell ? `#${FORM}-${fieldOf(fault.cell)}` : `#${FORM}`}>
              {said.fault(fault)}
            </ErrorSummary.Item>
          ))}
        </ErrorSummary>
      )}
      <Form method="post" id={FORM} className="stack" noValidate>
        <input type="hidden" name="requestId" value={requestId} />
        <input type="hidden" name="version" value={upload.version} />
        <FaultTable faults={faults} form={FORM} typed={answer?.initialValue ?? {}} errors={errors} />
        <div className="row">
          <Button loading={sending}>{texts.saveFixes}</Button>
          <Link to={`/import/${upload.id}/avbryt`} className="aksel-link">
            {texts.abort}
          </Link>
        </div>
      </Form>
      <section className="stack stack--tight" aria-labelledby="i-regnearket">
        <Heading level="2" size="small" id="i-regnearket">
          {texts.fixInFile}
        </Heading>
        <ul className="plain-list row">
          {faults.some(({ cell }) => cell) && (
            <li>
              <a href={`/import/${upload.id}/fil.xlsx`} className="aksel-link" download>
                {texts.marked}
              </a>
            </li>
          )}
          <li>
            <Link to="/import" className="aksel-link">
              {texts.uploadCorrected}
            </Link>
          </li>
        </ul>
      </section>
    </>
  );
}
