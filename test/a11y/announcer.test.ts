import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { Announcer } from '../../src/a11y/announcer.js';
import { fixture } from '../support/fixture.js';

class ProbeSpeaker extends LitElement {
  readonly announcer = new Announcer(this);
  protected override render(): TemplateResult {
    return html`${this.announcer.region()}`;
  }
  get region(): HTMLElement {
    return this.renderRoot.querySelector('[role=status]')!;
  }
}
customElements.define('probe-speaker', ProbeSpeaker);

describe('what is said without moving the focus', () => {
  it('has its region from the first paint, empty', async () => {
    const element = await fixture<ProbeSpeaker>('<probe-speaker></probe-speaker>');
    expect(element.region.textContent).to.equal('');
  });

  it('comes into the same region', async () => {
    const element = await fixture<ProbeSpeaker>('<probe-speaker></probe-speaker>');
    const { region } = element;
    element.announcer.say('Klaar.');
    await element.updateComplete;
    expect(element.region).to.equal(region);
    expect(region.textContent).to.equal('Klaar.');
  });

  it('is heard twice when it is said twice', async () => {
    const element = await fixture<ProbeSpeaker>('<probe-speaker></probe-speaker>');
    const texts = new Set<string>();
    for (let count = 0; count < 3; count++) {
      element.announcer.say('Klaar.');
      await element.updateComplete;
      const before = element.region.textContent;
      texts.add(before);
      expect(before.trim()).to.equal('Klaar.');
    }
    expect(texts.size).to.equal(2);
  });

  it('is not said again where the widget is put next', async () => {
    const element = await fixture<ProbeSpeaker>('<probe-speaker></probe-speaker>');
    element.announcer.say('Klaar.');
    await element.updateComplete;
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(element.region.textContent).to.equal('');
  });
});
