import { expect } from 'chai';
import { buttonOf, isShown, marked, noteOf, wordsIn } from '../help-panel/glossary-support.js';
import { until } from '../support/fixture.js';
import { contrastOf, pageStyle } from './guard-support.js';

describe('the explanation of a word in the page', () => {
  it('can be read under a theme whose panels cannot', async () => {
    pageStyle(
      ':root { --utrecht-link-color: #154273; --utrecht-alert-info-background-color: #eef4fb; --utrecht-alert-info-color: #a9c4e4 }',
    );
    const root = await marked('<p>U betaalt leges.</p>');
    const word = wordsIn(root)[0]!;
    buttonOf(word).click();
    await until(() => isShown(word), 'the explanation');
    const note = noteOf(word)!;
    await until(() => word.hasAttribute('data-repaired'));
    expect(contrastOf({ element: word }, getComputedStyle(note).color, '#eef4fb')).to.be.least(4.5);
    expect(getComputedStyle(note).backgroundColor).to.equal('rgb(238, 244, 251)');
    expect(word.getAttribute('data-repaired')).to.equal('info-text');
  });

  it('loads no guard under a page without a theme', async () => {
    const root = await marked('<p>U betaalt leges.</p>');
    const word = wordsIn(root)[0]!;
    buttonOf(word).click();
    await until(() => isShown(word), 'the explanation');
    expect(word.shadowRoot!.adoptedStyleSheets.length).to.equal(3);
  });
});
