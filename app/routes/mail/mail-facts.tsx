import { Link } from '@remix-run/react';
import { MailStateTag } from '~/components/mail/mail-state-tag';
import { Facts } from '~/components/ui/facts';
import type { MailFault, MailState } from '~/domain/mail-delivery';
import { formatMoment, formatNumber } from '~/i18n/format';
import { outgoingMailTexts } from '~/i18n/outgoing-mails';
import { useTexts } from '~/i18n/texts';

interface MailFactsProps {
  mail: {
    kind: string;
    to: { id: string; name: string; email: string };
    path: string | null;
    state: MailState;
    queuedAt: string;
    sentAt: string | null;
    givenUpAt: string | null;
    nextAttemptAt: string | null;
    attempts: number;
    fault: { fault: MailFault; code: string | null } | null;
  };
}

/** To whom a mail goes, where it leads, and what became of it. */
export function MailFacts({ mail }: MailFactsProps) {
  const texts = useTexts(outgoingMailTexts);
  const moment = (name: string, at: string | null) => (at === null ? [] : [{ name, value: formatMoment(at) }]);
  const recipient = (
    <>
      <Link to={`/brukere/${mail.to.id}`} className="aksel-link">
        {mail.to.name}
      </Link>
      , {mail.to.email}
    </>
  );
  const fault = mail.fault && [texts.faults[mail.fault.fault], mail.fault.code && texts.code(mail.fault.code)].filter(Boolean).join(' ');
  return (
    <Facts
      facts={[
        { name: texts.state, value: <MailStateTag state={mail.state} /> },
        { name: texts.to, value: recipient },
        { name: texts.kind, value: texts.kindOf(mail.kind) },
        ...moment(texts.queued, mail.queuedAt),
        ...moment(texts.sent, mail.sentAt),
        ...moment(texts.givenUp, mail.givenUpAt),
        { name: texts.attempts, value: formatNumber(mail.attempts) },
        ...(mail.attempts > 0 ? moment(texts.nextAttempt, mail.nextAttemptAt) : []),
        ...(fault ? [{ name: texts.lastFault, value: fault }] : []),
        ...(mail.path === null ? [] : [{ name: texts.leadsTo, value: mail.path === '/' ? texts.frontPage : mail.path }]),
      ]}
    />
  );
}
