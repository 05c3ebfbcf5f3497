import { Heading, InlineMessage } from '@navikt/ds-react';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ModuleContentView } from '~/components/training/module-content';
import { ActionLink } from '~/components/ui/action-link';
import { PageHeading } from '~/components/ui/page-heading';
import { pageTitle } from '~/components/ui/page-title';
import { Receipt } from '~/components/ui/receipt';
import { commonTexts } from '~/i18n/common';
import { formatNumber } from '~/i18n/format';
import { trainingTemplateTexts } from '~/i18n/training-templates';
import { useTexts } from '~/i18n/texts';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import { readTemplate } from '~/queries/training/read-template.server';
import { Versions } from './versions';

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.name ?? trainingTemplateTexts.nb.title);

const versionNumber = z.coerce.number().int().positive().optional().catch(undefined);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, 'training.read');
  const query = new URL(asked.request.url).searchParams;
  return readTemplate(viewer, requireId(asked.params.id), versionNumber.parse(query.get('versjon') ?? undefined));
}

export default function TrainingTemplate() {
  const texts = useTexts(trainingTemplateTexts);
  const { change } = useTexts(commonTexts);
  const template = useLoaderData<typeof loader>();
  const { id, name, modules, hours, number, isLatest, inUse, allowedActions, versions } = template;
  return (
    <div className="frame--narrow stack">
      <Receipt texts={texts.receipts} />
      <PageHeading
        title={name}
        intro={`${texts.version(number)}. ${texts.aboutTemplate(modules.length, formatNumber(hours))} ${texts.bySupplier(template.supplierName)}`}
        actions={
          allowedActions.includes('change') && (
            <ActionLink to={`/opplaering/${id}/endre`} variant="secondary">
              {change}
            </ActionLink>
          )
        }
      />
      {!inUse && <InlineMessage status="info">{texts.withdrawnNote}</InlineMessage>}
      {!isLatest && (
        <InlineMessage status="info">
          {texts.formerShown(number)}{' '}
          <Link to={`/opplaering/${id}`} className="aksel-link">
            {texts.toLatest}
          </Link>
        </InlineMessage>
      )}
      <Heading level="2" size="medium">
        {texts.modules}
      </Heading>
      {modules.map((module, position) => (
        <ModuleContentView key={position} module={module} />
      ))}
      <Versions templateId={id} versions={versions} shown={number} />
      <div className="row">
        {allowedActions.includes('withdraw') && (
          <Link to={`/opplaering/${id}/bruk`} className="aksel-link">
            {texts.withdraw}
          </Link>
        )}
        {allowedActions.includes('restore') && (
          <Link to={`/opplaering/${id}/bruk`} className="aksel-link">
            {texts.restore}
          </Link>
        )}
        {template.mayList && (
          <Link to="/opplaering" className="aksel-link">
            {texts.backToList}
          </Link>
        )}
      </div>
    </div>
  );
}
