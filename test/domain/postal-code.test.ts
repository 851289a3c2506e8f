import { expect } from 'chai';
import fc from 'fast-check';
import { parseHouseNumber, parsePostalCode } from '../../src/domain/postal-code.js';

describe('a postcode', () => {
  it('is read with or without spaces, in capitals or not', () => {
    for (const text of [
      '1234AB',
      '1234 AB',
      '1234ab',
      ' 1 2 3 4  a b ',
      '1234-AB',
      '1234\u00a0AB',
      '１２３４ＡＢ',
      '١٢٣٤ AB',
    ])
      expect(parsePostalCode(text), text).to.equal('1234 AB');
  });

  it('is not read when it cannot exist in the Netherlands', () => {
    for (const text of [
      '',
      '1234',
      'AB',
      '0123 AB',
      '1234 A',
      '1234 ABC',
      '12345 AB',
      '1234 A1',
      '1234 SA',
      '1234 SD',
      '1234ss',
      '1234 ÄB',
      'B-1000',
    ])
      expect(parsePostalCode(text), text).to.equal(undefined);
    expect(parsePostalCode('1234 SB')).to.equal('1234 SB');
    expect(parsePostalCode('1234 AS')).to.equal('1234 AS');
  });

  it('never makes the form fail, and is always in one form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{4} ?[A-Za-z]{2}$/)), (text) => {
        const code = parsePostalCode(text);
        if (code) {
          expect(code).to.match(/^[1-9]\d{3} [A-Z]{2}$/);
          expect(parsePostalCode(code.toLowerCase())).to.equal(code);
        }
      }),
    );
  });
});

describe('a house number', () => {
  const read: Record<string, { number: string; addition?: string }> = {
    '12': { number: '12' },
    ' 12 ': { number: '12' },
    '12a': { number: '12', addition: 'a' },
    '12 A': { number: '12', addition: 'A' },
    '12 bis': { number: '12', addition: 'bis' },
    '12-2': { number: '12', addition: '2' },
    '12/3': { number: '12', addition: '3' },
    '12 - 3 hoog': { number: '12', addition: '3 hoog' },
    '12 hs': { number: '12', addition: 'hs' },
    '12-14': { number: '12', addition: '14' },
    '12,': { number: '12' },
    '１２ａ': { number: '12', addition: 'a' },
    '12½': { number: '12', addition: '½' },
    '99999': { number: '99999' },
  };
  for (const [typed, parts] of Object.entries(read))
    it(`is read when it is written as ${typed}`, () => {
      expect(parseHouseNumber(typed)).to.deep.equal(parts);
    });

  it('is not read when there is no number in front, or something that is no addition', () => {
    for (const text of ['', 'a', 'a12', '0', '012', '123456', '-12', '12 <b>', `12 ${'a'.repeat(17)}`])
      expect(parseHouseNumber(text), text).to.equal(undefined);
  });

  it('never makes the form fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseHouseNumber(`1${text}`);
      }),
    );
    expect(parseHouseNumber(`1${' '.repeat(1e6)}`)).to.equal(undefined);
  });
});
