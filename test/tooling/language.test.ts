/** The check of the language: what it lets through, and what it tells. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check, type Report, type Source } from '../../scripts/language/check.js';
import { isCommon, readZipf } from '../../scripts/language/frequency.js';
import { report } from '../../scripts/language/report.js';

const zipf = readZipf(readFileSync('test/language/nl_50k.txt', 'utf8'));
const none: ReadonlySet<string> = new Set();
const source = (texts: string[], explained = none): Source => ({
  name: 'interface',
  texts: texts.map((text, at) => ({ place: `src/x.ts:${at + 1}`, text })),
  explained,
});
const checked = (texts: string[], { explained = none, known = none } = {}): Report =>
  check([source(texts, explained)], { zipf, known, coverage: 0.97 });
/** All that is told of these texts. */
const told = (texts: string[], words = {}): string => report(checked(texts, words)).join('\n');
const all = ({ measures }: Report): string => measures.flatMap(({ problems }) => problems).join('\n');

/** Texts that a reader at B1 follows, written as a model before there was a check. */
const model = [
  'U bent niet blij met wat wij deden. Of met hoe een medewerker met u omging.',
  'Weet u niet wat u moet kiezen? Kies dan dit. Wij zoeken het uit.',
  'Vul alle vragen in. Staat er ‘mag leeg blijven’? Dan hoeft het niet.',
  'Wij sturen ons antwoord naar dit adres. Bijvoorbeeld: naam@voorbeeld.nl.',
  'Dan kunnen wij u bellen als wij iets niet begrijpen. Bijvoorbeeld: 06 12 34 56 78.',
  '4 cijfers en 2 letters. Bijvoorbeeld: 1234 AB.',
  'Deze postcode klopt niet. Vul 4 cijfers en 2 letters in. Bijvoorbeeld: 1234 AB.',
  'Dit bestand kunnen wij niet openen. Kies een foto of een PDF.',
  'Sorry, er gaat iets mis bij ons. Uw bericht is nog niet verstuurd. Lukt het dan niet? Bel {telefoon}.',
  'U krijgt ook een e-mail op {email}. Ziet u niets? Kijk dan ook bij de spam.',
  'Binnen 1 werkdag krijgt u een reactie van ons. Binnen 1 week hebben wij een oplossing.',
  'Wat vervelend dat het niet goed ging. Fijn dat u het ons vertelt. Wij bellen u binnen 1 werkdag.',
  'Onder sommige woorden staat een streepje. Kies zo’n woord. Dan ziet u wat het betekent.',
  'Wij gebruiken uw gegevens alleen voor dit bericht. Na {maanden} maanden gooien wij ze weg.',
  'Ook in de bibliotheek krijgt u hulp. Dat is gratis. U hoeft geen lid te zijn.',
  'Even wachten. Wij sturen uw bericht. Klopt alles? Kijk het nog even na.',
  'Foto of bestand kiezen',
  'Versturen',
];

