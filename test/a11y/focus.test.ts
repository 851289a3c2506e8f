import { expect } from 'chai';
import { focusOn } from '../../src/a11y/focus.js';
import { fixture, focused } from '../support/fixture.js';

afterEach(() => scrollTo(0, 0));

describe('giving the focus', () => {
  it('leaves the page where it is when the place is in view', async () => {
    const element = await fixture('<div style="height:4000px"><button>Hier</button></div>');
    const button = element.querySelector('button')!;
    scrollTo(0, 4);
    focusOn(button);
    expect(focused()).to.equal(button);
    expect(scrollY).to.equal(4);
  });

  it('brings a place in view that is not', async () => {
    const element = await fixture('<div style="height:9000px;padding-top:4000px"><button>Hier</button></div>');
    const button = element.querySelector('button')!;
    focusOn(button);
    const { top, bottom } = button.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight + 1);
  });

  it('brings the label of the place in view', async () => {
    const element = await fixture(
      '<div style="height:9000px"><p style="margin:4000px 0 0">Label</p><button style="margin-top:300px">Hier</button></div>',
    );
    scrollTo(0, 9000);
    const label = element.querySelector('p')!;
    focusOn(element.querySelector('button'), label);
    expect(focused()).to.equal(element.querySelector('button'));
    expect(label.getBoundingClientRect().top).to.be.at.least(-1);
  });

  it('on nothing does nothing', () => {
    focusOn(null);
    focusOn(undefined);
    expect(document.activeElement).to.equal(document.body);
  });
});
