import { Heading } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { ListHead } from '~/components/list/export-links';
import { actionPaths } from '~/components/placement/action-paths';
import { extentOf } from '~/components/placement/extent';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { Facts } from '~/components/ui/facts';
import { dateInOslo } from '~/domain/calendar-date';
import { formatDate, formatPeriod } from '~/i18n/format';
import { placementTexts } from '~/i18n/placements';
import { requestTexts } from '~/i18n/requests';
import { useTexts } from '~/i18n/texts';
import { vocabularyTexts } from '~/i18n/vocabulary';
import type { loader } from './route';

type Request = SerializeFrom<typeof loader>['open'][number];

/** The requests that wait for an answer, the oldest first, each with the answer one click away. */
export function OpenRequests({ requests, total, searched }: { requests: readonly Request[]; total: number; searched: boolean }) {
  const texts = useTexts(requestTexts);
  if (total === 0 && !searched) return <EmptyState title={texts.noneOpen}>{texts.noneOpenText}</EmptyState>;
  return (
    <section className="stack stack--tight" aria-labelledby="ubesvarte">
      <Heading level="2" size="medium" id="ubesvarte">
        {texts.openHeading}
      </Heading>
      <ListHead
        count={total > requests.length ? `${texts.openCount(total)}. ${texts.openMore(requests.length)}` : texts.openCount(total)}
        dataset="ubesvarte-foresporsler"
        name={texts.openHeading}
      />
      <ul className="plain-list stack stack--tight">
        {requests.map((request) => (
          <li key={request.id} className="panel stack stack--tight">
            <OpenRequest request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenRequest({ request }: { request: Request }) {
  const texts = useTexts(requestTexts);
  const { extent, days, hours, percent } = useTexts(placementTexts);
  const words = useTexts(vocabularyTexts);
  const { id, person, department, goal, plannedFrom, plannedTo, sharedNeeds, allowedActions } = request;
  const facts = [
    { name: texts.department, value: department && words.department[department] },
    { name: texts.period, value: plannedFrom && formatPeriod(plannedFrom, plannedTo) },
    { name: extent, value: extentOf({ days, hours, percent }, request) },
    { name: texts.goal, value: goal && words.goal[goal] },
    { name: texts.level, value: person.norwegianLevel },
    { name: texts.motherTongue, value: person.motherTongue },
    { name: texts.needs, value: sharedNeeds },
  ];
  return (
    <>
      <div>
        <Heading level="3" size="small">
          {person.firstName} {person.lastName}
        </Heading>
        <p className="subtle">
          {texts.asked(formatDate(dateInOslo(new Date(request.requestedAt))))}. {request.contractName}, {request.reference}.
        </p>
      </div>
      <Facts facts={facts.filter(({ value }) => value)} />
      <div className="row">
        {allowedActions.includes('accept') && (
          <ActionLink to={`/praksis/${id}${actionPaths.accept}`} size="small">
            {texts.accept}
          </ActionLink>
        )}
        {allowedActions.includes('decline') && (
          <ActionLink to={`/praksis/${id}${actionPaths.decline}`} size="small" variant="secondary">
            {texts.decline}
          </ActionLink>
        )}
        <Link to={`/praksis/${id}`} className="aksel-link">
          {texts.seeAll}
        </Link>
      </div>
    </>
  );
}
