/** What a configuration or a page can hold that nobody meant. */
import { expect } from 'chai';
import type { Config } from '../../src/config/schema.js';
import { until } from '../support/fixture.js';
import { openPanel, parts } from './help-panel.driver.js';
import { bareConfig, config, manyQuestions } from './town.js';

const markup = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

describe('the help without a configuration', () => {
  it('shows what stands in the tag', async () => {
    const panel = await openPanel({ config: null });
    expect(panel.element.innerText).to.equal('Bel 14 0999');
    expect(panel.all('slot')).to.have.length(1);
  });
});

describe('the help of a municipality that says little', () => {
  it('has all parts but the questions, and none that breaks', async () => {
    const panel = await openPanel({ config: bareConfig });
    expect(panel.parts).to.deep.equal(Object.values(parts).filter((name) => name !== parts.questions));
    await panel.show(...panel.parts);
    expect(panel.open).to.deep.equal(panel.parts);
    expect(panel.read(parts.person)).to.include('U kunt ook iemand vragen die u vertrouwt.');
    expect(panel.text).not.to.match(/undefined|null|NaN|\[object/);
  });

  it('shows no list in which nothing stands', async () => {
    const panel = await openPanel({
      config: { ...config, channels: { more: [{ id: 'x', kind: 'social', url: '/x' }] } },
    });
    await panel.show(parts.person);
    expect(panel.seen('ul').filter((each) => !each.children.length)).to.deep.equal([]);
  });
});

describe('the help of a municipality that says much', () => {
  it('lists 200 questions, and answers the last one', async () => {
    const panel = await openPanel({ config: manyQuestions });
    await panel.show(parts.questions);
    expect(panel.questions).to.have.length(200);
    await panel.press('Vraag nummer 199?');
    await until(() => panel.read(parts.questions).includes('Antwoord nummer 199.'), 'the answer');
  });

  it('finds one of 1,000 words of its own', async () => {
    const glossary = Array.from({ length: 1_000 }, (_, index) => ({
      term: `Woord${index}zo`,
      meaning: `Betekenis ${index}.`,
    }));
    const panel = await openPanel({ config: { ...config, glossary } });
    await panel.show(parts.words);
    await panel.type('Zoek een woord', 'woord777zo');
    await until(() => panel.words[0] === 'Woord777zo: Betekenis 777.', 'the word');
  });

  it('shows markup as text', async () => {
    const own: Config = {
      ...config,
      glossary: [{ term: markup, meaning: markup }],
      channels: {
        phone: { number: '14 0999', hours: markup },
        more: [{ id: 'x', kind: 'library', name: markup, address: markup, hours: markup, note: markup }],
      },
      help: { questions: [{ id: 'x', question: markup, answer: `${markup} **vet** [x](javascript:alert(1))` }] },
    };
    const panel = await openPanel({ config: own });
    await panel.show(...panel.parts);
    await panel.press(markup);
    expect(panel.all('img, script')).to.deep.equal([]);
    expect((window as { harmed?: number }).harmed).to.equal(undefined);
    expect(panel.words.filter((each) => each === `${markup}: ${markup}`)).to.have.length(1);
    expect(panel.read(parts.questions)).to.include(`${markup} vet [x](javascript:alert(1))`);
    const links = panel.seen('a').map((each) => each.getAttribute('href'));
    expect(links.join()).not.to.include('javascript');
  });
});

describe('a configuration that changes', () => {
  it('is followed, and what is open stays open', async () => {
    const panel = await openPanel();
    await panel.show(parts.questions);
    panel.element.config = { ...config, help: { questions: [{ id: 'n', question: 'Nieuw?', answer: 'Ja.' }] } };
    await until(() => panel.questions.join() === 'Nieuw?', 'the new question');
    expect(panel.open).to.deep.equal([parts.questions]);
  });
});
