/** Answers to what people ask here, and whether they helped, which stays between the resident and the page. */
import { expect } from 'chai';
import { replace, serve } from '../backend/stubs.js';
import { until } from '../support/fixture.js';
import { followed, openPanel, parts, words, type HelpPanel, type OpenOptions } from './help-panel.driver.js';
import { kept } from './storage.js';
import { config } from './town.js';

const passport = 'Hoe vraag ik een paspoort aan?';

async function openQuestions(options: OpenOptions = {}): Promise<HelpPanel> {
  const panel = await openPanel(options);
  await panel.show(parts.questions);
  return panel;
}
const answer = (panel: HelpPanel): HTMLElement => panel.seen('details[open]')[0]!;

describe('the questions', () => {
  for (const [attributes, asked] of [
    ['', [passport, 'Hoe lang duurt het?']],
    ['topic="afval"', [passport, 'Hoe lang duurt het?', 'Wanneer haalt u grofvuil op?']],
    ['topic="parkeren"', [passport, 'Hoe lang duurt het?']],
  ] as const)
    it(`are those of no topic, and those of the page’s: ${attributes || 'none'}`, async () => {
      expect((await openQuestions({ attributes })).questions).to.deep.equal(asked);
    });

  it('are no part of the help where none is left', async () => {
    const questions = [{ id: 'x', question: 'Hoe?', answer: 'Zo.', topics: ['afval'] }];
    const own = { ...config, help: { questions } };
    expect((await openPanel({ config: own })).parts).not.to.include(parts.questions);
    expect((await openPanel({ config: own, attributes: 'topic="afval"' })).parts).to.include(parts.questions);
    expect((await openPanel({ config: { ...config, help: {} } })).parts).not.to.include(parts.questions);
  });

  it('follow the topic of the page when that changes', async () => {
    const panel = await openQuestions();
    panel.element.topicId = 'afval';
    await panel.settle();
    expect(panel.questions).to.include('Wanneer haalt u grofvuil op?');
  });

  it('are answered with what little Markdown one may use', async () => {
    const panel = await openQuestions();
    await panel.press(passport);
    await until(() => panel.seen('strong').length, 'the Markdown');
    const shown = answer(panel);
    expect(panel.seen('strong', shown).map(({ innerText }) => innerText)).to.deep.equal(['afspraak']);
    expect(panel.seen('li', shown).map((each) => words(each.innerText))).to.deep.equal([
      'Neem uw oude paspoort mee.',
      'Neem een pasfoto mee.',
    ]);
    await panel.press('pasfoto');
    await panel.press('Lees meer');
    expect(followed).to.deep.equal(['/pasfoto', 'https://weltevree.example/paspoort']);
  });

  it('stay open when another one is answered', async () => {
    const panel = await openQuestions();
    await panel.press(passport);
    await panel.press('Hoe lang duurt het?');
    expect(panel.seen('details[open]')).to.have.length(2);
  });
});

describe('whether an answer helped', () => {
  it('is thanked for', async () => {
    const panel = await openQuestions();
    await panel.press('Hoe lang duurt het?');
    await panel.press('Ja');
    expect(panel.announcements).to.deep.equal(['Fijn.']);
    expect(panel.pressed(parts.questions)).to.deep.equal(['Ja']);
    expect(words(answer(panel).innerText)).not.to.include('14 0999');
  });

  it('brings who says no to a person, and takes that back for who says yes after all', async () => {
    const panel = await openQuestions();
    await panel.press('Hoe lang duurt het?');
    await panel.press('Nee');
    expect(panel.announcements).to.deep.equal(['Vraag het ons dan. Wij helpen u graag.']);
    expect(words(answer(panel).innerText))
      .to.include('Wij helpen u graag.')
      .and.include('Bel 14 0999');
    await panel.press('Ja');
    expect(panel.pressed(parts.questions)).to.deep.equal(['Ja']);
    expect(words(answer(panel).innerText)).not.to.include('Bel 14 0999');
  });

  it('is known of each question by itself', async () => {
    const panel = await openQuestions();
    await panel.press('Hoe lang duurt het?');
    await panel.press('Ja');
    await panel.press('Hoe lang duurt het?');
    await panel.press(passport);
    expect(panel.seen('[aria-pressed=true]')).to.deep.equal([]);
  });

  it('leaves the page by no way: no request, no event, nothing kept', async () => {
    const panel = await openQuestions();
    const requests = serve(() => new Response());
    const sent: unknown[] = [];
    replace(navigator, 'sendBeacon', (url: unknown) => sent.push(url));
    replace(XMLHttpRequest.prototype, 'send', () => sent.push('XMLHttpRequest'));
    const seen = performance.getEntriesByType('resource').length;
    const events: string[] = [];
    const { prototype } = EventTarget;
    const dispatch: (event: Event) => boolean = Reflect.get(prototype, 'dispatchEvent');
    replace(prototype, 'dispatchEvent', function (this: EventTarget, event: Event) {
      events.push(event.type);
      return dispatch.call(this, event);
    });
    const before = kept();
    await panel.press('Hoe lang duurt het?');
    await panel.press('Ja');
    await panel.press('Nee');
    await panel.settle();
    expect({ requests, sent, events }).to.deep.equal({ requests: [], sent: [], events: [] });
    expect(performance.getEntriesByType('resource').length).to.equal(seen);
    expect(kept()).to.deep.equal(before);
    expect(location.hash).to.equal('');
  });
});
