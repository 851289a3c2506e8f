import { expect } from 'chai';
import { parseDate } from '../../src/domain/date.js';
import { isEmail } from '../../src/domain/email.js';
import { suggestEmail } from '../../src/domain/email-slip.js';
import { formatPhone, parsePhone } from '../../src/domain/phone.js';
import { parseHouseNumber, parsePostalCode } from '../../src/domain/postal-code.js';
import { formatReference, readReference } from '../../src/domain/reference.js';
import { findSensitive } from '../../src/domain/sensitive.js';
import { cleanText, countCharacters, isBlank } from '../../src/domain/text.js';
import { searchTopics } from '../../src/domain/topic.js';

/** Input that has broken forms elsewhere; each row says what must be kept of it, literally, after cleaning as a message. */
const rows: [what: string, typed: string, kept: string][] = [
  ['NUL', 'a\0b', 'ab'],
  ['a lone high surrogate', 'a\ud800', 'a\ufffd'],
  ['a lone low surrogate', '\udc00a', '\ufffda'],
  ['surrogates in the wrong order', '\udc00\ud800', '\ufffd\ufffd'],
  ['a line separator', 'a\u2028b\u2029c', 'a\nb\nc'],
  ['control characters', 'a\x01\x08\x0e\x1f\x7f\x80\x9fb', 'ab'],
  ['an ANSI escape', '\u001b[2J\u001b[1;31mrood\u001b[0m', '[2J[1;31mrood[0m'],
  ['an override of the direction', 'gnp.\u202egpj.exe', 'gnp.gpj.exe'],
  ['isolates of the direction', 'Jan \u2066de\u2069 Vries', 'Jan \u2066de\u2069 Vries'],
  ['a name with signs', "O'Brien-van 't Hof", "O'Brien-van 't Hof"],
  ['a name with an accent', 'José', 'José'],
  ['a short name', 'Ng', 'Ng'],
  ['a name of one letter', 'O', 'O'],
  ['a name of 200 letters', 'é'.repeat(200), 'é'.repeat(200)],
  ['an Arabic name', 'محمد عبد الله', 'محمد عبد الله'],
  ...['null', 'undefined', '[object Object]', 'NaN', 'true', '0', '-1', 'Infinity', '__proto__', 'constructor'].map(
    (word): [string, string, string] => [`the word ${word}`, word, word],
  ),
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    '${x}',
    '#{x}',
    "' OR 1=1",
    "'; DROP TABLE contacts; --",
    '%0d%0aBcc:piet@weltevree.nl',
    "=cmd|' /C calc'!A0",
    '@SUM(1+1)',
    '../../etc/passwd',
    '&lt;b&gt; &amp;',
    '\\u0000 \\n',
    'javascript:alert(1)',
  ].map((text): [string, string, string] => [text, text, text]),
  ['a real header injection', 'a\r\nBcc: piet@weltevree.nl', 'a\nBcc: piet@weltevree.nl'],
  ['CR alone', 'a\rb', 'a\nb'],
  ['mixed line ends', 'a\r\n\rb\n\r\nc', 'a\n\nb\n\nc'],
  ['a family of emoji', '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ['only an emoji', ' 👍 ', '👍'],
  ['a pile of accents', `Z${'\u0335\u0327\u0301'.repeat(40)}`, `Z${'\u0335\u0327\u0301'.repeat(40)}`],
  ['only spaces', ' \t\u00a0 ', ''],
  ['only line breaks', '\r\n\n\u2028', ''],
  ['only what cannot be seen', '\u200b\ufeff\u2060', ''],
];

describe('hostile or odd input', () => {
  for (const [what, typed, kept] of rows) {
    it(`arrives literally, less what is unsafe: ${what}`, () => {
      expect(cleanText(typed, { multiline: true })).to.equal(kept);
      expect(cleanText(typed)).to.equal(kept.replace(/\n+/g, ' '));
    });

    it(`fails no function: ${what}`, () => {
      expect(countCharacters(typed)).to.equal(Array.from(typed).length);
      expect(isBlank(typed)).to.equal(kept === '');
      expect(findSensitive(typed)).to.equal(undefined);
      for (const text of [typed, kept]) {
        expect(isEmail(text)).to.equal(false);
        expect(parsePhone(text)).to.equal(undefined);
        expect(formatPhone(text)).to.equal(text);
        expect(parsePostalCode(text)).to.equal(undefined);
        expect(parseHouseNumber(text)).to.equal(undefined);
        expect(readReference(text)).to.equal(undefined);
        expect(formatReference(text)).to.equal(text);
        expect(parseDate(text, text, text)).to.have.property('error');
        suggestEmail(text);
        expect(searchTopics([{ id: 'x', name: 'Zqzqzq' }], text)).to.have.length.within(0, 1);
      }
    });
  }

  it('is one contact detail when it is one: e-mail', () => {
    for (const email of [
      'jan+loket@weltevree.nl',
      "o'brien@weltevree.nl",
      'jan@bücher.example',
      'JAN@WELTEVREE.NL',
      '"jan"@weltevree.nl',
    ])
      expect(isEmail(email), email).to.equal(true);
  });

  it('is never two addresses or a header, when it looks like one', () => {
    for (const text of [
      '%0d%0aBcc:jan@weltevree.nl',
      'jan@weltevree.nl%0d%0aBcc:x',
      'jan@weltevree.nl\nBcc: piet@weltevree.nl',
    ])
      expect(isEmail(text), text).to.equal(false);
  });

  it('is one contact detail when it is one: phone', () => {
    for (const phone of ['+31 (0)6 12345678', '00 31 6 12 34 56 78', ' 06 12345678 ', '+31(0)612345678'])
      expect(parsePhone(phone), phone).to.equal('+31612345678');
  });

  it('is a reference when it is one: spaces, O for 0, lower case, wide digits, a dot behind it', () => {
    const reference = '1000000018';
    for (const text of [
      reference,
      '100 000 0018',
      '1OO OOO OO18',
      'looooooo18',
      'IOO-OOO-OOI8',
      'iooooooOl8',
      '１０００００００１８',
      '１００　０００　００１８',
      '1000000018.',
      ' l00.000.00l8 ',
    ])
      expect(readReference(text), text).to.equal(reference);
  });

  it('is no reference when it only resembles one', () => {
    for (const text of ['1000000017', '0100000001', '10000000180', 'B000000018', '１０００００００１７', '1000000018x'])
      expect(readReference(text), text).to.equal(undefined);
  });
});
