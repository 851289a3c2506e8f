import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { config } from '../support/municipality.js';
import { openForm } from './contact-form.driver.js';

const topic = (text: string) => ({ ...config, topics: [{ id: 'a', name: 'Afval', answer: { text } }] });

describe('a municipality with words of its own', () => {
  it('gives its own hint for the message, and never loses the word about the BSN', async () => {
    const form = await openForm({ config: { ...config, texts: { message: 'Noem ook uw straat.' } } });
    await form.toMessage();
    expect(form.text).to.include('Noem ook uw straat.').and.to.include('Schrijf hier geen burgerservicenummer');
    expect(form.text).not.to.include('Taalfouten zijn niet erg');
  });

  it('says in its own words what it does with the data, before the link', async () => {
    const form = await openForm({
      config: { ...config, texts: { privacy: 'Alleen **onze** mensen lezen dit.' }, privacy: { url: '/privacy' } },
    });
    await form.toCheck();
    await until(() => form.element.renderRoot.querySelector('.privacy strong'));
    expect(form.text).to.include('Alleen onze mensen lezen dit.');
  });

  it('adds a word of its own to the confirmation', async () => {
    const form = await openForm({
      config: { ...config, texts: { sent: 'Tot ziens in [het stadhuis](/langskomen).' } },
    });
    await form.toSent();
    await until(() => form.element.renderRoot.querySelector('.sent a[href="/langskomen"]'));
    expect(form.text).to.include('Tot ziens in het stadhuis.');
  });

  it('answers with a list', async () => {
    const form = await openForm({ config: topic('Neem mee:\n- uw paspoort\n- een **foto**') });
    await form.choose('Vraag');
    await form.next();
    await form.choose('Afval');
    await form.next();
    const items = await until(() => {
      const found = form.element.renderRoot.querySelectorAll('.answer li');
      return found.length && [...found].map(({ textContent }) => textContent.trim());
    });
    expect(items).to.deep.equal(['uw paspoort', 'een foto']);
  });
});

describe('a municipality that asks less', () => {
  it('asks for no files', async () => {
    const form = await openForm({ config: { ...config, fields: { files: false } } });
    await form.toMessage();
    expect(form.text).not.to.include('Foto of bestand');
  });

  it('leaves "for somebody else" out', async () => {
    const before = await openForm();
    await before.toReach();
    expect(before.text).to.include('voor iemand anders');
    const form = await openForm({ config: { ...config, fields: { forOther: false } } });
    await form.toReach();
    expect(form.text).not.to.include('voor iemand anders');
  });

  it('offers only the ways of answering that it has', async () => {
    const form = await openForm({ config: { ...config, fields: { answerBy: ['phone'] } } });
    await form.toReach();
    expect(form.text).to.include('telefoon');
    expect(form.text).not.to.include('Met een brief');
  });

  it('never offers a way that its backend does not take', async () => {
    const form = await openForm({
      config: { ...config, fields: { answerBy: ['phone', 'email'] } },
      backend: { capabilities: { answerWays: ['email', 'letter'] } },
    });
    await form.toReach();
    const ways = [...form.element.renderRoot.querySelectorAll<HTMLInputElement>('[name=answerBy]')];
    expect(ways.filter((way) => !way.closest('label')!.hidden).map(({ value }) => value)).to.deep.equal(['email']);
  });
});

describe('a municipality that speaks Dutch only', () => {
  it('speaks it on an English page too, marked as such', async () => {
    document.documentElement.lang = 'en';
    const form = await openForm({ config: { ...config, languages: ['nl'] } });
    expect(form.element.renderRoot.querySelector('.root')!.getAttribute('lang')).to.equal('nl');
    expect(form.text).to.include('Verder');
  });

  it('and one that offers English gives it', async () => {
    document.documentElement.lang = 'en-GB';
    const form = await openForm({ config: { ...config, languages: ['nl', 'en'] } });
    await until(() => form.element.renderRoot.querySelector('.root[lang=en]'));
  });
});

describe('a municipality with a look of its own in the configuration', () => {
  const button = (form: { element: HTMLElement }) =>
    getComputedStyle(form.element.shadowRoot!.querySelector('button.primary')!);

  it('has it from the first sight on', async () => {
    const form = await openForm({ config: { ...config, theme: { 'p-bg': 'rgb(1, 2, 3)', 'p-text': '#fff' } } });
    expect(button(form).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('cannot bring anything but the value of that one property', async () => {
    const config1 = { ...config, theme: { 'p-bg': 'red;} :host{display:none' } };
    const form = await openForm({ config: config1 });
    expect(getComputedStyle(form.element).display).not.to.equal('none');
    expect(form.heading).not.to.equal('');
  });

  it('gives way to the page’s own style for the tag', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('loket-contact-form { --loket-p-bg: rgb(9, 9, 9) }');
    document.adoptedStyleSheets.push(sheet);
    const form = await openForm({ config: { ...config, theme: { 'p-bg': 'rgb(1, 2, 3)' } } });
    expect(button(form).backgroundColor).to.equal('rgb(9, 9, 9)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});
