import { expect } from 'chai';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { until } from '../support/fixture.js';
import { openChooser, type ChannelChooser } from './channel-chooser.driver.js';
import { moments, town } from './town.js';

const href = (chooser: ChannelChooser, text: string, channel: string): string | null =>
  chooser.control(text, channel).getAttribute('href');

describe('a resident who goes to a channel', () => {
  it('finds for each the link that leads there', async () => {
    const chooser = await openChooser();
    for (const [channel, text, to] of [
      ['Bellen', 'Bel 14 0999, 1 4 0 9 9 9', 'tel:140999'],
      ['Formulier', 'Ga naar: Formulier', '/contact'],
      ['Langskomen', 'Bekijk de route', 'https://www.openstreetmap.org/search?query=Plein'],
      ['E-mail', 'Mail naar gemeente@weltevree.example', 'mailto:gemeente@weltevree.example'],
      ['Een afspraak maken', 'Ga naar: Een afspraak maken', 'https://weltevree.example/afspraak'],
      ['Zelf regelen met DigiD', 'Ga naar: Zelf regelen met DigiD', 'https://weltevree.example/mijn'],
      ['App Weltevree', 'Ga naar: App Weltevree', 'https://weltevree.example/app'],
      ['Wij komen naar u toe', 'Bel 14 0999, 1 4 0 9 9 9', 'tel:140999'],
      ['Bellen en typen', 'Bel 0999 99 99 99, 0 9 9 9 9 9 9 9 9 9', 'tel:0999999999'],
      ['Bellen in gebarentaal', 'Ga naar: Bellen in gebarentaal', 'https://weltevree.example/tolk'],
    ] as const)
      expect(href(chooser, text, channel), channel).to.equal(to);
    expect(chooser.read('Brief')).to.include('Postbus 1, 9999 AA Weltevree');
    expect(chooser.read('Hulp in de bibliotheek')).to.include('Marktplein 3, Weltevree').and.to.include('gratis');
  });

  it('finds the first way as a button once it was said what matters', async () => {
    const chooser = await openChooser();
    expect(chooser.seen('a.primary').length).to.equal(0);
    await chooser.choose('Met iemand praten');
    expect(chooser.seen('a.primary').map((each) => each.getAttribute('href'))).to.deep.equal(['tel:140999']);
  });
});

