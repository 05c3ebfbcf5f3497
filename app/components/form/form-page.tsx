import { Button, ErrorSummary, Heading, BodyLong } from '@navikt/ds-react';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/texts';
import { useRefusalText } from './field-errors';
import { useDraft } from './use-draft';

/** What a page needs of the form that `useForm` gives. */
export interface FormState {
  id: string;
  status?: 'error' | 'success' | undefined;
  allErrors: Record<string, string[]>;
}

interface FormPageProps {
  form: FormState;
  /** What the form's fields are called, for the links of the error summary, in the order of the page. */
  labels: Readonly<Record<string, string>>;
  requestId: string;
  title: string;
  intro?: ReactNode;
  submit: string;
  /** Where «Avbryt» leads; a known path of the portal. */
  cancelTo?: string;
  /** What that link says where «Avbryt» could be taken for the act itself. */
  cancelText?: string;
  children: ReactNode;
}

/** A form on a page of its own: heading, error summary, fields, one button. Nothing typed is lost on the way. */
export function FormPage({ form, labels, requestId, title, intro, submit, cancelTo, cancelText, children }: FormPageProps) {
  const texts = useTexts(commonTexts);
  const { ref, restored } = useDraft(form.status === 'error');
  const sending = useNavigation().state === 'submitting';
  return (
    <div className="frame--narrow stack">
      <Heading level="1" size="large">
        {title}
      </Heading>
      {intro && <BodyLong as="div">{intro}</BodyLong>}
      <FormErrors form={form} labels={labels} title={title} />
      {restored && <p role="status">{texts.draftRestored}</p>}
      <Form method="post" id={form.id} ref={ref} noValidate className="stack">
        <input type="hidden" name="requestId" value={requestId} />
        {children}
        <div className="row">
          <Button loading={sending}>{submit}</Button>
          {cancelTo && (
            <Link to={cancelTo} className="aksel-link">
              {cancelText ?? texts.cancel}
            </Link>
          )}
        </div>
      </Form>
    </div>
  );
}

/** The list of what is wrong, focused after a submit, with a link to each field in the words of its label and in the order of the labels. */
export function FormErrors({ form, labels, title }: Pick<FormPageProps, 'form' | 'labels' | 'title'>) {
  const texts = useTexts(commonTexts);
  const textOf = useRefusalText();
  const summary = useRef<HTMLDivElement>(null);
  const order = ['', ...Object.keys(labels)];
  const entries = Object.entries(form.allErrors).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const failed = form.status === 'error' && entries.length > 0;
  useEffect(() => {
    if (!failed) return;
    summary.current?.focus();
    if (!document.title.startsWith(texts.errorTitlePrefix)) document.title = texts.errorTitlePrefix + document.title;
  }, [failed, form.allErrors, texts, title]);
  if (!failed) return null;
  return (
    <ErrorSummary ref={summary} heading={texts.errorSummaryHeading}>
      {entries.map(([name, codes]) => (
        <ErrorSummary.Item key={name} href={name ? `#${form.id}-${name}` : `#${form.id}`}>
          {withLabel(labels[name], textOf(codes))}
        </ErrorSummary.Item>
      ))}
    </ErrorSummary>
  );
}

/** «Felt: feil», and after a question without the colon. */
function withLabel(label: string | undefined, fault: string | undefined): string | undefined {
  if (!label) return fault;
  return `${label}${label.endsWith('?') ? '' : ':'} ${fault}`;
}
