import { expect } from 'chai';
import { coloursOf, contrast, over, type Colour } from '../../src/styles/guard/colour.js';
import { fixture } from '../support/fixture.js';

const read = async (...values: string[]): Promise<number[][]> => {
  const probe = await fixture('<p hidden style="color: rgb(0, 0, 255)"></p>');
  return coloursOf(probe, values).map((colour) => colour.map((part) => Math.round(part * 100) / 100));
};

const white: Colour = [1, 1, 1, 1];
const black: Colour = [0, 0, 0, 1];

describe('the guard reads a colour', () => {
  const red = [1, 0, 0, 1];
  for (const [value, colour] of [
    ['#f00', red],
    ['red', red],
    ['rgb(255 0 0 / 50%)', [1, 0, 0, 0.5]],
    ['hsl(0 100% 50%)', red],
    ['hwb(0 0% 0%)', red],
    ['oklch(62.8% 0.2577 29.23)', red],
    ['color-mix(in oklch, red, red)', red],
    ['color(srgb 1 none 0)', red],
    ['transparent', [0, 0, 0, 0]],
    ['currentColor', [0, 0, 1, 1]],
    ['color-mix(in srgb, currentColor 70%, transparent)', [0, 0, 1, 0.7]],
  ] as [string, number[]][])
    it(`that is written ${value}`, async () => {
      expect(await read(value)).to.deep.equal([colour]);
    });

  it('that no screen can show as the nearest that it can', async () => {
    expect(await read('color(display-p3 1 0 0)')).to.deep.equal([red]);
  });

  it('among many, each in its place', async () => {
    expect(await read('red', 'transparent', 'white')).to.deep.equal([red, [0, 0, 0, 0], [1, 1, 1, 1]]);
  });

  it('and says nothing rather than something wrong where one of them is none', async () => {
    expect(await read('red', 'transparant')).to.deep.equal([]);
  });
});

describe('contrast', () => {
  const grey = (byte: number): Colour => [byte / 255, byte / 255, byte / 255, 1];

  it('is 21 between black and white, in both orders', () => {
    expect(contrast(black, white)).to.be.closeTo(21, 1e-9);
    expect(contrast(white, black)).to.be.closeTo(21, 1e-9);
  });

  it('just passes for #767676 on white, and just fails for #777777, as WCAG counts', () => {
    expect(contrast(grey(0x76), white)).to.be.above(4.5);
    expect(contrast(grey(0x77), white)).to.be.below(4.5);
  });

  it('weighs green heaviest and blue lightest', () => {
    expect(contrast([0, 1, 0, 1], black)).to.be.closeTo(15.304, 1e-3);
    expect(contrast([0, 0, 1, 1], black)).to.be.closeTo(2.444, 1e-3);
  });

  it('counts what is seen of a colour that lets others through', () => {
    expect(over([0, 0, 0, 0.5], white)).to.deep.equal([0.5, 0.5, 0.5, 1]);
    expect(over([0, 0, 0, 0.5], undefined)).to.equal(undefined);
    expect(over(black, undefined)).to.equal(black);
  });
});
