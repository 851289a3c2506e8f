import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { getLocale, LocaleController, setLocale } from '../../src/locale/localization.js';
import { fixture, until } from '../support/fixture.js';

class ProbeWords extends LitElement {
  readonly locale = new LocaleController(this);
  rendered = 0;
  protected override render(): TemplateResult {
    this.rendered++;
    return html`<p lang=${this.locale.locale} dir=${this.locale.direction}></p>`;
  }
  get lang2(): string {
    return this.renderRoot.querySelector('p')?.lang ?? '';
  }
}
customElements.define('probe-words', ProbeWords);

afterEach(async () => {
  document.documentElement.lang = 'nl';
  await setLocale('nl');
});

const speaks = (element: ProbeWords, lang: string) => until(() => element.lang2 === lang, `the language ${lang}`);

describe('the language of a widget', () => {
  it('is that of the page', async () => {
    document.documentElement.lang = 'en-GB';
    await speaks(await fixture<ProbeWords>('<probe-words></probe-words>'), 'en');
  });

  it('is that of its own place in the page', async () => {
    await speaks(
      (await fixture('<div lang="en"><probe-words></probe-words></div>')).querySelector('probe-words')!,
      'en',
    );
  });

  it('is that of the place of a widget around it', async () => {
    const host = await fixture('<div lang="en"></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<probe-words></probe-words>';
    await speaks(host.shadowRoot!.querySelector('probe-words')!, 'en');
  });

  it('follows the page, there and back', async () => {
    const element = await fixture<ProbeWords>('<probe-words></probe-words>');
    document.documentElement.lang = 'en';
    await speaks(element, 'en');
    document.documentElement.lang = 'nl';
    await speaks(element, 'nl');
  });

  it('does not follow once it is out of the page', async () => {
    const element = await fixture<ProbeWords>('<probe-words></probe-words>');
    element.remove();
    const { rendered } = element;
    await setLocale('en');
    await element.updateComplete;
    expect(element.rendered).to.equal(rendered);
  });

  it('is the one asked for last, however fast they follow each other', async () => {
    const all = await Promise.all([setLocale('en'), setLocale('nl'), setLocale('en')]);
    expect(getLocale()).to.equal('en');
    expect(all.at(-1)).to.equal('en');
    await Promise.all([setLocale('nl'), setLocale('en'), setLocale('nl')]);
    expect(getLocale()).to.equal('nl');
  });

  it('is Dutch for a language that we do not have', async () => {
    expect(await setLocale('tlh')).to.equal('nl');
  });
});
