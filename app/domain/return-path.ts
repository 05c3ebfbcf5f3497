/** A path of this portal, safe to redirect to; anything else becomes the start page. */
export function safeReturnPath(wanted: FormDataEntryValue | string | null | undefined): string {
  const path = typeof wanted === 'string' ? wanted : '/';
  // A backslash or a second slash would name another host, and control characters are dropped by browsers.
  return /^\/(?![/\\])[^\u0000-\u001f\\]*$/u.test(path) ? path : '/';
}
