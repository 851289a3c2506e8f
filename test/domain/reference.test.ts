import { expect } from 'chai';
import fc from 'fast-check';
import { formatReference, makeReference, readReference } from '../../src/domain/reference.js';

const references = fc
  .infiniteStream(fc.nat())
  .map((numbers) => makeReference((max) => (numbers.next().value as number) % max));

describe('the reference that a resident gets', () => {
  it('has ten digits and does not start with a zero', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(reference).to.match(/^[1-9]\d{9}$/);
      }),
    );
    expect(makeReference(() => 0)).to.match(/^1/);
    expect(makeReference((max) => max - 1)).to.match(/^999999999/);
  });

  it('uses all of the numbers there are', () => {
    const asked: number[] = [];
    makeReference((max) => (asked.push(max), 0));
    expect(asked).to.deep.equal([9, 10, 10, 10, 10, 10, 10, 10, 10]);
  });

  it('is shown in groups that can be read aloud and copied', () => {
    expect(formatReference('1234567897')).to.equal('123 456 7897');
    expect(formatReference('ZAAK-1')).to.equal('ZAAK-1');
  });

  it('is read as it is shown, and as it was made', () => {
    fc.assert(
      fc.property(references, (reference) => {
        expect(readReference(reference)).to.equal(reference);
        expect(readReference(formatReference(reference))).to.equal(reference);
      }),
    );
  });

  it('is read as people type it: with spaces, hyphens, dots, letters for digits, wide or Arabic digits', () => {
    fc.assert(
      fc.property(
        references,
        fc.infiniteStream(fc.constantFrom('', ' ', '-', '.', '\u00a0', '–', '  ')),
        (reference, gaps) => {
          const typed = [...reference].map((digit) => digit + gaps.next().value).join('');
          const letters = typed.replace(/0/g, 'o').replace(/1/g, 'l');
          const capitals = typed.replace(/0/g, 'O').replace(/1/g, 'I');
          const wide = typed.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + +digit));
          const arabic = typed.replace(/\d/g, (digit) => String.fromCharCode(0x660 + +digit));
          for (const text of [typed, ` ${typed}.`, letters, capitals, wide, arabic])
            expect(readReference(text)).to.equal(reference);
        },
      ),
    );
  });

  it('is not read when one digit is wrong, whichever it is', () => {
    fc.assert(
      fc.property(references, (reference) => {
        for (let place = 0; place < 10; place++)
          for (let digit = 0; digit < 10; digit++)
            if (+reference[place]! !== digit)
              expect(readReference(reference.slice(0, place) + digit + reference.slice(place + 1))).to.equal(undefined);
      }),
    );
  });

  it('is not read when two neighbours are swapped, whichever they are', () => {
    fc.assert(
      fc.property(references, (reference) => {
        for (let place = 0; place < 9; place++) {
          const [one, other] = [reference[place]!, reference[place + 1]!];
          if (one !== other)
            expect(readReference(reference.slice(0, place) + other + one + reference.slice(place + 2))).to.equal(
              undefined,
            );
        }
      }),
    );
  });

  it('is not read when a digit lacks or is one too many, or it is something else', () => {
    fc.assert(
      fc.property(references, fc.nat(9), (reference, place) => {
        expect(readReference(reference.slice(0, place) + reference.slice(place + 1))).to.equal(undefined);
        expect(readReference(reference.slice(0, place) + reference[place] + reference.slice(place))).to.equal(
          undefined,
        );
      }),
    );
    for (const text of ['', ' ', '.', '0000000000', 'abc', '1234567890a', 'Nummer', '1e9'])
      expect(readReference(text), text).to.equal(undefined);
  });

  it('never makes the page fail, whatever is typed for it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readReference(text);
        formatReference(text);
      }),
    );
  });
});
