import { useLocation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';

const PREFIX = 'utkast:';
const NEVER_KEPT = new Set(['requestId', 'version', 'code', 'currentPassword', 'password', 'passwordAgain']);

/**
 * Keeps what is being typed in this tab until the form has been sent, so that a session that ends, or a reload, loses
 * nothing. `answered` says that the server has just sent the form back: then its own values stand.
 */
export function useDraft(answered: boolean) {
  const ref = useRef<HTMLFormElement>(null);
  const key = PREFIX + useLocation().pathname;
  const [restored, setRestored] = useState(false);

  useEffect(() => {
    const form = ref.current;
    if (!form) return;
    if (!answered) setRestored(restore(form, sessionStorage.getItem(key)));
    const keep = () => sessionStorage.setItem(key, JSON.stringify(typedIn(form)));
    form.addEventListener('input', keep);
    return () => {
      form.removeEventListener('input', keep);
      // Leaving inside the portal means that the form was sent or given up; a lost session reloads the page instead.
      if (document.visibilityState === 'visible' && !location.pathname.startsWith('/logg-inn')) sessionStorage.removeItem(key);
    };
  }, [key, answered]);

  return { ref, restored };
}

/** Takes away every draft of this tab: somebody else may sit down here next. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

function typedIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !NEVER_KEPT.has(name) ? [[name, value] as [string, string]] : [],
  );
}

/** Fills in what was typed, and says whether the form has one of its fields: one address can show other rows by now. */
function restore(form: HTMLFormElement, draft: string | null): boolean {
  let found = false;
  for (const [name, value] of JSON.parse(draft ?? '[]') as [string, string][]) {
    const control = form.elements.namedItem(name);
    if (control) found = true;
    if (control instanceof RadioNodeList) check(control, value);
    else if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = control.value === value;
    else if (control && 'value' in control) control.value = value;
  }
  return found;
}

/** Of several fields of one name, radios or checkboxes, the one with the value. */
function check(controls: RadioNodeList, value: string): void {
  for (const control of controls) if (control instanceof HTMLInputElement && control.value === value) control.checked = true;
}
