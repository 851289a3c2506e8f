/** Where an explanation stands: in the window, and never on its word. */
import { expect } from 'chai';
import { placeNote, type Box } from '../../src/help-panel/glossary/place.js';

const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const size = { width: 300, height: 150 };

describe('an explanation stands', () => {
  it('right below the word, where the word begins', () => {
    expect(placeNote([box(100, 50)], size, { width: 1000, height: 700 })).to.include({ left: 100, top: 74 });
  });

  it('where the word begins, from the other side', () => {
    expect(placeNote([box(500, 50)], size, { width: 1000, height: 700 }, true)).to.include({ left: 280, top: 74 });
  });

  it('above it where there is no room below', () => {
    expect(placeNote([box(100, 650)], size, { width: 1000, height: 700 })).to.include({ left: 100, top: 496 });
  });

  it('below the last line of a word that runs over two', () => {
    expect(placeNote([box(900, 50), box(10, 74)], size, { width: 1000, height: 700 })).to.include({
      left: 10,
      top: 98,
    });
  });

  it('in the window and beside the word wherever that stands, also in the smallest window', () => {
    for (const window of [
      { width: 320, height: 256 },
      { width: 320, height: 640 },
      { width: 1280, height: 720 },
    ])
      for (const rightToLeft of [false, true])
        for (let left = -40; left < window.width; left += 20)
          for (let top = -100; top < window.height + 100; top += 13) {
            const word = box(left, top);
            const place = placeNote([word], size, window, rightToLeft);
            const height = Math.min(size.height, place.maxHeight);
            const where = `${left},${top} in ${window.width}x${window.height}`;
            expect(place.left, where).to.be.at.least(0);
            expect(place.left + size.width, where).to.be.at.most(window.width);
            expect(place.top, where).to.be.at.least(8);
            expect(place.top + height, where).to.be.at.most(window.height - 8);
            const covers = place.top < word.bottom && place.top + height > word.top;
            expect(covers, `covers the word at ${where}`).to.equal(false);
            expect(height, where).to.be.at.least(90);
          }
  });
});
