import { useEffect, useState } from 'react';

/** Whether the page is alive in a browser yet; not in the HTML that the server sent. */
export function useInBrowser(): boolean {
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  return inBrowser;
}
