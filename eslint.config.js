import nextPlugin from '@next/eslint-plugin-next';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE = ['schema', 'text', 'question', 'retrieve', 'lookup', 'answer', 'verify'].map(
  (stage) => `lib/${stage}/**/*.ts`,
);
const TESTS = ['**/*.test.{ts,tsx}', 'tests/**'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only; a default export only where Next or a tool demands it.',
};

export default tseslint.config(
  {
    ignores: ['.next/', 'node_modules/', 'next-env.d.ts', 'corpus/', 'index/', 'data/', '.cache/'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@next/next': nextPlugin, 'react-hooks': reactHooks },
    rules: {
      ...nextPlugin.configs.recommended.rules,
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 250 }],
      complexity: ['error', 12],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'next/font/google', message: 'Breaks offline builds: system fonts only.' },
          ],
        },
      ],
    },
  },
  {
    files: ['lib/**/*.ts'],
    rules: { 'max-params': ['error', 3] },
  },
  {
    // Same question, same bytes: no clock, no randomness, no environment, no network, no machine's collation.
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'console', message: 'A pure stage returns what it has to say.' },
        { object: 'Date', property: 'now' },
        {
          property: 'localeCompare',
          message: 'Its order depends on ICU data: compare with < and >.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'No clock in a pure stage: pass today in.',
        },
      ],
    },
  },
  {
    files: [
      'app/**/{page,layout,error,global-error,not-found,loading,template,default,robots,manifest}.tsx',
      '*.config.{ts,js,mjs}',
    ],
    rules: { 'no-restricted-syntax': 'off' }, // Next and the tools ask for default exports here
  },
  {
    files: TESTS,
    rules: { 'max-lines': 'off', 'max-params': 'off', complexity: 'off' },
  },
);
