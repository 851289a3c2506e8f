import { expect } from 'chai';
import { openForm, type ContactForm } from '../contact-form/contact-form.driver.js';
import { fixture, nextFrame, until } from '../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { contrastOf, openUnder, pageStyle, repairedOf, styleOf, valueOf } from './guard-support.js';

/** Right on white, wrong on black. */
const theme = ':root { --utrecht-document-color: #333 }';
const dark = 'html body { background: #000 }';

const isReadableOn = (form: ContactForm, ground: string): boolean =>
  contrastOf(form, valueOf(form, 'text'), ground) >= 4.5;

/** Of a style sheet that takes a moment to come. */
const addressOf = (css: string): string => URL.createObjectURL(new Blob([css], { type: 'text/css' }));

afterEach(() => {
  for (const each of [document.documentElement, document.body]) {
    each.removeAttribute('class');
    each.removeAttribute('data-mode');
  }
});

describe('the guard looks again', () => {
  for (const attribute of ['class', 'data-mode'])
    it(`when the page changes its ${attribute}, before that is painted`, async () => {
      pageStyle(`${theme} .night, [data-mode='night'] { background: #000 }`);
      const form = await openForm();
      expect(repairedOf(form)).to.deep.equal([]);
      document.documentElement.setAttribute(attribute, 'night');
      await Promise.resolve();
      expect(isReadableOn(form, '#000')).to.equal(true);
      document.documentElement.removeAttribute(attribute);
      await nextFrame();
      expect(valueOf(form, 'text')).to.equal('#333');
      expect(form.element.hasAttribute('data-repaired')).to.equal(false);
    });

  it('when an element around it, in whatever shadow root, changes', async () => {
    pageStyle(theme);
    const host = await fixture('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
    const form = await openForm();
    host.append(form.element);
    await form.settle();
    host.shadowRoot!.querySelector('div')!.style.background = '#000';
    await until(() => isReadableOn(form, '#000'));
  });

  it('when a style sheet comes late', async () => {
    const form = await openUnder(theme);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = addressOf(dark);
    document.head.append(link);
    await until(() => isReadableOn(form, '#000'));
    link.remove();
  });

  it('when a style element comes, changes and goes', async () => {
    const form = await openUnder(theme);
    const style = document.createElement('style');
    document.head.append(style);
    style.textContent = dark;
    await until(() => isReadableOn(form, '#000'));
    style.remove();
    await until(() => valueOf(form, 'text') === '#333');
  });

  it('when the reader’s system turns dark', async function () {
    if (!canEmulateMedia) this.skip();
    const form = await openUnder(`${theme} @media (prefers-color-scheme: dark) { html body { background: #000 } }`);
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => isReadableOn(form, '#000'));
  });

  it('when a background has changed little by little', async () => {
    pageStyle(`${theme} body { background: #fff; transition: background-color 30ms } .night { background: #000 }`);
    const form = await openForm();
    document.body.className = 'night';
    await until(() => isReadableOn(form, '#000'));
  });

  it('when the widget is put elsewhere', async () => {
    const form = await openUnder(theme);
    const place = await fixture('<div style="background: #000"></div>');
    place.append(form.element);
    expect(isReadableOn(form, '#000')).to.equal(true);
  });
});

describe('the guard leaves alone', () => {
  const pale = ':root { --utrecht-document-color: #ccc; --utrecht-button-color: #154273 }';

  it('a widget with no-guard, for as long as it has that', async () => {
    pageStyle(pale);
    const form = await openForm({ attributes: 'no-guard' });
    expect(valueOf(form, 'text')).to.equal('#ccc');
    form.element.removeAttribute('no-guard');
    await until(() => isReadableOn(form, '#fff'));
    form.element.setAttribute('no-guard', '');
    await until(() => valueOf(form, 'text') === '#ccc');
    expect(form.element.hasAttribute('data-repaired')).to.equal(false);
  });

  it('colours that the reader forces', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const form = await openUnder(pale);
    expect(form.element.hasAttribute('data-repaired')).to.equal(false);
  });

  it('paper, which is black on white', async function () {
    if (!canEmulateMedia) this.skip();
    const form = await openUnder(':root { --utrecht-document-color: #eee; --utrecht-heading-2-color: #eee }');
    await emulateMedia({ print: true });
    for (const part of ['.root', 'h2', 'legend', '.human a'])
      expect(styleOf(form, part).color, part).to.equal('rgb(0, 0, 0)');
  });

  it('a page without a theme', async () => {
    const form = await openUnder('body { color: #333 }');
    expect(form.element.shadowRoot!.adoptedStyleSheets.length).to.be.below(5);
    expect(form.element.hasAttribute('data-repaired')).to.equal(false);
  });
});

