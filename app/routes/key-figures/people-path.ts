import { useSearchParams } from '@remix-run/react';
import { figureListSearch, type FigureList } from '~/domain/figures/figure-lists';
import { figureSearch } from '~/domain/figures/figure-query';

/** Makes the path to the people behind a count of this page; nothing where there are none, or the viewer may not see them. */
export function usePeoplePath(seesPeople: boolean): (list: FigureList, count: number) => string | undefined {
  const [url] = useSearchParams();
  return (list, count) =>
    seesPeople && count > 0 ? `/nokkeltall/personer?${figureSearch(url, figureListSearch(list))}` : undefined;
}
