/**
 * Lets the week's page open without network: a service worker keeps it, with the scripts and styles that it has loaded.
 * Signing out takes the kept pages away (`forgetReports`).
 */
export function keepPages(pages: readonly string[]): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker
    .register('/uke-sw.js', { scope: '/uke' })
    .then(({ active, waiting, installing }) => {
      const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
      const assets = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'));
      (active ?? waiting ?? installing)?.postMessage({ pages, assets: assets.map(({ pathname }) => pathname) });
    })
    // Without it the page that is open works on without network all the same.
    .catch(() => undefined);
}
