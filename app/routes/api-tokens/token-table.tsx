import { Table } from '@navikt/ds-react';
import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { TokenStateTag } from '~/components/api-token/token-state-tag';
import { ListHead } from '~/components/list/export-links';
import { DataTable } from '~/components/ui/data-table';
import { CALLS_KEPT_DAYS } from '~/domain/api/limits';
import { apiTokenTexts } from '~/i18n/api-tokens';
import { formatMoment, formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { loader } from './route';

/** The keys of one page, each with a link to its calls. */
export function TokenTable({ rows, total }: Pick<SerializeFrom<typeof loader>, 'rows' | 'total'>) {
  const texts = useTexts(apiTokenTexts);
  const withOrganisation = rows.some(({ organisationName }) => organisationName !== null);
  const columns = [
    texts.purpose,
    ...(withOrganisation ? [texts.organisation, texts.opens] : []),
    texts.state,
    texts.expires,
    texts.lastCalled,
    texts.key,
  ];
  return (
    <>
      <ListHead count={texts.count(total)} dataset="api-noekler" name={texts.caption} />
      <DataTable caption={texts.caption}>
        <Table.Header>
          <Table.Row>
            {columns.map((label) => (
              <Table.HeaderCell key={label} scope="col">
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ id, purpose, tokenStart, organisationName, scope, state, expiresOn, lastCalledAt }) => (
            <Table.Row key={id}>
              <Table.HeaderCell scope="row">
                <Link to={`/api-tilgang/${id}`} className="aksel-link">
                  {purpose}
                </Link>
              </Table.HeaderCell>
              {withOrganisation && <Table.DataCell>{organisationName}</Table.DataCell>}
              {withOrganisation && <Table.DataCell>{texts.scopes[scope]}</Table.DataCell>}
              <Table.DataCell>
                <TokenStateTag state={state} />
              </Table.DataCell>
              <Table.DataCell>{formatShortDate(expiresOn)}</Table.DataCell>
              <Table.DataCell>{lastCalledAt ? formatMoment(lastCalledAt) : texts.notCalled(CALLS_KEPT_DAYS)}</Table.DataCell>
              <Table.DataCell>
                <code>{texts.keyBegins(tokenStart)}</code>
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </DataTable>
    </>
  );
}
