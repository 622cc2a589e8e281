import nextConfig from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'
import { importRules } from './scripts/lint/imports.mjs'

const tests = ['**/*.test.{ts,tsx}', '**/testing/**', 'e2e/**']
const jsxA11y = nextConfig.find(({ plugins }) => plugins?.['jsx-a11y'])?.plugins['jsx-a11y']

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message:
    'lib/env.ts alone reads the environment: parsed once, at the start, with a clear refusal when wrong.',
}
/** Drawn on the server it is an attribute, which the Content-Security-Policy refuses. */
const noInlineStyle = {
  selector: "JSXAttribute[name.name='style']",
  message: 'Use a class, or the attributes of SVG: the browser refuses inline styles here.',
}

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports keep one name for one thing everywhere; only Next.js and tools demand a default.',
}
const noDateWithoutArguments = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Rules take the time as an argument, so that a replay gives the same answer.',
}

/** What would make a rule depend on more than its arguments. */
const worldly = [
  'performance',
  'crypto',
  'console',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
]

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.next-*/',
      'dist/',
      '.build/',
      'data/',
      'gallery/',
      'next-env.d.ts',
      '**/generated/',
      'test-results/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...nextConfig,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { house: importRules },
    rules: {
      'house/direction': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': ['error', noEnvironment, noDefaultExport, noInlineStyle],
      eqeqeq: 'error',
      // Two parts that know each other: one closes over the other before it is there.
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      'import/no-anonymous-default-export': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
      // `async` without `await` keeps what is thrown inside the promise.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'house/no-far-parent': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // A region that scrolls must be reachable with the keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
    },
  },
  {
    files: ['lib/domain/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...worldly.map((name) => ({
          name,
          message: 'Rules are pure: time, chance, identity and everything outside come in as arguments.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: noDateWithoutArguments.message },
        {
          object: 'Math',
          property: 'random',
          message: 'Chance comes in as an argument, so that a replay gives the same answer.',
        },
      ],
      'no-restricted-syntax': ['error', noEnvironment, noDefaultExport, noDateWithoutArguments],
    },
  },
  {
    files: [
      ...['lib/env.ts', 'lib/**/testing/**', 'scripts/**', 'e2e/**', 'bench/**', '**/*.config.{ts,js,mjs}'],
    ],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: [
      'app/**/{page,layout,loading,error,not-found,global-error,template,manifest,icon,sitemap,robots}.{ts,tsx}',
      'app/_i18n/request.ts',
      '**/*.config.{ts,js,mjs}',
      '.dependency-cruiser.mjs',
    ],
    rules: { 'no-restricted-syntax': ['error', noEnvironment, noInlineStyle] },
  },
  // Read by Next.js while it builds, where lib/env.ts is not.
  { files: ['next.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
    },
  },
  // The `use` of a Playwright fixture is no hook.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['lib/compass/**'], rules: { 'max-lines': 'off' } },
)
