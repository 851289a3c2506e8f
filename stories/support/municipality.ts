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

/** Words of its own, with Markdown; a look of its own; and it asks less. */
export const ownWay: Config = readConfig({
  ...loket,
  topics: [
    {
      id: 'paspoort',
      name: 'Paspoort',
      answer: {
        text: 'Uw paspoort vraagt u aan op het stadhuis. **Maak eerst een afspraak.** Neem dit mee:\n- uw oude paspoort\n- 1 pasfoto\n- [het geld](https://www.example.nl/kosten)\n\nZo gaat het daarna:\n1. Wij maken uw paspoort.\n2. U haalt het na 5 werkdagen op.',
      },
    },
  ],
  fields: { files: false, forOther: false, answerBy: ['email', 'phone'] },
  texts: {
    message: 'Noem ook de straat waar het om gaat.',
    privacy: 'Alleen *onze eigen* mensen lezen uw bericht.',
    sent: 'Wilt u langskomen? Kijk op [de pagina over het stadhuis](https://www.example.nl/langskomen).',
  },
  theme: { 'p-bg': '#00556b', 'p-hover-bg': '#003f50', 'b-radius': '1.5rem', 'f-radius': '0.75rem' },
});
