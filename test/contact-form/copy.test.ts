import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

const markup = '<script>alert(1)</script> & <b>vet</b>\nTweede regel';

async function sent(message = markup): Promise<ContactForm> {
  const form = await openForm();
  await form.toSent('Vraag', 'Parkeren', message);
  return form;
}

/** What is given to a method of the browser while something is done. */
async function calls(
  target: object,
  name: string,
  answer: () => unknown,
  work: () => Promise<void>,
): Promise<unknown[][]> {
  const seen: unknown[][] = [];
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {
    configurable: true,
    value: (...args: unknown[]) => (seen.push(args), answer()),
  });
  await work();
  // What answers may have to be loaded first.
  while (!seen.length) await new Promise((resolve) => setTimeout(resolve));
  if (before) Object.defineProperty(target, name, before);
  else delete (target as Record<string, unknown>)[name];
  return seen;
}

describe('a resident copies the number', () => {
  const copy = (answer: () => unknown, form: ContactForm) => {
    const clipboard = { writeText: (text: string) => (texts.push(text), answer()) };
    const texts: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    return form
      .press('Kopieer het nummer')
      .then(() => delete (navigator as unknown as Record<string, unknown>)['clipboard'])
      .then(() => texts);
  };

  it('and hears that it worked', async () => {
    const form = await sent();
    expect(await copy(() => Promise.resolve(), form)).to.deep.equal(['3468135796']);
    await until(() => form.announcements.includes('Het nummer is gekopieerd.'), 'the word');
  });

  it('and is told what to do where the browser does not allow it', async () => {
    const form = await sent();
    await copy(() => Promise.reject(new Error('not allowed')), form);
    await until(() => form.announcements.includes('Kopiëren lukt niet. Schrijf het nummer op.'), 'the word');
  });

  it('and sees it too, not only hears it', async () => {
    const form = await sent();
    await copy(() => Promise.reject(new Error('not allowed')), form);
    await until(() => form.text.includes('Kopiëren lukt niet. Schrijf het nummer op.'), 'the word in sight');
  });
});

describe('a resident keeps a copy of what was sent', () => {
  const whole = {
    'Uw nummer': '346 813 5796',
    'Ontvangen op': 'dinsdag 24 november 2026 om 20.15 uur',
    'Soort bericht': 'Vraag',
    Onderwerp: 'Parkeren',
    'Uw bericht': markup,
    'Hoe wilt u ons antwoord krijgen?': 'Per e-mail',
    'E-mailadres': 'jan@voorbeeld.nl',
    'Eerste reactie uiterlijk': 'donderdag 26 november 2026',
    'Opgelost uiterlijk': 'dinsdag 15 december 2026',
  };

  it('and reads all of it on the page, with markup as the text that it is', async () => {
    const form = await sent();
    await form.press('Lees wat u heeft gestuurd');
    await until(() => Object.keys(form.rows).length, 'the copy');
    expect(form.rows).to.deep.equal(whole);
    expect(form.all('script, b')).to.deep.equal([]);
  });

  it('and prints it', async () => {
    const form = await sent();
    const printed = await calls(
      window,
      'print',
      () => undefined,
      () => form.press('Print dit'),
    );
    expect(printed).to.have.length(1);
  });

  it('and saves it as a page that any device opens', async () => {
    const form = await sent();
    let name = '';
    // eslint-disable-next-line @typescript-eslint/unbound-method -- put back where it came from, never called
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    const saved = await calls(
      URL,
      'createObjectURL',
      () => 'blob:nothing',
      () => form.press('Bewaar dit'),
    );
    while (!name) await new Promise((resolve) => setTimeout(resolve));
    HTMLAnchorElement.prototype.click = click;
    const file = saved[0]![0] as File;
    const html = await file.text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const texts = (tag: string) => [...page.querySelectorAll(tag)].map((each) => each.textContent);
    expect(name).to.equal('mijn-bericht-3468135796.html');
    expect(file.type).to.equal('text/html');
    expect(html).to.match(/^<!doctype html>/);
    // The mark of UTF-8, so that no editor has to guess.
    expect([...new Uint8Array(await file.slice(0, 3).arrayBuffer())]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(page.documentElement.lang).to.equal('nl');
    expect(texts('h1')).to.deep.equal(['Bericht aan de gemeente Weltevree']);
    expect(Object.fromEntries(texts('dt').map((label, index) => [label, texts('dd')[index]]))).to.deep.equal(whole);
    expect(texts('script, b')).to.deep.equal([]);
  });

  it('and mails it from the own mail program', async () => {
    const form = await sent('Waar mag ik staan? 100% & meer');
    const address = new URL((form.button('Mail dit naar uzelf') as HTMLAnchorElement).href);
    expect(address.protocol).to.equal('mailto:');
    expect(address.searchParams.get('subject')).to.equal('Bericht aan de gemeente Weltevree');
    expect(address.searchParams.get('body'))
      .to.include('Waar mag ik staan? 100% & meer')
      .and.to.include('346 813 5796');
  });

  it('and a message too long for that is left to the file, which is said in the mail', async () => {
    const form = await sent('lang '.repeat(900));
    const { href } = form.button('Mail dit naar uzelf') as HTMLAnchorElement;
    expect(href.length).to.be.at.most(2000);
    expect(decodeURIComponent(href))
      .to.include('Uw bericht is te lang voor deze e-mail.')
      .and.to.include('346 813 5796');
  });

  it('and nothing that was typed can add a receiver to that mail', async () => {
    const form = await sent('x\r\nBcc: all@voorbeeld.nl&bcc=all@voorbeeld.nl');
    const address = new URL((form.button('Mail dit naar uzelf') as HTMLAnchorElement).href);
    expect([...address.searchParams.keys()]).to.deep.equal(['subject', 'body']);
  });
});
