import { Heading } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ExportLinks } from '~/components/list/export-links';
import { ActionLink } from '~/components/ui/action-link';
import { EmptyState } from '~/components/ui/empty-state';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { commitmentTexts } from '~/i18n/commitments';
import { useTexts } from '~/i18n/texts';
import { listCommitments } from '~/queries/commitment/list-commitments.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { CommitmentTable } from './commitment-table';
import { History } from './history';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? commitmentTexts.nb.titleOf(data.name) : commitmentTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'commitments.read');
  return listCommitments(viewer, requireId(asked.params.id));
}

type Supplier = ReturnType<typeof useLoaderData<typeof loader>>['suppliers'][number];
export type Commitment = Supplier['standing'][number];

export default function Commitments() {
  const texts = useTexts(commitmentTexts);
  const { id, name, suppliers, allowedActions } = useLoaderData<typeof loader>();
  const any = suppliers.some(({ standing, withdrawn }) => standing.length + withdrawn.length > 0);
  return (
    <div className="stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={texts.title}
        intro={
          <Link to={`/kontrakter/${id}`} className="aksel-link">
            {name}
          </Link>
        }
        actions={
          allowedActions.includes('register') && (
            <>
              <ActionLink to={`/kontrakter/${id}/lofter/nytt`}>{texts.register}</ActionLink>
              <ActionLink to={`/kontrakter/${id}/lofter/eget`} variant="secondary">
                {texts.registerOwn}
              </ActionLink>
            </>
          )
        }
      />
      <p className="measure">{texts.intro}</p>
      {any && <ExportLinks dataset="loefter" name={texts.titleOf(name)} also={{ id }} />}
      {!any && <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      {any &&
        suppliers
          .filter(({ standing, withdrawn }, index) => index === 0 || standing.length + withdrawn.length > 0)
          .map((supplier) => (
            <section key={supplier.id} className="stack stack--tight" aria-labelledby={`leverandor-${supplier.id}`}>
              <Heading level="2" size="medium" id={`leverandor-${supplier.id}`}>
                {supplier.name}
              </Heading>
              {supplier.standing.length === 0 ? (
                <p>{texts.noneFor}</p>
              ) : (
                <CommitmentTable contractId={id} supplierName={supplier.name} commitments={supplier.standing} actions={allowedActions} />
              )}
              <Withdrawn commitments={supplier.withdrawn} />
            </section>
          ))}
    </div>
  );
}

function Withdrawn({ commitments }: { commitments: readonly Commitment[] }) {
  const texts = useTexts(commitmentTexts);
  if (commitments.length === 0) return null;
  return (
    <>
      <Heading level="3" size="small">
        {texts.withdrawnHeading}
      </Heading>
      <ul>
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            {texts.promise(commitment)}
            <History commitment={commitment} />
          </li>
        ))}
      </ul>
    </>
  );
}
