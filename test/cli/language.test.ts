import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, type Hardness } from '../../src/cli/language/judge.js';
import { fleschDouma, judgeAll, measure } from '../../src/cli/language/measure.js';
import { sentences, syllables, words } from '../../src/cli/language/plain.js';

const kinds = (text: string, excused: string[] = []): Hardness[] =>
  judge(text, new Set(excused)).map(({ kind }) => kind);
const says = (text: string): string =>
  judge(text)
    .map(({ message }) => message)
    .join('\n');

describe('a text falls apart', () => {
  it('into sentences, and an abbreviation ends none', () => {
    assert.deepEqual(sentences('Bel ons, bijv. op maandag. Of kom langs! Weet u het niet? Dan niet.'), [
      'Bel ons, bijv. op maandag.',
      'Of kom langs!',
      'Weet u het niet?',
      'Dan niet.',
    ]);
    assert.deepEqual(sentences('Neem mee:\n\n- uw paspoort\n- 1 **pasfoto**\n\n[Lees meer](/pas.html)'), [
      'Neem mee:',
      'uw paspoort',
      '1 pasfoto',
      'Lees meer',
    ]);
  });

  it('into words: a number, a postal code and a placeholder are one', () => {
    assert.deepEqual(words('Bel 06 12 34 56 78 of 14 0999, 1234 AB, zo’n 0.'), [
      'Bel',
      '06 12 34 56 78',
      'of',
      '14 0999',
      '1234 AB',
      'zo’n',
      '0',
    ]);
    assert.equal(measure(['U krijgt antwoord voor ${date} van {person}.']).words, 7);
  });

  it('into syllables', () => {
    const counted: Record<string, number> = {
      u: 1,
      gemeente: 3,
      leeuwenbek: 3,
      uittreksel: 3,
      identiteitskaart: 5,
      burgerservicenummer: 7,
      beëindigen: 4,
      mooie: 2,
      yoghurt: 2,
      financiën: 4,
    };
    for (const [word, count] of Object.entries(counted)) assert.equal(syllables(word), count, word);
  });
});

