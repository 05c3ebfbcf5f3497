import { Button, TextField } from '@navikt/ds-react';
import { Form, Link, useLocation, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { isNarrowed } from '~/domain/list-view';
import { commonTexts } from '~/i18n/common';
import { useTexts } from '~/i18n/texts';

interface FilterFormProps {
  /** What the search looks in; without it the list has filters only. */
  searchLabel?: string;
  /** Selects and checkboxes with their names in the URL. */
  children?: ReactNode;
}

/** The search and filters of a list: a GET form, so that what is chosen stands in the URL. */
export function FilterForm({ searchLabel, children }: FilterFormProps) {
  const texts = useTexts(commonTexts);
  const { pathname, search } = useLocation();
  const [query] = useSearchParams();
  return (
    <Form method="get" action={pathname} key={search} className="row row--bottom filter-form" role="search">
      {searchLabel && (
        <TextField label={searchLabel} name="sok" type="text" size="small" defaultValue={query.get('sok') ?? ''} />
      )}
      {children}
      {query.has('sorter') && <input type="hidden" name="sorter" value={query.get('sorter') ?? ''} />}
      <Button size="small" variant="secondary">
        {searchLabel ? texts.search : texts.show}
      </Button>
      {isNarrowed(query) && (
        <Link to={pathname} className="aksel-link">
          {texts.removeFilters}
        </Link>
      )}
    </Form>
  );
}
