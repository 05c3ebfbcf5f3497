import { dayField, fieldOf } from '~/domain/report-fields';

interface Person {
  id: string;
  days: readonly { day: `${number}-${number}-${number}`; planned: boolean }[];
}

/** Sets a person's week to the plan on the form: present on the planned days, and all well. What was answered stays. */
export function planWeek(form: HTMLFormElement, { id, days }: Person, { answered }: { answered: boolean }): void {
  const set = (name: string, value: string) => {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList && !(answered && control.value)) control.value = value;
  };
  for (const { day, planned } of days) set(dayField(id, day), planned ? 'present' : '');
  set(fieldOf(id, 'howItGoes'), 'good');
}
