import { expect } from 'chai';
import { contrastOf, openUnder, styleOf, valueOf } from './guard-support.js';
import { broken, garish, pale } from '../themes/made-up.js';

const themes = { garish, pale, broken };

for (const [theme, css] of Object.entries(themes))
  describe(`under a ${theme} theme`, () => {
    it('a field and the ring around it are seen', async () => {
      const form = await openUnder(css);
      const page = getComputedStyle(document.body).backgroundColor;
      for (const name of ['f-border', 'f-focus-border', 'ring', 'err-line'])
        expect(contrastOf(form, valueOf(form, name) || 'currentColor', page), name).to.be.least(3);
    });

    it('everything can be aimed at, and words are no smaller than the page’s', async () => {
      const form = await openUnder(css);
      const primary = form.element.shadowRoot!.querySelector<HTMLElement>('.primary')!;
      expect(primary.getBoundingClientRect().height).to.be.least(44);
      expect(primary.getBoundingClientRect().width).to.be.within(44, 400);
      expect(parseFloat(styleOf(form, '.root').fontSize)).to.be.within(16, 24);
      expect(parseFloat(styleOf(form, '.primary').fontSize)).to.be.least(14);
      expect(parseFloat(styleOf(form, 'h2').fontSize)).to.be.within(18, 54);
      primary.focus();
      const { outlineStyle, outlineWidth } = styleOf(form, '.primary');
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.least(2);
    });
  });
