/** Reading aloud: play, pause, stop, speed, and what goes wrong. */
import { expect } from 'chai';
import { patience } from '../../src/help-panel/aloud/utter.js';
import { replace } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { aloud, openAloud, type Scene } from './aloud.driver.js';
import { dutch, useEngine } from './aloud.engine.js';

const sentences = ['Eerste zin.', 'Tweede zin.', 'Derde zin.'];

describe('reading aloud', () => {
  it('never begins by itself', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Langzaam');
    await panel.press(aloud);
    await panel.show(aloud);
    expect(engine.asked).to.deep.equal([]);
  });

  it('says one sentence after the other, by a press, and is as before at the end', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    expect(await engine.all()).to.deep.equal(sentences);
    expect(engine.asked.map(({ voice, lang }) => [voice, lang])).to.deep.equal(Array(3).fill([dutch, 'nl-NL']));
    await panel.settle();
    expect(panel.buttons).to.include('Lees voor');
    expect(panel.buttons).not.to.include('Pauze');
  });

  it('begins at once, in the very press: an iPhone allows no other', async () => {
    const { engine, panel } = await openAloud();
    panel.control('Lees voor').click();
    expect(engine.now).to.equal('Eerste zin.');
  });

  it('begins anew at a second press', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    await engine.all();
    await panel.settle();
    await panel.press('Lees voor');
    expect(engine.now).to.equal('Eerste zin.');
  });

  it('waits at a pause and goes on with the same sentence, without the pause of the browser', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    await engine.next();
    await panel.press('Pauze');
    expect(engine.now).to.equal(undefined);
    await panel.press('Ga verder');
    await until(() => engine.now === 'Tweede zin.', 'the sentence');
    expect(await engine.all()).to.deep.equal(['Eerste zin.', 'Tweede zin.', 'Tweede zin.', 'Derde zin.']);
    expect(engine.pauses).to.equal(0);
  });

  it('gives the voice a moment between falling silent and going on, which some lose otherwise', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    const button = panel.control('Pauze');
    button.click();
    button.click();
    expect(engine.now).to.equal(undefined);
    await until(() => engine.now === 'Eerste zin.', 'the sentence');
  });

  it('keeps the focus on the button that was pressed, whatever it is called then', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    expect(panel.focus).to.equal('Pauze');
    await engine.next();
    expect(panel.focus).to.equal('Pauze');
    await panel.press('Pauze');
    expect(panel.focus).to.equal('Ga verder');
    await panel.press('Stop');
    expect(panel.focus).to.equal('Stop');
    await panel.press('Lees voor');
    await engine.all();
    await panel.settle();
    expect(panel.focus).to.equal('Lees voor');
  });

  it('stops at once, and does not go on when the browser tells so afterwards', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    await engine.next();
    await panel.press('Stop');
    await panel.settle();
    expect(engine.now).to.equal(undefined);
    expect(engine.texts).to.deep.equal(['Eerste zin.', 'Tweede zin.']);
    expect(panel.read(aloud)).not.to.include('lukt nu niet');
    expect(panel.control('Stop').ariaDisabled).to.equal('true');
  });

  for (const [name, rate] of [
    ['Langzaam', 0.75],
    ['Gewoon', 1],
    ['Snel', 1.25],
  ] as const)
    it(`is read so: ${name}`, async () => {
      const { engine, panel } = await openAloud();
      await panel.press('Snel');
      await panel.press(name);
      expect(panel.pressed(aloud)).to.deep.equal([name]);
      await panel.press('Lees voor');
      expect(engine.asked.at(-1)!.rate).to.equal(rate);
    });

  it('says the sentence again at another speed when that is chosen meanwhile', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    await engine.next();
    await panel.press('Langzaam');
    await until(() => engine.now, 'the sentence');
    expect([engine.now, engine.asked.at(-1)!.rate]).to.deep.equal(['Tweede zin.', 0.75]);
    expect(panel.buttons).to.include('Pauze');
  });

  it('stays paused when another speed is chosen in the pause', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    await panel.press('Pauze');
    await panel.press('Snel');
    expect(engine.now).to.equal(undefined);
    expect(panel.buttons).to.include('Ga verder');
  });

  it('wakes a browser that another page left paused', async () => {
    const engine = useEngine(dutch);
    engine.paused = true;
    const { panel } = await openAloud(undefined, { engine });
    await panel.press('Lees voor');
    expect(engine.resumed).to.equal(1);
  });

  it('says nothing beside the voice: a screen reader would speak through it', async () => {
    const { engine, panel } = await openAloud();
    await panel.press('Lees voor');
    await engine.next();
    await panel.press('Pauze');
    await panel.press('Ga verder');
    await engine.all();
    expect(panel.announcements).to.deep.equal([]);
    expect(panel.read(aloud)).to.include('Gebruikt u al een programma dat voorleest? Dan heeft u dit niet nodig.');
  });
});

