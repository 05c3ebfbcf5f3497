import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

const ROLE = '/^(caseworker|unit_lead|nav_advisor|coordinator|mentor|admin)$/';
const NAMES_A_ROLE = 'A role is named only in app/policies: ask a policy, or list the action in the query’s allowedActions.';
// «buyer» is also a kind of organisation, so it counts only where a role is meant.
const ASKS_FOR_A_ROLE = ":matches(BinaryExpression:has([property.name='role']), Property[key.name='role'])";
const roleNames = [
  { selector: `:not(TSLiteralType) > Literal[value=${ROLE}]`, message: NAMES_A_ROLE },
  { selector: `${ASKS_FOR_A_ROLE} > Literal[value='buyer']`, message: NAMES_A_ROLE },
];

/** A layer is a folder of app/; `screen` tells one route from another. */
const elements = [
  { type: 'route', pattern: 'app/routes/*', capture: ['screen'], partialMatch: false },
  ...['queries', 'commands', 'policies', 'domain', 'components', 'i18n', 'platform'].map((layer) => ({
    type: layer,
    pattern: `app/${layer}`,
    partialMatch: false,
  })),
];

/** `from` may not import `to`; what it should do instead. */
const wrongWays = [
  { from: ['queries'], to: ['commands'], instead: 'A query only reads; what both need belongs in app/domain or app/policies.' },
  { from: ['queries', 'commands'], to: ['components'], instead: 'Return plain values; the route hands them to components.' },
  {
    from: ['policies'],
    to: ['queries', 'commands', 'components', 'platform'],
    instead: 'A policy is pure: take what it needs as an argument. It may use app/domain and app/i18n.',
  },
  {
    from: ['domain'],
    to: ['queries', 'commands', 'policies', 'components', 'i18n', 'platform'],
    instead: 'The domain knows nobody: pass values in, and return a code that app/i18n turns into text.',
  },
  {
    from: ['components', 'i18n'],
    to: ['queries', 'commands', 'policies', 'platform'],
    instead: 'Take it as a prop from the route; a component may use app/domain and app/i18n.',
  },
  { from: ['i18n'], to: ['components'], instead: 'A text is no view: the component imports the text.' },
  {
    from: ['platform'],
    to: ['queries', 'commands', 'policies', 'components'],
    instead: 'The platform serves every feature and knows none: take a function as an argument, or use app/domain.',
  },
];

const policies = [
  ...wrongWays.map(({ from, to, instead }) => ({
    from: { element: { types: { anyOf: from } } },
    disallow: { to: { element: { types: { anyOf: to } } } },
    message: instead,
  })),
  {
    from: { element: { types: { anyOf: ['queries', 'commands', 'policies', 'domain', 'components', 'i18n', 'platform'] } } },
    disallow: { to: { element: { type: 'route' } } },
    message: 'Nothing imports a route: move what is shared to app/components, app/queries or app/domain.',
  },
  {
    from: { element: { type: 'route' } },
    disallow: { to: { element: { type: 'route', captured: { screen: '!{{ from.element.captured.screen }}' } } } },
    message: 'A route imports no other route: move what both need to app/components, app/queries or app/domain.',
  },
];

const prismaClient = {
  regex: '(platform/generated/prisma|^@prisma/client|^@prisma/adapter-pg|platform/database/)',
  message: 'The Prisma client is reached only from queries, commands, platform and tests: write a query or a command.',
};
const charts = { regex: '^recharts', message: 'Only app/components/charts imports Recharts: add a chart there.' };
const pools = {
  regex: 'database/(pools|doors)\\.server',
  message: 'Connections come only from asActor, asSession, asWorker and withWorkerConnection in platform/database.server.',
};

const restrictImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Read the configuration with environment() of platform/environment.server.' },
  ],
};

export default tseslint.config(
  { ignores: ['build', 'node_modules', 'app/platform/generated', '.cache', '.data', 'test-results', 'playwright-report'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // TypeScript knows which names exist.
      'no-undef': 'off',
    },
  },
  {
    rules: {
      // Control characters are looked for to be taken out of what people send.
      'no-control-regex': 'off',
    },
  },
  { rules: { 'max-lines': ['error', 300], eqeqeq: ['error', 'always', { null: 'ignore' }], 'no-console': 'off' } },
  { files: ['app/i18n/**'], rules: { 'max-lines': 'off' } },
  // A service worker's surroundings.
  { files: ['public/*.js'], languageOptions: { globals: { self: 'readonly', caches: 'readonly', fetch: 'readonly', URL: 'readonly' } } },
  {
    files: ['app/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'allow', policies }],
      ...noEnvironment,
      ...restrictImports(charts, prismaClient),
    },
  },
  { files: ['app/{queries,commands}/**'], rules: restrictImports(charts, pools) },
  { files: ['app/platform/**'], rules: restrictImports(charts) },
  { files: ['app/components/charts/**'], rules: restrictImports(prismaClient) },
  { files: ['app/**/*.test.{ts,tsx}'], rules: restrictImports(charts) },
  { files: ['app/platform/environment.server.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['app/**', 'scripts/**'],
    ignores: ['app/policies/**', 'app/i18n/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...roleNames] },
  },
);
