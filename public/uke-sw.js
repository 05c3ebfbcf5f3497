// Keeps the mentor's week for reading without network: pages for the rest of the working day, until signing out or a
// sign-in by somebody else (app/components/report/kept-reports.ts). Everything else goes to the server as it is.
const PAGES = 'uke-sider';
const ASSETS = 'uke-filer';
const KEPT_MS = 12 * 60 * 60 * 1000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const { pages, assets, forget } = event.data;
  event.waitUntil(forget ? forgetPages() : Promise.allSettled([keepAssets(assets), ...pages.map((page) => keepPage(page))]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === '/uke') event.respondWith(openPage(request, pathname + search));
  else if (pathname.startsWith('/assets/')) event.respondWith(openAsset(request));
});

/** What each release loads has names of its own, so what is no longer asked for is thrown away. */
async function keepAssets(assets) {
  const cache = await caches.open(ASSETS);
  const wanted = new Set(assets);
  for (const { url } of await cache.keys()) if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
  for (const asset of wanted) if (!(await cache.match(asset))) await cache.add(asset);
}

/** Counts the times that everything was forgotten: what was asked for before then is not kept when it comes. */
let forgotten = 0;

function forgetPages() {
  forgotten += 1;
  return caches.delete(PAGES);
}

async function keepPage(page) {
  const asked = forgotten;
  await store(page, await fetch(page, { redirect: 'manual' }), asked);
}

/** Only the signed-in reader's own page is kept; being sent to sign in, or a page that is gone, takes it away. */
async function store(page, response, asked) {
  if (response.type === 'opaqueredirect' || response.status === 404) await forgetPages();
  if (!response.ok || asked !== forgotten) return;
  await (await caches.open(PAGES)).put(page, response.clone());
  if (asked !== forgotten) await caches.delete(PAGES);
}

async function openPage(request, page) {
  const asked = forgotten;
  try {
    const response = await fetch(request);
    if (!page.includes('kvittering') && !page.includes('alt=')) await store(page, response, asked);
    return response;
  } catch (error) {
    const kept = await (await caches.open(PAGES)).match(page);
    if (kept && Date.now() - Date.parse(kept.headers.get('Date') ?? '') < KEPT_MS) return kept;
    throw error;
  }
}

async function openAsset(request) {
  return (await caches.match(request, { cacheName: ASSETS })) ?? fetch(request);
}
