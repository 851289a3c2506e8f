import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { openChooser, type ChannelChooser } from './channel-chooser.driver.js';
import { moments, town, week, withHours } from './town.js';

const usual = [
  'Bellen',
  'Formulier',
  'Langskomen',
  'E-mail',
  'Wij bellen u',
  'Een afspraak maken',
  'Zelf regelen met DigiD',
  'Chat',
  'WhatsApp',
  'App Weltevree',
  'Brief',
  'Wij komen naar u toe',
  'Hulp in de bibliotheek',
  'Hulp in uw taal',
  'Bellen in gebarentaal',
  'Bellen en typen',
  'Facebook',
];
const needs: [need: string, first: string[], reason: string][] = [
  ['Snel antwoord', ['Bellen', 'Chat', 'WhatsApp', 'Langskomen'], 'Hier krijgt u snel antwoord.'],
  ['Met iemand praten', ['Bellen', 'Langskomen', 'Wij bellen u'], 'Hier praat u met een medewerker.'],
  ['Het zelf regelen', ['Zelf regelen met DigiD', 'Formulier', 'Bellen', 'Langskomen'], 'Dit regelt u zelf.'],
  ['Papieren geven of sturen', ['Langskomen', 'Een afspraak maken'], 'Hier kunt u papieren geven of sturen.'],
  ['Hulp van iemand', ['Bellen', 'Langskomen', 'Wij komen naar u toe'], 'Hier helpt iemand u.'],
];

function nothingGone(chooser: ChannelChooser): void {
  expect([...chooser.channels].sort()).to.deep.equal([...usual].sort());
  for (const human of ['Bellen', 'Langskomen']) expect(chooser.channels.indexOf(human), human).to.be.within(0, 3);
}

describe('a resident who was asked nothing yet', () => {
  it('sees all channels at once, closed ones lower', async () => {
    const chooser = await openChooser();
    expect(chooser.channels).to.deep.equal(usual);
    expect(chooser.why).to.equal('');
    expect(chooser.announcements).to.deep.equal([]);
  });

  it('is asked two things that may be left alone', async () => {
    const chooser = await openChooser();
    expect(chooser.choices('Wat vindt u het belangrijkst?')).to.deep.equal([
      ...needs.map(([need]) => need),
      'Dat maakt niet uit',
    ]);
    expect(chooser.choices('Waar gaat het over?')).to.deep.equal([]);
    for (const group of chooser.seen('fieldset')) expect(group.ariaInvalid).to.equal('false');
  });

  it('finds phone and counter among the first four in the evening too', async () => {
    nothingGone(await openChooser({ now: moments.evening }));
  });

  it('finds the questions behind one button in a narrow place, and the channels without it', async () => {
    const chooser = await openChooser({ width: 320 });
    expect(chooser.channels).to.deep.equal(usual);
    expect(chooser.seen('fieldset').length).to.equal(0);
    const button = chooser.control('Hulp bij kiezen');
    expect(button.ariaExpanded).to.equal('false');
    await chooser.press('Hulp bij kiezen');
    expect(button.ariaExpanded).to.equal('true');
    await chooser.choose('Het zelf regelen');
    expect(chooser.channels[0]).to.equal('Zelf regelen met DigiD');
  });
});

describe('a resident who says what matters most', () => {
  for (const [need, first, reason] of needs) {
    it(`sees for “${need}” what serves that first, each with its reason`, async () => {
      const chooser = await openChooser();
      await chooser.choose(need);
      expect(chooser.channels.slice(0, first.length)).to.deep.equal(first);
      nothingGone(chooser);
      expect(chooser.why).to.include(`Dit past het best: ${first[0]}.`).and.to.include(reason);
      // At the first the sentence above the list says it.
      expect(chooser.read(first[0]!)).not.to.include(reason);
      expect(chooser.read(first[1]!)).to.include(reason);
      expect(chooser.read('Facebook')).not.to.include(reason);
    });
  }

  it('is told once, without moving the focus', async () => {
    const chooser = await openChooser();
    await chooser.choose('Het zelf regelen');
    await until(() => chooser.announcements.length, 'the announcement');
    expect(chooser.announcements).to.deep.equal(['Dit past het best: Zelf regelen met DigiD. Dit regelt u zelf.']);
    await chooser.choose('Met iemand praten');
    await until(() => chooser.announcements.length > 1, 'the next');
    expect(chooser.announcements[1]).to.equal(
      'Dit past het best: Bellen. Hier praat u met een medewerker. Wij zijn nu open.',
    );
    expect(chooser.announcements).to.have.length(2);
  });

  it('takes it back, and finds the list as it was', async () => {
    const chooser = await openChooser();
    await chooser.choose('Papieren geven of sturen');
    await chooser.choose('Dat maakt niet uit');
    expect(chooser.channels).to.deep.equal(usual);
    expect(chooser.why).to.equal('');
  });

  it('is not told that we are open on a holiday that nobody confirmed', async () => {
    const chooser = await openChooser({ config: withHours(week), now: moments.christmas });
    await chooser.choose('Met iemand praten');
    expect(chooser.why).to.equal('Dit past het best: Bellen. Hier praat u met een medewerker.');
    expect(chooser.seen('.state.open').length).to.equal(0);
  });

  it('is promised no quick answer by what is closed', async () => {
    const chooser = await openChooser({ now: moments.evening });
    await chooser.choose('Snel antwoord');
    expect(chooser.channels[0]).to.equal('Chat');
    for (const name of ['Bellen', 'WhatsApp', 'Langskomen'])
      expect(chooser.read(name), name).not.to.include('Hier krijgt u snel antwoord.');
    nothingGone(chooser);
  });
});

