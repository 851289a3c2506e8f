/** Which voices there are: none, late, or only those of somebody else. */
import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { aloud, openAloud, type Scene } from './aloud.driver.js';
import { dutch, english, remoteDutch, useEngine, voice } from './aloud.engine.js';
import { openPanel } from './help-panel.driver.js';

const open = () => openPanel({ attributes: 'for="article"' });

describe('reading aloud is absent, without a word,', () => {
  it('in a browser that cannot speak', async () => {
    expect((await open()).parts).not.to.include(aloud);
  });

  it('on a device without any voice', async () => {
    useEngine();
    expect((await open()).parts).not.to.include(aloud);
  });

  it('on a device without a voice of the language of the page', async () => {
    useEngine(english);
    expect((await open()).parts).not.to.include(aloud);
  });

  it('where there is nothing to read', async () => {
    useEngine(dutch);
    expect((await openPanel()).parts).not.to.include(aloud);
  });
});

describe('reading aloud is there', () => {
  it('as the second part, where there is a voice', async () => {
    useEngine(dutch);
    expect((await open()).parts[1]).to.equal(aloud);
  });

  it('for a voice of Android, which writes its language in another way', async () => {
    useEngine(voice('nl_NL'));
    expect((await open()).parts).to.include(aloud);
  });

  it('once the browser has its voices, which Chrome has later', async () => {
    const engine = useEngine();
    const panel = await open();
    expect(panel.parts).not.to.include(aloud);
    engine.tell([dutch]);
    await until(() => panel.parts.includes(aloud), 'the part');
  });

  it('once the browser has its voices, also when it tells nobody, as Safari', async () => {
    const engine = useEngine();
    const panel = await open();
    engine.voices = [dutch];
    await until(() => panel.parts.includes(aloud), 'the part');
  });

  it('also where the browser cannot tell of anything, as an old Safari', async () => {
    const engine = useEngine();
    Object.defineProperty(engine, 'addEventListener', { value: undefined });
    const panel = await open();
    engine.voices = [dutch];
    await until(() => panel.parts.includes(aloud), 'the part');
  });
});

describe('of several voices', () => {
  const chosen = async (...voices: SpeechSynthesisVoice[]): Promise<string | undefined> => {
    const { engine, panel } = await openAloud('<p>Welkom.</p>', { engine: useEngine(...voices) });
    await panel.press('Lees voor');
    return engine.asked[0]?.voice?.name;
  };
  const flemish = voice('nl-BE', { name: 'Ellen' });
  const toy = voice('nl-NL', { name: 'Zarvox', voiceURI: 'com.apple.speech.synthesis.voice.Zarvox' });

  for (const [what, name, voices] of [
    ['one on the device before one of somebody else', 'voice nl-NL', [remoteDutch, dutch]],
    ['one on the device, although from another country', 'Ellen', [remoteDutch, flemish]],
    ['one from this country', 'voice nl-NL', [flemish, dutch]],
    ['the one that the owner of the device chose', 'mine', [dutch, voice('nl-NL', { name: 'mine', default: true })]],
    ['none that was made for fun', 'voice nl-NL', [toy, dutch]],
    ['one that was made for fun, rather than none on the device', 'Zarvox', [remoteDutch, toy]],
  ] as const)
    it(`takes ${what}`, async () => {
      expect(await chosen(...voices)).to.equal(name);
    });
});

describe('where only somebody else has a voice', () => {
  const question =
    'Uw apparaat heeft zelf geen stem voor deze tekst. Als wij voorlezen, gaat de tekst naar een ander bedrijf. Dat maakt de stem. Wat u zelf typte, gaat niet mee. Vindt u dat goed?';
  const asked = async (): Promise<Scene> => {
    const scene = await openAloud(undefined, { engine: useEngine(remoteDutch) });
    await scene.panel.press('Lees voor');
    return scene;
  };

  it('asks before the first sentence, in sight and by ear', async () => {
    const { engine, panel } = await asked();
    expect(engine.asked).to.deep.equal([]);
    expect(panel.read(aloud)).to.include(question);
    await until(() => panel.announcements.includes(question), 'the question, said');
  });

  it('reads when they agree, and asks no more on this page', async () => {
    const { engine, panel } = await asked();
    await panel.press('Ja, lees voor');
    expect(await engine.all()).to.have.length(3);
    expect(panel.read(aloud)).not.to.include('ander bedrijf');
    expect(panel.focus).to.equal('Lees voor');
    await panel.settle();
    await panel.press('Lees voor');
    expect(engine.now).to.equal('Eerste zin.');
  });

  it('keeps the answer nowhere', async () => {
    const before = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    const { panel } = await asked();
    await panel.press('Ja, lees voor');
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).to.equal(before);
  });

  it('reads nothing when they do not agree, says who else reads to them, and asks again when they press again', async () => {
    const { engine, panel } = await asked();
    await panel.press('Nee');
    expect(engine.asked).to.deep.equal([]);
    expect(panel.read(aloud)).to.include('Wij lezen dan niet voor. Bel ons gerust. Wij lezen het u voor.');
    expect(panel.buttons).not.to.include('Nee');
    expect(panel.focus).to.equal('Lees voor');
    await panel.press('Lees voor');
    expect(panel.read(aloud)).to.include(question);
  });

  it('of one language only, reads the others when they do not agree', async () => {
    const engine = useEngine(dutch, voice('en-GB', { localService: false }));
    const { panel } = await openAloud('<p>Welkom.</p><p lang="en">Welcome.</p>', { engine });
    await panel.press('Lees voor');
    await panel.press('Nee');
    expect(await engine.all()).to.deep.equal(['Welkom.']);
    expect(panel.read(aloud)).to.include('Een deel is in een andere taal.');
  });

  it('sends nothing of what comes into the page while it is read', async () => {
    const engine = useEngine(dutch, voice('en-GB', { localService: false }));
    const { article, panel } = await openAloud('<p>Een.</p><p>Twee.</p>', { engine });
    await panel.press('Lees voor');
    article.innerHTML = '<p>Een.</p><p>Twee.</p><p lang="en">Three.</p><p>Vier.</p>';
    expect(await engine.all()).to.deep.equal(['Een.', 'Twee.', 'Vier.']);
  });

  it('takes the question back when they choose to stop', async () => {
    const { panel } = await asked();
    await panel.press('Stop');
    expect(panel.read(aloud)).not.to.include('ander bedrijf');
  });
});
