import { build } from 'vite';
import { example } from './example.js';

example({
  name: 'react',
  page: 'contact-page.tsx',
  check: ['tsc', '-p', 'tsconfig.json'],
  mistakes: [
    {
      about: 'a property of another kind',
      from: 'config={config}',
      to: 'config={reference}',
      says: /'string \| undefined' is not assignable to type '\{ municipality: \{ name: string/,
    },
    {
      about: 'a level in words',
      from: 'heading-level={3}',
      to: 'heading-level="drie"',
      says: /"heading-level": "drie".* is not/,
    },
    {
      about: 'a kind of contact that is none',
      from: 'topic="afval"',
      to: 'contact-type="vraag"',
      says: /"contact-type": "vraag".* is not/,
    },
    {
      about: 'what the event does not tell',
      from: 'event.reference)',
      to: 'event.message)',
      says: /'message' does not/,
    },
    {
      about: 'the other event',
      from: '-sent={',
      to: '-sending={',
      says: /JSX elements cannot have multiple attributes/,
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
    await build({ root: folder, configFile: false, logLevel: 'warn' });
    return `${folder}/dist`;
  },
});
