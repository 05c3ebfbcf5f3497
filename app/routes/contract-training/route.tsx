import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { pageTitle } from '~/components/ui/page-title';
import { today } from '~/domain/calendar-date';
import { trainingFigureTexts } from '~/i18n/training-figures';
import { useTexts } from '~/i18n/texts';
import { readTrainingPage, trainingQuestion } from '~/queries/figures/read-training-page.server';
import { requireId } from '~/queries/session/require-id.server';
import { requireViewer } from '~/queries/session/require-viewer.server';
import figureStyles from '~/styles/figures.css?url';
import { ExactFigures } from './exact-figures';
import { PublishedTraining } from './published-training';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: figureStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data ? trainingFigureTexts.nb.titleFor(data.name) : trainingFigureTexts.nb.title);

export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked, ['figures.exact', 'figures.protected']);
  const chosen = trainingQuestion(new URL(asked.request.url).searchParams);
  return readTrainingPage(viewer, requireId(asked.params.id), chosen, today());
}

export default function ContractTraining() {
  const texts = useTexts(trainingFigureTexts);
  const page = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      {page.kind === 'published' ? <PublishedTraining contractId={page.id} name={page.name} published={page.published} /> : <ExactFigures {...page} />}
      <Link to={`/kontrakter/${page.id}`} className="aksel-link">
        {texts.back}
      </Link>
    </div>
  );
}