describe('a voice that fails', () => {
  const messages: Record<string, string> = {
    'not-allowed': 'Uw apparaat liet geen geluid toe. Kies nog een keer: Lees voor.',
    network: 'De stem werkt nu niet. Heeft u internet? Probeer het dan nog een keer.',
    'synthesis-failed': 'Voorlezen lukt nu niet. Bel ons gerust. Wij lezen het u voor.',
  };
  const reading = async (): Promise<Scene> => {
    const scene = await openAloud();
    await scene.panel.press('Lees voor');
    return scene;
  };

  for (const [error, message] of Object.entries(messages))
    it(`says what one can do: ${error}`, async () => {
      const { engine, panel } = await reading();
      await engine.fail(error);
      await until(() => panel.announcements.includes(message), 'the message, said');
      expect(panel.read(aloud)).to.include(message);
      expect(engine.now).to.equal(undefined);
      await panel.press('Lees voor');
      expect(panel.read(aloud)).not.to.include(message);
      expect(engine.now).to.equal('Eerste zin.');
    });

  it('that never begins is told of, and cut off', async () => {
    replace(patience, 'start', 30);
    const { engine, panel } = await reading();
    await until(() => panel.read(aloud).includes('Voorlezen lukt nu niet.'), 'the message');
    expect(engine.now).to.equal(undefined);
    expect(panel.buttons).to.include('Lees voor');
  });

  it('that begins late is not taken for one that never begins', async () => {
    replace(patience, 'start', 100);
    const { engine, panel } = await reading();
    await engine.begin();
    await new Promise((done) => setTimeout(done, 200));
    expect(engine.now).to.equal('Eerste zin.');
    expect(panel.read(aloud)).not.to.include('Voorlezen lukt nu niet.');
  });

  it('that forgets to say that it ended does not hold up what follows', async () => {
    replace(patience, 'end', -1_600);
    const { engine } = await reading();
    await engine.begin();
    Object.defineProperty(engine, 'speaking', { value: false });
    await until(() => engine.texts.includes('Tweede zin.'), 'the next sentence');
  });

  it('of which somebody else on the page cuts it off, can be gone on with', async () => {
    const { engine, panel } = await reading();
    await engine.next();
    await engine.fail('interrupted');
    await panel.settle();
    await panel.press('Ga verder');
    await until(() => engine.now === 'Tweede zin.', 'the sentence');
    expect(panel.announcements).to.deep.equal([]);
  });
});

describe('a text that changes while it is read', () => {
  it('is followed where the sentence stands elsewhere', async () => {
    const { article, engine, panel } = await openAloud('<p>Een.</p><p>Twee.</p><p>Drie.</p>');
    await panel.press('Lees voor');
    article.innerHTML = '<p>Nieuw.</p><p>Een.</p><p>Twee.</p><p>Vier.</p>';
    expect(await engine.all()).to.deep.equal(['Een.', 'Twee.', 'Vier.']);
  });

  it('ends at the next sentence where that is gone, and says so', async () => {
    const { article, engine, panel } = await openAloud();
    await panel.press('Lees voor');
    article.innerHTML = '<p>Iets anders.</p>';
    await engine.begin();
    expect(engine.now).to.equal('Eerste zin.');
    await engine.end();
    const message = 'De tekst is veranderd. Kies: Lees voor. Dan beginnen wij opnieuw.';
    await until(() => panel.read(aloud).includes(message), 'the message');
    expect(engine.now).to.equal(undefined);
    await panel.press('Lees voor');
    expect(engine.now).to.equal('Iets anders.');
  });

  it('ends where it is hidden', async () => {
    const { article, engine, panel } = await openAloud();
    await panel.press('Lees voor');
    article.hidden = true;
    await engine.begin();
    await engine.end();
    expect(engine.now).to.equal(undefined);
  });

  it('is followed when hard words are marked in it', async () => {
    const { engine, panel } = await openAloud('<p>Een begin. U maakt bezwaar tegen een besluit. Een eind.</p>');
    await panel.show('Wat betekent dit woord?');
    await panel.press('Lees voor');
    await panel.tick('Zet een streep onder moeilijke woorden op deze pagina');
    await until(() => document.querySelector('loket-word'), 'the marks');
    expect(await engine.all()).to.deep.equal(['Een begin.', 'U maakt bezwaar tegen een besluit.', 'Een eind.']);
  });
});
