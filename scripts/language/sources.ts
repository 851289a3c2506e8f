/** Every Dutch text that a resident can meet, by where it stands. */
import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config/read.js';
import { excusedIn } from '../../src/cli/checks/language.js';
import { dutch, textsOf } from '../../src/cli/checks/texts-of.js';
import { explainedWords } from '../../src/cli/language/explained.js';
import { terms } from '../../src/locale/terms.js';
import { filesUnder } from '../files.js';
import type { Source, Text } from './check.js';
import { textsOfPage, textsOfPhp } from './page-texts.js';
import { dutchIn, messagesIn, type SourceText } from './source-texts.js';

/** The desk and the systems behind it are for the people who work there. */
const forStaff = /^demo\/server\/(?:desk|gateways)\//;

/** With the text that residents see where an editor wrote none. */
const cms = ['demo/cms/wordpress/loket/loket.php', 'demo/cms/drupal/loket/src/Page.php'];

/** What a municipality takes over in its statement, and shows to everybody. */
const statement = ['scripts/evidence/duties.ts', 'scripts/evidence/statement.ts'];
/** Names of the law, and what is explained beside them. */
const statementWords = new Set([
  ...['toegankelijkheidsverklaring', 'toegankelijkheid', 'schermlezer'],
  ...['wcag', 'wcag-em', 'aa', 'en', 'html'],
]);

const explained = new Set(explainedWords(terms));

/** Of many files, each text once: where it stands first. */
function from(files: readonly string[], read: (file: string, code: string) => SourceText[]): Text[] {
  const found = new Map<string, Text>();
  for (const file of files)
    for (const { text, line } of read(file, readFileSync(file, 'utf8')))
      if (!found.has(text)) found.set(text, { place: `${file}:${line}`, text });
  return [...found.values()];
}

function configurations(): { texts: Text[]; excused: Set<string> } {
  const texts: Text[] = [];
  const excused = new Set<string>();
  for (const file of filesUnder('demo', '.json').filter((name) => /\/loket[^/]*\.json$/.test(name))) {
    const config = readConfig(JSON.parse(readFileSync(file, 'utf8')), file);
    const found = textsOf(config).filter(({ name }) => !name);
    texts.push(...found.map(dutch).map(({ path, text }) => ({ place: `${file}: ${path.join('.')}`, text })));
    for (const word of excusedIn(config)) excused.add(word);
  }
  return { texts, excused };
}

export function sources(): Source[] {
  const { texts, excused } = configurations();
  const both = new Set([...explained, ...excused]);
  return [
    {
      name: 'interface',
      texts: from(
        filesUnder('src', '.ts').filter((file) => !/^src\/(?:cli|locale\/generated)\//.test(file)),
        messagesIn,
      ),
      explained,
    },
    {
      name: 'mails',
      texts: from(
        filesUnder('demo/server', '.ts').filter((file) => !forStaff.test(file)),
        dutchIn,
      ),
      // No panel stands beside a mail.
      explained: new Set(),
    },
    { name: 'configuration', texts, explained: both },
    {
      name: 'pages',
      texts: from([...filesUnder('demo/site', '.html'), ...filesUnder('demo/themes', '.html'), ...cms], (file, code) =>
        (file.endsWith('.php') ? textsOfPhp : textsOfPage)(code),
      ),
      explained: both,
    },
    { name: 'statement', texts: from(statement, dutchIn), explained: statementWords },
    {
      name: 'glossary',
      texts: terms.map(({ term, meaning }) => ({ place: `src/locale/terms.ts: ${term}`, text: meaning })),
      explained,
    },
  ];
}
