/** Whether plans can be made from a template. */
export const templateStates = ['in_use', 'withdrawn'] as const;
export type TemplateState = (typeof templateStates)[number];

export const templateActions = ['change', 'withdraw', 'restore'] as const;
export type TemplateAction = (typeof templateActions)[number];

/** The lifecycle as a table. Who may do it stands in `policies/training-template-actions.ts`. */
export const templateLifecycle: Readonly<Record<TemplateState, readonly TemplateAction[]>> = {
  in_use: ['change', 'withdraw'],
  withdrawn: ['restore'],
};

export function templateState({ withdrawnAt }: { withdrawnAt: unknown }): TemplateState {
  return withdrawnAt ? 'withdrawn' : 'in_use';
}
