import type { ReactNode } from 'react';
import { placementFormTexts } from '~/i18n/placement-forms';
import { useTexts } from '~/i18n/texts';
import { FormPage, type FormState } from '../form/form-page';

interface PlacementFormProps {
  form: FormState;
  labels: Readonly<Record<string, string>>;
  requestId: string;
  title: string;
  placement: { id: string; name: string | null; reference: string; supplierName: string };
  /** What follows from sending the form, as paragraphs. */
  intro: ReactNode;
  submit: string;
  children: ReactNode;
}

/** A form about one placement: whose it is stands first, and «Avbryt» leads back to the placement's page. */
export function PlacementForm({ placement, intro, children, ...page }: PlacementFormProps) {
  const texts = useTexts(placementFormTexts);
  const { name, reference, supplierName } = placement;
  const about = name ? texts.about(name, reference, supplierName) : texts.aboutWithoutPerson(reference, supplierName);
  return (
    <FormPage
      {...page}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>{about}</strong>
          </p>
          {typeof intro === 'string' ? <p>{intro}</p> : intro}
        </div>
      }
      cancelTo={`/praksis/${placement.id}`}
    >
      {children}
    </FormPage>
  );
}