describe('a resident who says what it is about', () => {
  it('is led to a human when it is urgent', async () => {
    const chooser = await openChooser();
    await chooser.about('Gaslek of gevaar');
    expect(chooser.channels.slice(0, 2)).to.deep.equal(['Bellen', 'Langskomen']);
    expect(chooser.why).to.equal('Dit past het best: Bellen. Dit is dringend. Wij zijn nu open.');
    nothingGone(chooser);
  });

  it('is told that it is complicated, and that we are open', async () => {
    const chooser = await openChooser();
    await chooser.about('Schulden');
    expect(chooser.why).to.equal(
      'Dit past het best: Bellen. Dit onderwerp is ingewikkeld. Samen praten helpt. Wij zijn nu open.',
    );
    nothingGone(chooser);
  });

  it('sees what the municipality recommends first, with what to bring', async () => {
    const chooser = await openChooser();
    await chooser.about('Paspoort');
    expect(chooser.channels.slice(0, 2)).to.deep.equal(['Een afspraak maken', 'Langskomen']);
    expect(chooser.why).to.equal('Dit past het best: Een afspraak maken. Zo regelt u dit onderwerp het best.');
    for (const name of ['Een afspraak maken', 'Langskomen'])
      expect(chooser.read(name)).to.include('Neem mee 1 pasfoto.');
    expect(chooser.read('Bellen')).not.to.include('1 pasfoto');
    nothingGone(chooser);
  });

  it('reads what may already help before making contact', async () => {
    const chooser = await openChooser();
    await chooser.about('Afval');
    expect(chooser.text).to.include('Wij halen grofvuil op elke dinsdag.').and.to.include('Maak een afspraak');
  });

  it('is led to the system that does it', async () => {
    const chooser = await openChooser();
    await chooser.about('Verhuizen');
    expect(chooser.control('Geef uw verhuizing door').getAttribute('href')).to.equal(
      'https://weltevree.example/verhuizen',
    );
    expect(chooser.text).to.include('Dit regelt u hier:');
  });

  it('is told what an objection is, and where', async () => {
    const chooser = await openChooser();
    await chooser.about('Bezwaar tegen een besluit');
    expect(chooser.text).to.include('Dat heet: bezwaar maken.');
    expect(chooser.control('Lees hoe u bezwaar maakt').getAttribute('href')).to.equal(
      'https://weltevree.example/bezwaar',
    );
  });

  it('finds it by another word, by a slip, and is told when there is none', async () => {
    const chooser = await openChooser();
    await chooser.type('kappen');
    await until(() => chooser.choices('Waar gaat het over?').join() === 'Boom', 'the tree');
    await chooser.type('pasport');
    await until(() => chooser.choices('Waar gaat het over?').join() === 'Paspoort', 'the passport');
    await chooser.type('xylofoon');
    await until(() => chooser.text.includes('Wij vinden geen onderwerp met dat woord.'), 'the sentence');
  });

  it('can see all topics without typing, with the focus on the first', async () => {
    const chooser = await openChooser();
    await chooser.press('Laat alle 7 onderwerpen zien');
    expect(chooser.choices('Waar gaat het over?')).to.have.length(7);
    expect(chooser.focus).to.equal('Afval');
  });

  it('sees twenty of many that fit, and all of them on asking, with the focus on the first that came', async () => {
    const topics = Array.from({ length: 120 }, (_, at) => ({ id: `t${at}`, name: `Boom ${at}` }));
    const chooser = await openChooser({ config: { ...town, topics } });
    const rows = () => chooser.choices('Waar gaat het over?').length;
    await chooser.press('Laat alle 120 onderwerpen zien');
    expect(rows()).to.equal(120);
    await chooser.type('boom');
    await until(() => rows() === 20, 'twenty');
    await chooser.press('Laat alle 120 onderwerpen zien');
    expect(rows()).to.equal(120);
    expect(chooser.focus).to.equal('Boom 20');
    await chooser.type('boom 1');
    await until(() => rows() === 20, 'twenty again');
    await chooser.type('');
    await until(() => rows() === 0, 'none, as at first');
  });

  it('can take it back: the list is as it was', async () => {
    const chooser = await openChooser();
    await chooser.about('Boom');
    expect(chooser.channels[0]).to.equal('App Weltevree');
    await chooser.choose('Iets anders');
    expect(chooser.channels).to.deep.equal(usual);
  });

  it('has both answers counted', async () => {
    const chooser = await openChooser();
    await chooser.about('Boom');
    await chooser.choose('Papieren geven of sturen');
    // The phone keeps its place among the first, though nobody can give papers by it.
    expect(chooser.channels.slice(0, 4)).to.deep.equal(['App Weltevree', 'Langskomen', 'Bellen', 'Een afspraak maken']);
    nothingGone(chooser);
  });

  it('need not say it on a page that is about it', async () => {
    const chooser = await openChooser({ attributes: 'topic="paspoort"' });
    await until(() => chooser.why.includes('Zo regelt u'), 'the reason');
    expect(chooser.channels[0]).to.equal('Een afspraak maken');
    expect(chooser.choices('Waar gaat het over?')).to.include('Paspoort');
  });
});
