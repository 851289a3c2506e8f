import { expect } from 'chai';
import fc from 'fast-check';
import { makeReference, formatReference } from '../../src/domain/reference.js';
import { findSensitive } from '../../src/domain/sensitive.js';

const within = (number: string): string[] => [
  number,
  `Mijn nummer is ${number}.`,
  `(${number})`,
  `Ik woon op 12.\n${number}\nGroet, Jan`,
  `nummer:${number}, dank u`,
  `op 24-11-2026 ${number} 06-12345678`,
];

/** A BSN is any number whose weighted sum is divisible by eleven; made from its first eight digits, or not at all. */
const bsns = fc
  .array(fc.nat(9), { minLength: 8, maxLength: 8 })
  .map((digits) => ({ digits, last: digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11 }))
  .filter(({ digits, last }) => last < 10 && digits[0]! > 0)
  .map(({ digits, last }) => digits.join('') + last);

describe('a message in which a resident wrote a number that does not belong there', () => {
  it('warns for a BSN, as people write it', () => {
    for (const number of [
      '123456782',
      '111222333',
      '1234 56 782',
      '1234.56.782',
      '123 456 782',
      '123.456.782',
      '123-456-782',
    ])
      for (const text of within(number).slice(0, 5)) expect(findSensitive(text), text).to.equal('bsn');
    for (const text of within('123456782')) expect(findSensitive(text), text).to.equal('bsn');
    expect(findSensitive('BSN123456782')).to.equal('bsn');
    expect(findSensitive('bsn=123456782')).to.equal('bsn');
  });

  it('warns for a BSN of eight digits only when it is called one', () => {
    for (const text of ['bsn 12345672', 'Mijn BSN is 12345672', 'burgerservicenummer: 12345672', 'sofinummer 12345672'])
      expect(findSensitive(text), text).to.equal('bsn');
    expect(findSensitive('order 12345672')).to.equal(undefined);
  });

  it('warns for every number that passes the eleven-test, and for none that is one off', () => {
    fc.assert(
      fc.property(bsns, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, place, more) => {
        expect(findSensitive(`Mijn nummer: ${bsn}.`)).to.equal('bsn');
        const wrong = bsn.slice(0, place) + ((+bsn[place]! + more) % 10) + bsn.slice(place + 1);
        expect(findSensitive(`Mijn nummer: ${wrong}.`)).to.equal(undefined);
      }),
    );
  });

  it('warns for a bank account, Dutch or from a country nearby, as people write it', () => {
    for (const number of [
      'NL91ABNA0417164300',
      'NL91 ABNA 0417 1643 00',
      'nl91 abna 0417 1643 00',
      'NL91.ABNA.0417.1643.00',
      'NL91 ABNA 0417164300',
      'BE68 5390 0754 7034',
      'DE89 3704 0044 0532 0130 00',
      'GB29 NWBK 6016 1331 9268 19',
      'PL61 1090 1014 0000 0712 1981 2874',
      'FR14 2004 1010 0505 0001 3M02 606',
      'TR33 0006 1005 1978 6457 8413 26',
    ])
      for (const text of within(number)) expect(findSensitive(text), text).to.equal('bank-account');
  });

  it('warns for a payment card, as people write it', () => {
    for (const number of [
      '4111111111111111',
      '4111 1111 1111 1111',
      '4111-1111-1111-1111',
      '5555 5555 5555 4444',
      '378282246310005',
      '3782 822463 10005',
      '6759 6498 2643 8453',
    ])
      for (const text of within(number).slice(0, 5)) expect(findSensitive(text), text).to.equal('card');
    expect(findSensitive('4111 1111 1111 1111 12/28 123')).to.equal('card');
  });

  it('stays quiet for what residents do need to write', () => {
    for (const text of [
      '',
      'Er ligt afval op straat.',
      'Bel mij op 0612345678 of 06-12345678.',
      '06 12 34 56 78, +31 6 12 34 56 78, 0031 612345678, +31 612345678, +31(0)612345678',
      '030-1234567, (030) 123 45 67, 14 0999, 14 030, 112, 0900-8844',
      '+32 475 12 34 56, +49 123456782',
      'Op 24-11-2026, 24 11 2026, 2026-11-24 en 20261124 om 12.30 uur',
      'Dorpsstraat 12, 1234 AB Weltevree',
      '€ 1.234,56 of € 123.456.782,00',
      'Zaaknummer 2026-123456782 en Z123456782',
      'https://www.weltevree.nl/zaak/123456782 en jan123456782@weltevree.nl',
      'NL123456782B01, KvK 12345678',
      'Kenteken 12-ABC-3, 99-XX-11, chipnummer 528210001234564',
      'EAN 871687100012345678, BAG 0344010000012345',
      '123456782-1, 123456782/2026, 123456782.45, 123456782,50',
      '5 123 456 782, 12.123456782 en 1.123.456.782',
      '000000000 0000000000000000',
      '52.370216, 4.895168',
      '1 2 3 4 5 6 7 8 2',
      'NL00ABNA0417164300',
      '4111 1111 1111 1112',
      'de 12 straten, op 15 mei, om12 uur',
    ])
      expect(findSensitive(text), text).to.equal(undefined);
  });

  it('stays quiet for phone numbers and references of ours, whichever they are', () => {
    const mobile = fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String);
    const random = fc
      .infiniteStream(fc.nat())
      .map((numbers) => (max: number) => (numbers.next().value as number) % max);
    fc.assert(
      fc.property(mobile, random, (rest, next) => {
        const pairs = rest.replace(/(..)(?=.)/g, '$1 ');
        const reference = makeReference(next);
        for (const text of [
          `06${rest}`,
          `06-${rest}`,
          `06 ${pairs}`,
          `+316${rest}`,
          `+31 6${rest}`,
          `+31 (0)6 ${rest}`,
          `00316${rest}`,
          `0031 6${rest}`,
          reference,
          formatReference(reference),
        ])
          expect(findSensitive(`Bel ${text} na 18 uur`), text).to.equal(undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('is read to its end, also when it has ten megabytes', () => {
    for (const part of ['123456789 ', '1', 'nl12 ', '4111 ', 'bsn ', ' ', '1.', 'a1'])
      expect(findSensitive(`${part.repeat(1e6)} bsn 123456782`), part).to.equal('bsn');
  });

  it('never makes the form fail', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789 .-+NLBEbsn') })),
        (text) => {
          findSensitive(text);
        },
      ),
    );
  });
});
