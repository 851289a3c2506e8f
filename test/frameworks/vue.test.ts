import { build } from 'vite';
import { example } from './example.js';

example({
  name: 'vue',
  page: 'contact-page.vue',
  check: ['vue-tsc', '-p', 'tsconfig.json'],
  mistakes: [
    {
      about: 'a property of another kind',
      from: ':config="config"',
      to: ':config="reference"',
      says: /'string \| und/,
    },
    { about: 'a level in words', from: 'heading-level="3"', to: 'heading-level="drie"', says: /'"drie"' is not/ },
    {
      about: 'a kind of contact that is none',
      from: 'topic="afval"',
      to: 'contact-type="vraag"',
      says: /'"vraag"' is/,
    },
    {
      about: 'what the event does not tell',
      from: 'event.reference)',
      to: 'event.message)',
      says: /'message' does not/,
    },
    {
      // Both would set the property; the attribute of that name is `backendName`.
      about: 'the name of a backend where a backend must be',
      from: 'topic="afval"',
      to: 'backend="balie"',
      says: /Type 'string' is not assignable to type 'ContactBackend/,
    },
    {
      about: 'an answer that is no receipt',
      from: 'respondWith(send(event))',
      to: "respondWith('ja')",
      says: /'string' is not assignable to parameter of type 'Promise<Receipt>'/,
    },
  ],
  async build({ folder }) {
    await build({ root: folder, configFile: `${folder}/vite.config.ts`, logLevel: 'warn' });
    return `${folder}/dist`;
  },
});
