import { index, route, type RouteConfig } from '@remix-run/route-config';

/** The table of contents: every URL and the screen that answers it. */
export default [
  index('routes/start/route.tsx'),
  route('logg-inn', 'routes/sign-in/route.tsx'),
  route('logg-ut', 'routes/sign-out/route.ts'),
  route('bytt-rolle', 'routes/switch-role/route.tsx'),
  route('okt', 'routes/session/route.ts'),
  route('kandidater', 'routes/candidates/route.tsx'),
  route('kandidater/ny', 'routes/candidate-new/route.tsx'),
  route('*', 'routes/not-found/route.ts'),
] satisfies RouteConfig;
