import type { ReactNode } from 'react';
import { FormPage, type FormState } from '~/components/form/form-page';
import type { AgreementTerm } from '~/domain/agreement-terms';
import type { CalendarDate } from '~/domain/calendar-date';
import { agreementTexts } from '~/i18n/agreements';
import { useTexts } from '~/i18n/texts';
import { TermChanges } from './term-changes';
import { Terms, type ShownTerms } from './terms';
import { LongPractice } from './warning';

/** What a form that does one thing with an agreement is given to show. */
export interface AgreementAtHand {
  heading: { id: string; name: string; reference: string; supplierName: string };
  agreement: ShownTerms;
  former: number | null;
  changes: readonly { term: AgreementTerm; before: string | number | null; after: string | number | null }[];
  longSince: CalendarDate | null;
}

interface AgreementConfirmProps {
  form: FormState;
  labels?: Readonly<Record<string, string>>;
  requestId: string;
  title: string;
  intro: ReactNode;
  submit: string;
  cancelText?: string;
  at: AgreementAtHand;
  children: ReactNode;
}

/** A page that does one thing with an agreement: what it is, what it changes, all that it says, and the button. */
export function AgreementConfirm({ at, intro, labels = {}, children, ...page }: AgreementConfirmProps) {
  const texts = useTexts(agreementTexts);
  const { heading, agreement, former, changes, longSince } = at;
  return (
    <FormPage
      {...page}
      labels={labels}
      cancelTo={`/praksis/${heading.id}/avtale`}
      intro={
        <div className="stack">
          <p>
            <strong>{texts.about(heading.name, heading.reference, heading.supplierName)}</strong>
          </p>
          {intro}
          {longSince && <LongPractice since={longSince} />}
          {former !== null && (
            <TermChanges title={texts.changesHeading(former)} changes={changes} none={texts.noChanges(former)} />
          )}
          <div className="panel">
            <Terms agreement={agreement} />
          </div>
        </div>
      }
    >
      {children}
    </FormPage>
  );
}