describe('an editor reads what is hard in a text', () => {
  it('a sentence of more than 15 words, with how many', () => {
    const fifteen = 'wij kijken samen met u welke hulp er in uw eigen huis het beste past.';
    assert.deepEqual(kinds(fifteen), []);
    assert.match(says(`Morgen ${fifteen}`), /a sentence of 16 words/);
  });

  it('words of the office, with the word that people use', () => {
    assert.match(says('Indien u dit wilt, dient u te bellen.'), /"Indien": write "als"/);
    assert.match(says('Indien u dit wilt, dient u te bellen.'), /"dient u": write "moet"/);
    assert.match(says('Dit is in het kader van de wet.'), /"in het kader van": write "voor"/);
    assert.match(says('U moet dit in te dienen.'), /"in te dienen"/);
  });

  it('abbreviations, but not those that are known or explained', () => {
    assert.match(says('Bel ons i.v.m. uw vraag.'), /"i\.v\.m\.": write/);
    assert.deepEqual(kinds('Dit staat in de WOZ.'), ['abbreviation']);
    assert.deepEqual(kinds('Dit staat in de WOZ.', ['woz']), []);
    assert.deepEqual(kinds('Stuur een PDF van 5 MB.'), []);
    assert.deepEqual(kinds('Neem uw BSN mee.'), ['abbreviation']);
    assert.deepEqual(kinds('Schrijf geen burgerservicenummer (BSN). Haal uw BSN weg.'), []);
  });

  it('the passive, and not what only looks like it', () => {
    assert.deepEqual(kinds('Uw afval wordt om 7 uur opgehaald.'), ['passive']);
    assert.deepEqual(kinds('Uw vraag wordt door ons behandeld.'), ['passive']);
    for (const fine of [
      'U wordt Nederlander.',
      'Uw bericht wordt te lang.',
      'De gemeente wordt groter.',
      'Uw bericht is verstuurd.',
    ])
      assert.deepEqual(kinds(fine), [], fine);
  });

  it('a double negation within one part of a sentence', () => {
    assert.deepEqual(kinds('Doe dit niet zonder paspoort.'), ['double-negation']);
    assert.deepEqual(kinds('Dat is niet onmogelijk.'), ['double-negation']);
    assert.deepEqual(kinds('U hoeft niet te betalen, als u geen geld heeft.'), []);
    assert.deepEqual(kinds('Weet u het niet? Dat is niet erg.'), []);
  });

  it('commas, signs that nobody can say, and very long words', () => {
    assert.deepEqual(kinds('Neem uw pas, uw foto, uw geld, uw hond mee.'), ['commas']);
    assert.deepEqual(kinds('U moet € 1,50 betalen, of 2,50, of 3,50.'), []);
    assert.deepEqual(kinds('Hij/zij belt u.'), ['symbol']);
    assert.deepEqual(kinds('Kijk op https://www.example.nl/hulp/thuis.'), []);
    assert.deepEqual(kinds('Zoek uw gehandicaptenparkeerkaart.'), ['long-word']);
    assert.deepEqual(kinds('Zoek uw gehandicaptenparkeerkaart.', ['gehandicaptenparkeerkaart']), []);
  });

  it('words that put the reader in the wrong, with what to say', () => {
    assert.match(says('Het nummer is ongeldig.'), /"ongeldig", which sounds like blame/);
    assert.match(says('Dit veld is verplicht.'), /"verplicht".*say what to do/);
    assert.deepEqual(kinds('Foutcode 12: dit is onjuist.'), ['blame']);
    assert.deepEqual(kinds('Dat is een fout van u.'), ['blame']);
    for (const fine of [
      'Uw naam (niet verplicht)',
      'Dat is niet verplicht.',
      'Dit nummer klopt niet.',
      'Er gaat iets fout bij ons.',
    ])
      assert.deepEqual(kinds(fine), [], fine);
  });

  it('a button that does not say what it does', () => {
    for (const vague of ['OK', 'Submit', 'Volgende', 'Klik hier', 'Verzenden'])
      assert.ok(kinds(vague).includes('button'), vague);
    assert.match(says('Submit'), /says only "Submit".*"Versturen"/);
    for (const fine of ['Versturen', 'De volgende werkdag ligt het klaar.', 'Wacht hier.', 'Foto kiezen'])
      assert.deepEqual(kinds(fine), [], fine);
  });

  it('a day that is none', () => {
    assert.match(says('U hoort binnenkort iets.'), /"binnenkort"/);
    assert.match(says('Wij bellen u zo snel mogelijk.'), /"zo snel mogelijk": write "binnen … dagen"/);
  });

  it('nothing, where nothing is hard', () => {
    assert.deepEqual(kinds('Wij hebben uw bericht. U krijgt binnen 1 werkdag antwoord. Bel anders 14 0999.'), []);
  });
});

describe('many texts together', () => {
  const easy = Array.from({ length: 20 }, () => 'Wij bellen u op. Dat kost u niets.');
  const hard = Array.from(
    { length: 20 },
    () => 'De vergunningverlening geschiedt overeenkomstig de desbetreffende gemeentelijke uitvoeringsverordening.',
  );

  it('are measured by Flesch-Douma', () => {
    // 2 words of 1 and 3 syllables in 1 sentence: 206.84 − 0.77 × 200 − 0.93 × 2.
    assert.equal(fleschDouma(measure(['De gemeente.'])).toFixed(2), '50.98');
    assert.ok(fleschDouma(measure(easy)) > 90);
    assert.ok(fleschDouma(measure(hard)) < 30);
    assert.deepEqual(judgeAll(measure(easy)), []);
    assert.match(judgeAll(measure(hard)).join(), /Flesch-Douma/);
  });

  it('address the reader in one way', () => {
    assert.match(
      judgeAll(measure(['Vul uw naam in.', 'Wat is je naam?'])).join(),
      /"u" \(1 times\) and "je" \(1 times\)/,
    );
  });

  it('say who does it, in nine sentences of ten', () => {
    const passive = Array.from({ length: 10 }, () => 'Uw afval wordt om 7 uur opgehaald.');
    assert.match(judgeAll(measure([...easy, ...passive])).join(), /10 of 50 sentences do not say who does it/);
  });
});
