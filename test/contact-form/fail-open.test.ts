import { expect } from 'chai';
import { fixture, until } from '../support/fixture.js';
import { config } from '../support/municipality.js';
import { inView, openForm, words } from './contact-form.driver.js';

const phone = '<p id="inside">Bel <a href="tel:140999">14 0999</a></p>';
const inside = (element: HTMLElement) => element.querySelector('#inside')!;

describe('a form that cannot work', () => {
  it('shows what the web team put inside the tag', async () => {
    const form = await openForm({ config: null, children: phone });
    expect(inView(inside(form.element))).to.equal(true);
    expect(form.heading).to.equal('');
  });

  it('shows it without a line of script', async () => {
    const element = await fixture(`<loket-not-there>${phone}</loket-not-there>`);
    expect(inView(inside(element))).to.equal(true);
  });

  it('gives it back when the configuration is taken away', async () => {
    const form = await openForm({ children: phone });
    expect(inView(inside(form.element))).to.equal(false);
    form.element.config = undefined;
    await form.settle();
    expect(inView(inside(form.element))).to.equal(true);
    expect(form.heading).to.equal('');
  });

  it('makes room for the form as soon as that works, and no earlier', async () => {
    const form = await openForm({ config: null, children: phone });
    form.element.config = config;
    await until(() => form.heading, 'the first screen');
    expect(inView(inside(form.element))).to.equal(false);
    expect(words(form.text)).to.include('Waar gaat uw bericht over?');
  });
});

describe('a form of which the configuration is still being checked', () => {
  const outline = { municipality: config.municipality, channels: config.channels, topics: config.topics };

  it('shows its first screen, with the phone number', async () => {
    const form = await openForm({ config: null, outline });
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
    expect(form.progress).to.equal('Stap 1 van 5');
    expect(form.text).to.include('14 0999');
  });

  it('waits with the second one, says so, and then goes on with the choice made', async () => {
    const form = await openForm({ config: null, outline });
    await form.choose('Idee');
    await form.press('Verder');
    expect(form.primary).to.equal('Even wachten.');
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
    form.element.config = config;
    await until(() => form.heading === 'Kies een onderwerp', 'the second screen');
    await form.press('Terug');
    expect(form.chosen('Idee')).to.equal(true);
  });

  it('keeps what was chosen before the rest came, and nothing of who chose nothing', async () => {
    const form = await openForm({ config: null, outline });
    await form.choose('Idee');
    form.element.config = config;
    await until(() => sessionStorage.length > 0, 'the draft');
    expect(form.text).to.include('Deze pagina bewaart wat u typt.');
    form.element.remove();
    const again = await openForm();
    expect(again.chosen('Idee')).to.equal(true);
    again.element.remove();
    sessionStorage.clear();
    await openForm({ attributes: 'person-email="van@pagina.nl"' });
    expect(sessionStorage.length).to.equal(0);
  });

  it('makes room again when the configuration turns out to be wrong', async () => {
    const form = await openForm({ config: null, outline, children: phone });
    form.element.outline = undefined;
    await form.settle();
    expect(inView(inside(form.element))).to.equal(true);
  });
});

describe('a form of which the second part cannot be loaded', () => {
  it('says so, keeps the choice and the phone number, and works at the next press', async () => {
    const reported: unknown[] = [];
    const { error: tell } = console;
    console.error = (error) => reported.push(error);
    // A backend that is not in the configuration stops the second part as a failed load does.
    const form = await openForm({
      config: null,
      outline: { municipality: config.municipality, channels: config.channels },
    });
    form.element.backend = undefined;
    form.element.backendName = 'not-there';
    form.element.config = config;
    await form.choose('Idee');
    await form.press('Verder');
    await until(() => form.text.includes('Het lukt nu niet om verder te gaan.'), 'the word');
    expect(form.text).to.include('Wat u heeft ingevuld, staat hier nog.').and.to.include('14 0999');
    expect(form.seen('[role=alert]')).to.have.length(1);
    expect(form.chosen('Idee')).to.equal(true);
    form.element.backend = form.backend;
    await form.press('Nog een keer proberen');
    await until(() => form.heading === 'Kies een onderwerp', 'the second screen');
    console.error = tell;
    expect(String(reported[0]), 'for who runs the site').to.include('no backend "not-there"; it has default');
  });
});
