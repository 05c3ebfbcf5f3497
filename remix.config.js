/**
 * The options of Remix' Vite plugin; vite.config.ts passes them on.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Its manifest endpoint can be made to work without limit, and 2.x has no fix.
    v3_lazyRouteDiscovery: false,
  },
};
