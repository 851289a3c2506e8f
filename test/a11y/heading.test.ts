import { expect } from 'chai';
import { render } from 'lit';
import { heading } from '../../src/a11y/heading.js';
import { fixture } from '../support/fixture.js';

describe('a heading', () => {
  it('has the level that fits the page, and takes the focus when it is given', async () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const element = await fixture('<div></div>');
      render(heading(level, 'Kop', 'id'), element);
      const own = element.querySelector<HTMLElement>(`h${level}`)!;
      expect(own).to.include({ id: 'id', tabIndex: -1, textContent: 'Kop' });
    }
  });

  it('stays a heading whatever level an attribute asks for', async () => {
    for (const [level, name] of [
      [0, 'h2'],
      [7, 'h6'],
      [-3, 'h1'],
      [Number.NaN, 'h2'],
      [2.4, 'h2'],
    ] as const) {
      const element = await fixture('<div></div>');
      render(heading(level, 'Kop', 'id'), element);
      expect(element.firstElementChild?.localName, String(level)).to.equal(name);
    }
  });
});