describe('a page without a theme', () => {
  const theme = ':root { --utrecht-document-color: #ccc; --utrecht-textbox-border-width: 4px }';

  const comesTo = async (form: ContactForm): Promise<void> => {
    expect(form.element.hasAttribute('data-repaired')).to.equal(false);
    await until(() => form.element.hasAttribute('data-repaired'));
    expect(isReadableOn(form, '#fff')).to.equal(true);
    expect(styleOf(form, '.option').borderTopWidth).to.equal('4px');
  };

  for (const [where, elementOf] of Object.entries({
    'the page': () => document.documentElement,
    'an element around the widget': (form: ContactForm) => form.element.parentElement!,
    'the widget itself': (form: ContactForm) => form.element,
  }))
    it(`may get one by a class of ${where}`, async () => {
      pageStyle(theme.replace(':root', '.late-theme'));
      const form = await openForm();
      elementOf(form).classList.add('other');
      await nextFrame();
      const coming = comesTo(form);
      elementOf(form).classList.add('late-theme');
      await coming;
    });

  it('may get one by a style sheet', async () => {
    const form = await openForm();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = addressOf(theme);
    document.head.append(link);
    await comesTo(form);
    link.remove();
  });

  it('may get one while the widget is out of it', async () => {
    pageStyle(theme.replace(':root', '.late-theme'));
    const form = await openForm();
    const place = form.element.parentElement!;
    form.element.remove();
    document.body.className = 'late-theme';
    await nextFrame();
    expect(form.element.hasAttribute('data-repaired')).to.equal(false);
    place.append(form.element);
    await until(() => form.element.hasAttribute('data-repaired'));
  });

  it('may set one value that only themes have', async () => {
    const form = await openUnder('loket-contact-form { --loket-f-border-width: 4px }');
    expect(styleOf(form, '.option').borderTopWidth).to.equal('4px');
  });

  for (const [words, page] of [
    ['#666', '#fff'],
    ['#707070', '#fff'],
    ['#999', '#222'],
  ] as const)
    it(`has hints that can be read where its own words are ${words} on ${page}`, async () => {
      const form = await openUnder(`html body { color: ${words}; background: ${page} }`);
      expect(contrastOf(form, styleOf(form, '.option .hint').color, page)).to.be.least(4.5);
    });
});

describe('who makes the site', () => {
  it('reads in one line which tokens fail, once for all widgets of a page', async () => {
    const said: string[] = [];
    const { info } = console;
    console.info = (line: string) => said.push(line);
    const theme1 = ':root { --utrecht-document-color: #ccd; --utrecht-link-color: pruple }';
    const first = await openUnder(theme1);
    await openForm();
    console.info = info;
    expect(said).to.have.length(1);
    expect(said[0]).to.include('text (--utrecht-document-color)').and.to.include('link (--utrecht-link-color)');
    expect(repairedOf(first)).to.include.members(['text', 'link']);
  });
});

describe('a resident', () => {
  it('never sees the widget before it is repaired', async () => {
    pageStyle(':root { --utrecht-document-color: #ccc }');
    const seen = new Set<string>();
    const look = (): void => {
      const root = document.querySelector('loket-contact-form')?.shadowRoot?.querySelector('.root');
      if (root) seen.add(getComputedStyle(root).color);
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    const form = await openForm();
    await nextFrame();
    cancelAnimationFrame(frame);
    expect([...seen]).to.deep.equal([styleOf(form, '.root').color]);
    expect(seen.has('rgb(204, 204, 204)')).to.equal(false);
  });
});
