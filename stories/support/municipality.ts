/** The configuration of the made-up municipality of the demo, and what other municipalities leave out of theirs. */
import loket from '../../demo/site/loket.json';
import { readConfig } from '../../src/config/read.js';
import type { Config } from '../../src/config/schema.js';

export const weltevree: Config = readConfig(loket, 'demo/site/loket.json');

/** All that must be there: no topics, no terms, no phone number. */
export const bare: Config = readConfig({ municipality: loket.municipality, backends: loket.backends });

/** Words that do not fit on a line of a telephone. */
export const longWords: Config = readConfig({
  ...loket,
  topics: [
    ...loket.topics.slice(0, 2),
    {
      id: 'lang',
      name: 'Bestemmingsplanwijzigingsprocedure en omgevingsvergunningaanvraagformulieren',
      answer: {
        text: 'Vraag de gehandicaptenparkeerplaatsvergunning aan bij de Meervoudiggehandicaptenzorgverleningsorganisatie.',
        link: {
          label: 'Naar de kindercarnavalsoptochtvoorbereidingswerkzaamheden',
          url: 'https://weltevree.example/kindercarnavalsoptochtvoorbereidingswerkzaamheden',
        },
      },
    },
  ],
});