describe('the check of the language', () => {
  it('lets model texts pass', () => {
    const result = checked(model);
    assert.deepEqual(result.hard, []);
    assert.equal(all(result), '');
    assert.equal(report(result).at(-1), `language: ${model.length} passed, 0 failed`);
  });

  it('tells of words of the office, with the place and what to write', () => {
    assert.match(
      told(['Bel ons.', 'Indien u dit wilt, belt u ons.']),
      /src\/x\.ts:2\n.*“Indien[^]*"Indien": write "als"/,
    );
  });

  it('tells of a long sentence', () => {
    const long = 'Wij kijken morgen samen met u welke hulp er in uw eigen huis het beste past.';
    assert.match(told([long]), /a sentence of 16 words/);
  });

  it('counts one text that is hard, and the others not', () => {
    const result = checked([...model, 'Indien u wilt, belt u ons.']);
    assert.deepEqual([result.passed, result.failed], [model.length, 1]);
  });

  it('tells of words that few people meet, unless they are explained or may stay', () => {
    const text = ['Wij letten op de naleving.'];
    assert.match(told(text), /uncommon word "naleving"/);
    assert.deepEqual(checked(text, { explained: new Set(['naleving']) }).hard, []);
    const known = checked(text, { known: new Set(['naleving']) });
    assert.deepEqual(known.hard, []);
    assert.deepEqual([...known.letThrough], [['naleving', 1]]);
  });

  it('tells of words that may stay and that no text has any more', () => {
    const result = checked(['Bel ons.'], { known: new Set(['naleving']) });
    assert.deepEqual(result.unused, ['naleving']);
    assert.equal(result.failed, 1);
  });

  it('takes names for what they are', () => {
    assert.deepEqual(checked(['Ga naar Wijkpunt Xanthippe in Ouddorpermeer.']).hard, []);
  });

  it('tells of "je" among "u"', () => {
    const result = checked([...model, 'Wat is je naam?']);
    assert.match(report(result).join('\n'), /“Wat is je naam\?”\n.*says "je"/);
    assert.match(all(result), /say "u" .* and "je"/);
  });

  it('lets a sentence in the passive pass, and not one in nine', () => {
    const few = checked([...model, 'Uw afval wordt om 7 uur opgehaald.']);
    assert.deepEqual(few.hard, []);
    assert.equal(few.passives.length, 1);
    assert.equal(all(few), '');
    const many = checked([...model, ...Array.from({ length: 5 }, (_, at) => `Uw afval wordt om ${at} uur opgehaald.`)]);
    assert.match(all(many), /5 of \d+ sentences do not say who does it/);
  });

  it('tells of too many hard words together, also where each of them is explained', () => {
    const hard = ['De naleving van de verordening kost leges.', 'De participatie kost kwijtschelding.'];
    const explained = new Set(['naleving', 'verordening', 'leges', 'participatie', 'kwijtschelding']);
    assert.deepEqual(checked(hard, { explained }).hard, []);
    assert.match(told(hard, { explained }), /% of the words are common, and 97\.0 % must be/);
  });

  it('does not let buttons flatter the averages', () => {
    const long = 'Wij kijken samen met u welke hulp er in uw huis het best past.';
    const texts = [...Array.from({ length: 10 }, () => long), ...Array.from({ length: 200 }, () => 'Verder')];
    assert.match(all(checked(texts)), /the sentences have 14\.0 words on average/);
  });
});

describe('a word is common', () => {
  const is = (word: string): boolean => isCommon(word, zipf);

  it('by itself, in another form, and as two words in one', () => {
    for (const word of [
      'bericht',
      'foto’s',
      "zo'n",
      'getypt',
      'verlengt',
      'werkdagen',
      'huisnummer',
      'meesturen',
      'e-mailadres',
    ])
      assert.ok(is(word), word);
  });

  it('not because short words are in it by chance, nor in a word that is too long to be read at once', () => {
    for (const word of [
      'derhalve',
      'desbetreffende',
      'belanghebbende',
      'bestemmingsplan',
      'vergunningverlening',
      'ontheffing',
    ])
      assert.ok(!is(word), word);
  });
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-language.ts', ...args], { encoding: 'utf8' });

describe('npm run check:language', () => {
  it('ends with the count, which the stage reads', () => {
    const { stdout, stderr, status } = run();
    const [passed = 0, failed = 0] = (/^language: (\d+) passed, (\d+) failed$/m.exec(stdout) ?? [])
      .slice(1)
      .map(Number);
    assert.ok(passed + failed > 700, stdout + stderr);
    assert.equal(status, failed ? 1 : 0);
    assert.match(stdout.trim().split('\n').at(-1)!, /^language: /);
  });

  it('tells the same to machines', () => {
    const { stdout, status } = run('--json');
    const { passed, failed, measures } = JSON.parse(stdout) as Report;
    assert.ok(passed > 700);
    assert.equal(status, failed ? 1 : 0);
    assert.deepEqual(
      measures.map(({ name }) => name),
      ['interface', 'mails', 'configuration', 'pages', 'statement', 'glossary', 'all together'],
    );
  });
});
