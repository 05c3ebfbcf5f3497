import { Checkbox, TextField } from '@navikt/ds-react';
import { useSearchParams } from '@remix-run/react';
import { FilterForm } from '~/components/list/filter-form';
import { FilterSelect } from '~/components/list/filter-select';
import { placeOfferTexts } from '~/i18n/place-offers';
import { useTexts } from '~/i18n/texts';
import { choicesOf, vocabularyTexts } from '~/i18n/vocabulary';

interface Choice {
  value: string;
  label: string;
}

interface OfferFilterFormProps {
  /** Whether the list holds the viewer's own organisation's offers. */
  own: boolean;
  choices: { suppliers: readonly Choice[]; contracts: readonly Choice[] };
}

/** The filters of a list of offers: what a candidate needs for those who look for a place, the status for those who offer. */
export function OfferFilterForm({ own, choices }: OfferFilterFormProps) {
  const texts = useTexts(placeOfferTexts);
  const words = useTexts(vocabularyTexts);
  const [query] = useSearchParams();
  return (
    <FilterForm>
      <FilterSelect name="avdeling" label={texts.department} all={texts.all} choices={choicesOf(words.department)} />
      {own && <FilterSelect name="status" label={texts.status} all={texts.all} choices={choicesOf(texts.statuses)} />}
      {!own && (
        <>
          <FilterSelect name="norsk" label={texts.levelAtMost} all={texts.all} choices={choicesOf(words.norwegianLevel)} />
          <FilterSelect name="ansettelse" label={texts.jobProspect} all={texts.all} choices={choicesOf(texts.jobProspects)} />
          <FilterSelect name="leverandor" label={texts.supplier} all={texts.all} choices={choices.suppliers} />
        </>
      )}
      <FilterSelect name="kontrakt" label={texts.contract} all={texts.all} choices={choices.contracts} />
      <TextField name="uke" label={texts.week} size="small" htmlSize={12} defaultValue={query.get('uke') ?? ''} />
      <Checkbox name="ledige" value="1" size="small" defaultChecked={query.has('ledige')}>
        {texts.onlyFree}
      </Checkbox>
    </FilterForm>
  );
}