describe('a channel of another company', () => {
  for (const [name, to, word] of [
    ['Chat', 'https://chat.example/weltevree', 'De chat is van een ander bedrijf.'],
    ['WhatsApp', 'https://wa.me/31699999999', 'WhatsApp is niet van de gemeente.'],
    ['Facebook', 'https://social.example/weltevree', 'Iedereen kan meelezen. Zet daar niets over uzelf.'],
  ] as const) {
    it(`opens only after ${name} was chosen, behind a word on privacy`, async () => {
      const chooser = await openChooser();
      expect(chooser.links(name)).to.deep.equal([]);
      expect(chooser.read(name)).not.to.include(word);
      const button = chooser.control(`Kies ${name}`);
      expect(button.ariaExpanded).to.equal('false');
      await chooser.press(`Kies ${name}`);
      await until(() => chooser.read(name).includes(word), 'the word on privacy');
      expect(button.ariaExpanded).to.equal('true');
      const link = chooser.control(`Ga naar: ${name}`, name) as HTMLAnchorElement;
      expect(link.getAttribute('href')).to.equal(to);
      expect(link.rel).to.equal('noreferrer');
      const words = chooser.seen('p', chooser.card(name)).find((each) => each.textContent.includes(word))!;
      expect(words.compareDocumentPosition(link)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await chooser.press(`Kies ${name}`);
      expect(chooser.links(name)).to.deep.equal([]);
    });
  }

  it('leads to its page on privacy, if there is one', async () => {
    const chooser = await openChooser();
    await chooser.press('Kies Chat');
    await until(() => chooser.links('Chat').includes('Wat doet Chat met uw gegevens?'), 'the link');
    expect(href(chooser, 'Wat doet Chat met uw gegevens?', 'Chat')).to.equal('/privacy');
    await chooser.press('Kies Facebook');
    await until(() => chooser.links('Facebook').length, 'the way');
    expect(chooser.links('Facebook')).to.deep.equal(['Ga naar: Facebook']);
  });

  for (const [number, to] of [
    ['+31 6 99 99 99 99', '31699999999'],
    ['0031 6 99 99 99 99', '31699999999'],
    ['14 0999', '140999'],
  ] as const) {
    it(`takes ${number} for WhatsApp as ${to}`, async () => {
      const channels = { more: [{ id: 'wa', kind: 'whatsapp' as const, number }] };
      const chooser = await openChooser({ config: { ...town, channels } });
      await chooser.press('Kies WhatsApp');
      await until(() => chooser.links('WhatsApp').length, 'the way');
      expect(href(chooser, 'Ga naar: WhatsApp', 'WhatsApp')).to.equal(`https://wa.me/${to}`);
    });
  }
});

describe('the chooser in a sidebar or a footer', () => {
  it('asks nothing, and shows five channels: phone and counter among them', async () => {
    const chooser = await openChooser({ attributes: 'compact' });
    expect(chooser.seen('fieldset, dl, .why').length).to.equal(0);
    expect(chooser.channels).to.have.length(5).and.to.include.members(['Bellen', 'Langskomen']);
    expect(chooser.hours('Bellen')).to.equal('Nu open, tot 17.00 uur.');
    expect(chooser.links('Bellen')).to.deep.equal(['Bel 14 0999, 1 4 0 9 9 9']);
    expect(chooser.buttons).to.deep.equal(['Laat alle 17 manieren zien']);
  });

  it('does so in the evening too', async () => {
    const chooser = await openChooser({ attributes: 'compact', now: moments.evening });
    expect(chooser.channels).to.have.length(5).and.to.include.members(['Bellen', 'Langskomen']);
  });

  it('shows all of them when asked, with the focus on the first that came', async () => {
    const chooser = await openChooser({ attributes: 'compact' });
    await chooser.press('Laat alle 17 manieren zien');
    expect(chooser.channels).to.have.length(17);
    expect(chooser.focus).to.equal(chooser.channels[5]);
    expect(chooser.buttons.some((each) => each.startsWith('Laat alle'))).to.equal(false);
  });

  it('shows no button for more where there are five or fewer', async () => {
    const { phone, counter } = town.channels!;
    const chooser = await openChooser({ attributes: 'compact', config: { ...town, channels: { phone, counter } } });
    expect(chooser.buttons).to.deep.equal([]);
  });

  it('puts first what suits the topic of the page', async () => {
    const chooser = await openChooser({ attributes: 'compact topic="paspoort"' });
    expect(chooser.channels[0]).to.equal('Een afspraak maken');
  });
});

describe('on paper', () => {
  it('stand all channels with numbers and hours, and nothing to press', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ print: true });
    const chooser = await openChooser();
    expect(chooser.channels).to.have.length(17);
    expect(chooser.buttons).to.deep.equal([]);
    expect(chooser.seen('fieldset, input').length).to.equal(0);
    for (const part of ['14 0999', '+31 999 12 34 56', 'Plein 1, Weltevree', '0999 99 99 99'])
      expect(chooser.text).to.include(part);
    // Who has no hours in words has the table, though nobody opened it.
    await until(() => chooser.seen('table', chooser.card('Chat')).length, 'the table');
    expect(chooser.read('Chat')).to.include('9.00 tot 21.00 uur');
    expect(chooser.read('Bellen')).to.include('maandag tot en met vrijdag 9.00 tot 17.00 uur');
  });

  it('stand all hours of a compact one that shows them all', async function () {
    if (!canEmulateMedia) this.skip();
    const chooser = await openChooser({ attributes: 'compact' });
    await chooser.press('Laat alle 17 manieren zien');
    expect(chooser.text).not.to.include('+31 999 12 34 56');
    await emulateMedia({ print: true });
    await until(() => chooser.seen('table', chooser.card('Bellen')).length, 'the table');
    expect(chooser.read('Bellen')).to.include('+31 999 12 34 56');
  });
});
