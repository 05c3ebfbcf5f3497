import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';
import { readTrainingPage } from '~/queries/figures/read-training-page.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { ExactFigures } from './exact-figures';
import { Volume } from './volume';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? trainingFigureTexts.nb.titleFor(data.name) : trainingFigureTexts.nb.title);

const question = z.object({
  year: z.coerce.number().int().min(1900).max(2199).optional().catch(undefined),
  supplier: z.string().max(20).optional(),
});

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['figures.exact', 'figures.protected']);
  const query = new URL(asked.request.url).searchParams;
  const chosen = question.parse({ year: query.get('periode') || undefined, supplier: query.get('leverandor') || undefined });
  return readTrainingPage(viewer, requireId(asked.params.id), chosen, today());
}

export default function ContractTraining() {
  const texts = useTexts(trainingFigureTexts);
  const page = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      {page.kind === 'volume' ? <Volume name={page.name} volume={page.volume} /> : <ExactFigures {...page} />}
      <Link to={`/kontrakter/${page.id}`} className="aksel-link">
        {texts.back}
      </Link>
    </div>
  );
}
