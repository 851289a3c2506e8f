import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { openChooser, words, type ChannelChooser } from './channel-chooser.driver.js';
import { moments, town, week } from './town.js';

/** Lines of the table of hours of a channel. */
const lines = (chooser: ChannelChooser, name: string): string[] =>
  chooser.seen('tr', chooser.card(name)).map((row) => words(row.innerText));
/** Label → what stands there. */
const rows = (chooser: ChannelChooser, name: string): Record<string, string> =>
  Object.fromEntries(
    chooser
      .seen('dl > div', chooser.card(name))
      .map((row) => [words(row.querySelector('dt')?.textContent), words(row.querySelector('dd')?.innerText)]),
  );

describe('a resident who wants to know more of a channel', () => {
  it('opens and shuts it with a button that says so', async () => {
    const chooser = await openChooser();
    expect(chooser.seen('dl').length).to.equal(0);
    const button = chooser.control('Meer over: Langskomen');
    expect(button.ariaExpanded).to.equal('false');
    await chooser.open('Langskomen');
    expect(button.ariaExpanded).to.equal('true');
    expect(chooser.seen('dl').length).to.equal(1);
    await chooser.press('Meer over: Langskomen');
    expect(button.ariaExpanded).to.equal('false');
    expect(chooser.seen('dl').length).to.equal(0);
  });

  it('reads hours, what to bring, how to pay, languages and how to get in', async () => {
    const chooser = await openChooser();
    await chooser.open('Langskomen');
    const { Openingstijden, ...other } = rows(chooser, 'Langskomen');
    expect(Openingstijden).to.include('9.00 tot 17.00 uur');
    expect(other).to.deep.equal({
      'Neem mee': 'Uw paspoort.',
      Kosten: 'U kunt betalen met een pas of met contant geld.',
      Talen: 'Nederlands, Engels en Turks',
      Toegang: 'Er is een lift.',
    });
    expect(chooser.read('Langskomen'))
      .to.include('Plein 1, Weltevree')
      .and.to.include('U kunt komen met of zonder afspraak.');
  });

  it('reads the usual week, and the days that are other than usual', async () => {
    const chooser = await openChooser({ now: '2026-12-23T10:00+01:00' });
    await chooser.open('Bellen');
    expect(lines(chooser, 'Bellen')).to.deep.equal([
      'maandag tot en met vrijdag 9.00 tot 17.00 uur',
      'zaterdag en zondag dicht',
      'donderdag 24 december 9.00 tot 15.00 uur (Kerst)',
      'vrijdag 25 december tot en met zaterdag 26 december dicht (feestdag)',
      'vrijdag 1 januari 2027 dicht (feestdag)',
    ]);
  });

  it('reads the number from abroad', async () => {
    const chooser = await openChooser();
    await chooser.open('Bellen');
    expect(rows(chooser, 'Bellen')['Belt u uit een ander land?']).to.include('Bel +31 999 12 34 56');
  });

  it('reads what the municipality says of it, with its Markdown', async () => {
    const chooser = await openChooser();
    await chooser.open('App Weltevree');
    await until(() => chooser.seen('em', chooser.card('App Weltevree')).length, 'the Markdown');
    expect(chooser.read('App Weltevree')).to.include('Voor een foto.');
  });

  it('is not told twice what to bring', async () => {
    const chooser = await openChooser();
    await chooser.about('Paspoort');
    await chooser.open('Langskomen');
    expect(rows(chooser, 'Langskomen')).not.to.have.property('Neem mee');
    expect(chooser.read('Langskomen')).to.include('1 pasfoto.').and.not.to.include('Uw paspoort.');
  });

  it('finds no button where there is no more to know', async () => {
    const chooser = await openChooser();
    expect(chooser.buttons).not.to.include('Meer over: Een afspraak maken');
    expect(chooser.buttons).to.include('Meer over: Hulp in uw taal');
  });

  for (const [payment, sentence] of [
    [['card'], 'U kunt alleen betalen met een pas.'],
    [['cash'], 'U kunt alleen betalen met contant geld.'],
  ] as const) {
    it(`reads: ${sentence}`, async () => {
      const channels = { counter: { address: 'Plein 1', payment: [...payment], costs: '10 euro.' } };
      const chooser = await openChooser({ config: { ...town, channels } });
      await chooser.open('Langskomen');
      expect(rows(chooser, 'Langskomen')['Kosten']).to.equal(`10 euro. ${sentence}`);
    });
  }

  it('reads when an answer comes', async () => {
    const chooser = await openChooser();
    expect(chooser.read('E-mail')).to.include('U krijgt binnen 2 werkdagen antwoord.');
    expect(chooser.read('Brief')).to.include('U krijgt binnen 2 weken antwoord.');
    expect(chooser.read('Formulier')).not.to.include('antwoord');
    const withTerms = await openChooser({ config: { ...town, terms: { question: { reaction: { workingDays: 1 } } } } });
    expect(withTerms.read('Formulier')).to.include('U krijgt binnen 1 werkdag antwoord.');
    expect(withTerms.read('E-mail')).to.include('binnen 2 werkdagen');
  });

  it('reads hours in words on a page where the rest cannot be had', async () => {
    const chooser = await openChooser({ now: moments.evening });
    chooser.element.more = null;
    chooser.element.requestUpdate();
    await chooser.settle();
    chooser.element.opened.add('more-phone');
    chooser.element.requestUpdate();
    await chooser.settle();
    expect(chooser.read('Bellen')).to.include('op werkdagen van 9 tot 17 uur').and.to.include('Bel +31 999 12 34 56');
  });

  it('reads the languages by their codes when nobody knows their names', async () => {
    const channels = { phone: { number: '14 0999', hoursAvailable: [week], languages: ['nl', 'tlh', 'qqq', 'x!'] } };
    const chooser = await openChooser({ config: { ...town, channels } });
    await chooser.open('Bellen');
    expect(rows(chooser, 'Bellen')['Talen']).to.include('Nederlands').and.to.include('qqq').and.to.include('x!');
  });
});
