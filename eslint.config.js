/** The house rules that a machine can check. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importsGoDown } from './scripts/lint/imports-go-down.js';

export default defineConfig(
  globalIgnores([
    'dist',
    'storybook-static',
    'coverage',
    '.wtr',
    '.cache',
    '.evidence',
    'data',
    'src/locale/generated',
    'test/frameworks/*/**',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // An async method keeps the promise of its interface, also where it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Handlers of events may be asynchronous; what they throw reaches the console either way.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { loket: { rules: { 'imports-go-down': importsGoDown } } },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // Lit binds event listeners to the element itself.
      '@typescript-eslint/unbound-method': 'off',
      'loket/imports-go-down': 'error',
      'no-console': 'error',
    },
  },
  // The embed and the configuration tell an integrator what is wrong; nothing else writes to the console.
  {
    files: ['src/loading/tell-makers.ts', 'src/embed.ts'],
    rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    // The plugin has no flat preset.
    rules: Object.fromEntries(Object.keys(litA11y.rules).map((rule) => [`lit-a11y/${rule}`, 'error'])),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // node:test reports what its own promises give; awaiting each `test(…)` would say nothing more.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['describe', 'it', 'test', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
    },
  },
);
