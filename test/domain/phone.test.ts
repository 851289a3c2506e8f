import { expect } from 'chai';
import fc from 'fast-check';
import { formatPhone, parsePhone } from '../../src/domain/phone.js';

describe('a phone number', () => {
  const read: Record<string, string> = {
    '0612345678': '+31612345678',
    '06 12 34 56 78': '+31612345678',
    '06-12345678': '+31612345678',
    '06 - 12 34 56 78': '+31612345678',
    '06.12.34.56.78': '+31612345678',
    '06/12345678': '+31612345678',
    '06\u201112345678': '+31612345678',
    '\u202a06\u00a012345678\u202c': '+31612345678',
    '+31612345678': '+31612345678',
    '+31 6 12345678': '+31612345678',
    '+31 (0)6 12345678': '+31612345678',
    '+31(0) 6-1234 5678': '+31612345678',
    '(+31) 612345678': '+31612345678',
    '+31 06 12345678': '+31612345678',
    '0031612345678': '+31612345678',
    '00 31 6 12345678': '+31612345678',
    '0031 (0)6 12345678': '+31612345678',
    '31612345678': '+31612345678',
    '０６ １２３４５６７８': '+31612345678',
    '٠٦١٢٣٤٥٦٧٨': '+31612345678',
    '(030) 123 45 67': '+31301234567',
    '030-1234567': '+31301234567',
    '0299 123456': '+31299123456',
    '088 123 45 67': '+31881234567',
    '+32 475 12 34 56': '+32475123456',
    '+32 (0)475 12 34 56': '+32475123456',
    '0032 2 123 45 67': '+3221234567',
    '00 49 30 901820': '+4930901820',
    '+44 (0)20 7946 0958': '+442079460958',
    '+90 0532 123 45 67': '+905321234567',
    '+39 06 6982 1234': '+390669821234',
    '+1 (202) 555-0123': '+12025550123',
    '+353 (0)1 234 5678': '+35312345678',
  };
  for (const [typed, number] of Object.entries(read))
    it(`is read when it is written as ${typed}`, () => {
      expect(parsePhone(typed)).to.equal(number);
    });

  it('is not read when it is too short, too long, or has words that would get lost', () => {
    for (const text of [
      '',
      ' ',
      '+',
      '00',
      '112',
      '14 030',
      '061234567',
      '06123456789',
      '12345678',
      '+31 6 1234567',
      '+31 6 123456789',
      '+31',
      '+32 475',
      '+1234567890123456',
      '+0612345678',
      '0612345678 na 18 uur',
      'tel 0612345678',
      '0612345678 / 0301234567',
      'o612345678',
      '06+12345678',
    ])
      expect(parsePhone(text), text).to.equal(undefined);
  });

  it('never makes the form fail, and is always in one form', () => {
    const near = fc.string({ unit: fc.constantFrom(...'0123456789+() -./'), maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        const number = parsePhone(text);
        if (number) expect(number).to.match(/^\+[1-9]\d{7,14}$/);
      }),
    );
  });

  it('is shown in pairs, with the area apart', () => {
    expect(formatPhone('+31612345678')).to.equal('06 12 34 56 78');
    expect(formatPhone('+31301234567')).to.equal('030 123 45 67');
    expect(formatPhone('+31701234567')).to.equal('070 123 45 67');
    expect(formatPhone('+31881234567')).to.equal('088 123 45 67');
    expect(formatPhone('+31299123456')).to.equal('0299 12 34 56');
    expect(formatPhone('+31222123456')).to.equal('0222 12 34 56');
    expect(formatPhone('+32475123456')).to.equal('+32 475 12 34 56');
    expect(formatPhone('+3221234567')).to.equal('+32 21 23 45 67');
    expect(formatPhone('+12025550123')).to.equal('+1 20 25 55 01 23');
    expect(formatPhone('+35312345678')).to.equal('+353 12 34 56 78');
  });

  it('has its area right in every town with an area code of three digits', () => {
    for (const area of '010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 078 079 085 088'.split(
      ' ',
    ))
      expect(formatPhone(`+31${area.slice(1)}1234567`)).to.equal(`${area} 123 45 67`);
    for (const area of '0111 0162 0180 0222 0251 0297 0314 0348 0411 0418 0475 0513 0529 0561 0592'.split(' '))
      expect(formatPhone(`+31${area.slice(1)}123456`)).to.equal(`${area} 12 34 56`);
  });

  it('is shown as it was typed when it could not be read', () => {
    for (const text of ['', '06-12345678 na 18 uur', '112', '+', '<b>']) expect(formatPhone(text)).to.equal(text);
  });

  it('can be typed as it is shown', () => {
    const dutch = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((rest) => `+31${rest}`);
    const foreign = fc
      .tuple(
        fc.constantFrom('1', '32', '49', '44', '353', '212', '39', '597'),
        fc.integer({ min: 10_000_000, max: 999_999_999 }),
      )
      .map(([code, rest]) => `+${code}${rest}`);
    fc.assert(
      fc.property(fc.oneof(dutch, foreign), (number) => {
        expect(parsePhone(formatPhone(number))).to.equal(number);
      }),
    );
  });
});
