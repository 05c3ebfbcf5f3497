import type { ReactNode } from 'react';
import { trainingPlanTexts } from '~/i18n/training-plans';
import { useTexts } from '~/i18n/texts';
import { FormPage, type FormState } from '../form/form-page';

interface PlanFormProps {
  form: FormState;
  labels: Readonly<Record<string, string>>;
  requestId: string;
  title: string;
  intro: string;
  submit: string;
  about: { placementId: string; name: string | null; reference: string; supplierName: string };
  children: ReactNode;
}

/** A form about one candidate's plan: whose it is stands first, and «Avbryt» leads back to the plan. */
export function PlanForm({ about, intro, children, ...page }: PlanFormProps) {
  const texts = useTexts(trainingPlanTexts);
  const { placementId, name, reference, supplierName } = about;
  return (
    <FormPage
      {...page}
      intro={
        <div className="stack stack--tight">
          <p>
            <strong>
              {name && `${name}. `}
              {texts.about(reference, supplierName)}
            </strong>
          </p>
          <p>{intro}</p>
        </div>
      }
      cancelTo={`/praksis/${placementId}/opplaeringsplan`}
    >
      {children}
    </FormPage>
  );
}
