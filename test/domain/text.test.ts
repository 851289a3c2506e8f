import { expect } from 'chai';
import fc from 'fast-check';
import { cleanText, countCharacters, isBlank } from '../../src/domain/text.js';

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe('a text that a resident typed or pasted', () => {
  it('stays exactly as it is when it is ordinary, in any script', () => {
    for (const text of [
      'Er ligt glas op straat.',
      "O'Brien-van 't Hof",
      'José',
      'مرحبا بكم',
      '你好',
      '👩‍👩‍👧‍👦 🏳️‍🌈',
      'a\u0308o'.normalize(),
    ])
      expect(cleanText(text)).to.equal(text);
  });

  it('keeps its paragraphs with one kind of line break, whatever system it comes from', () => {
    expect(cleanText('een\r\ntwee\rdrie\u2028vier\u2029vijf\vzes\n\nzeven\tacht', { multiline: true })).to.equal(
      'een\ntwee\ndrie\nvier\nvijf\nzes\n\nzeven\tacht',
    );
  });

  it('becomes one line, with a space where a line ended, in a field of one line', () => {
    expect(cleanText('Dorpsstraat 1\r\n\r\n1234 AB\tWeltevree')).to.equal('Dorpsstraat 1 1234 AB Weltevree');
  });

  it('loses what would break a database, a terminal or the direction of the page', () => {
    expect(cleanText('a\0b\u001b[31mc\u0085d\u007fe')).to.equal('ab[31mc de');
    expect(cleanText('Jan \u202eneslaH\u202d nav')).to.equal('Jan neslaH nav');
  });

  it('keeps the marks that Arabic and Hebrew need', () => {
    expect(cleanText('\u2067שלום\u2069 \u200fa\u200eb')).to.equal('\u2067שלום\u2069 \u200fa\u200eb');
  });

  it('shows a replacement for half a character, and never loses its neighbours', () => {
    expect(cleanText('a\ud83db\udc4dc👍')).to.equal('a\ufffdb\ufffdc👍');
    expect(cleanText('\ufa0e\udc00')).to.equal('\ufa0e\ufffd');
  });

  it('loses blanks around it, also those that nobody sees', () => {
    expect(cleanText('\u00a0\u200b\ufeff \n Jan de  Vries \u2060\u3000\t')).to.equal('Jan de  Vries');
  });

  it('is the same whether an accent was typed on its own or not', () => {
    expect(cleanText('Jose\u0301')).to.equal('José');
  });

  it('is clean after once: a second time changes nothing, and nothing forbidden is left', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, multiline) => {
        const once = cleanText(text, { multiline });
        expect(cleanText(once, { multiline })).to.equal(once);
        expect(/(?![\n\t])[\p{Cc}\u2028\u2029]/u.test(once)).to.equal(false);
        expect(/[\u202d\u202e]/.test(once)).to.equal(false);
        expect(() => encodeURIComponent(once), 'half a character').not.to.throw();
        if (!multiline) expect(once).not.to.match(/[\n\t]/);
      }),
    );
  });

  it('survives thousands of accents on one letter', () => {
    const text = `a${'\u0327\u0301'.repeat(200_000)}`;
    expect(cleanText(text)).to.equal(text);
  });

  it('survives ten megabytes', () => {
    expect(cleanText(`a${' '.repeat(1e7)}b`)).to.have.lengthOf(1e7 + 2);
  });
});

describe('the number of characters that a resident sees counted', () => {
  it('is one for a letter, an emoji, and half a character', () => {
    expect(countCharacters('')).to.equal(0);
    expect(countCharacters('abc')).to.equal(3);
    expect(countCharacters('👍')).to.equal(1);
    expect(countCharacters('\ud83d')).to.equal(1);
    expect(countCharacters('\uffff\uffff')).to.equal(2);
    expect(countCharacters('e\u0301')).to.equal(2);
  });

  it('is the number of code points of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCharacters(text)).to.equal(Array.from(text).length);
      }),
    );
  });

  it('is found for ten megabytes of emoji', () => {
    expect(countCharacters('👍'.repeat(5e6))).to.equal(5e6);
  });
});

describe('a field that looks empty', () => {
  it('is blank when there is nothing in it to see', () => {
    for (const text of [
      '',
      ' ',
      '\n\r\n\t',
      '\u00a0\u200b\u200d\ufeff',
      '\u3164\u2800\u00ad',
      '\0',
      '\u202e',
      '\ufe0f',
    ])
      expect(isBlank(text), JSON.stringify(text)).to.equal(true);
  });

  it('is not blank with one letter, one dot or only an emoji', () => {
    for (const text of ['a', '.', ' 👍 ', '0', 'null', '\u0301']) expect(isBlank(text), text).to.equal(false);
  });
});
