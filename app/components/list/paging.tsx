import { Link, useSearchParams } from '@remix-run/react';
import { keptQuery, pageCount } from '~/domain/list-view';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/texts';

/** Links to the page before and after; nothing where all rows stand on one page. */
export function Paging({ total, page, size }: { total: number; page: number; size?: number }) {
  const texts = useTexts(commonTexts);
  const [query] = useSearchParams();
  const pages = pageCount(total, size);
  if (pages === 1 && page === 1) return null;
  const to = (target: number) => {
    const next = keptQuery(query);
    next.set('side', String(target));
    return `?${next}`;
  };
  return (
    <nav aria-label={texts.paging} className="row">
      {page > 1 && (
        <Link to={to(Math.min(page - 1, pages))} className="aksel-link">
          {texts.previousPage}
        </Link>
      )}
      <span>{texts.pageOf(page, pages)}</span>
      {page < pages && (
        <Link to={to(page + 1)} className="aksel-link">
          {texts.nextPage}
        </Link>
      )}
    </nav>
  );
}
