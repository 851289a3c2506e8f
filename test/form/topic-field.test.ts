import { expect } from 'chai';
import { render } from 'lit';
import * as finder from '../../src/domain/topic.js';
import { foundTopics, topicField, type TopicField } from '../../src/form/topic-field.js';
import { expectAccessible } from '../support/axe.js';
import { fixture } from '../support/fixture.js';

const topics = [
  { id: 'afval', name: 'Afval', synonyms: ['kliko'] },
  { id: 'paspoort', name: { nl: 'Paspoort', en: 'Passport' } },
  { id: 'boom', name: 'Boom' },
];

const base: TopicField = {
  legend: 'Waar gaat het over?',
  all: topics,
  offered: topics,
  chosen: undefined,
  query: '',
  finder: () => finder,
  few: 2,
  expanded: undefined,
  expand: () => undefined,
  bring: () => undefined,
  say: () => undefined,
  nothingFound: 'Niets gevonden.',
  other: [],
};

async function shown(field: Partial<TopicField>): Promise<HTMLElement> {
  const element = await fixture('<div></div>');
  render(topicField({ ...base, ...field }), element);
  return element;
}
const labels = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLElement>('.option:not([hidden]) .option-label')].map((each) =>
    each.innerText.trim(),
  );

describe('topics that are found', () => {
  it('are found by name, by another word and by a slip', () => {
    expect(foundTopics(topics, 'kliko', finder)).to.deep.equal(['afval']);
    expect(foundTopics(topics, 'pasport', finder)).to.deep.equal(['paspoort']);
    expect(foundTopics(topics, 'passport', finder)).to.deep.equal(['paspoort']);
  });

  it('are none when the finder finds none', () => {
    expect(foundTopics(topics, 'xylofoon', finder)).to.deep.equal([]);
  });

  it('are found to the letter before the finder is there', () => {
    expect(foundTopics(topics, 'KLIK', undefined)).to.deep.equal(['afval']);
  });

  it('are all of them when nothing is found before the finder is there', () => {
    expect(foundTopics(topics, 'pasport', undefined)).to.deep.equal(['afval', 'paspoort', 'boom']);
  });
});

describe('the question about the topic', () => {
  it('shows the first few and a button for all', async () => {
    const element = await shown({});
    expect(labels(element)).to.deep.equal(['Afval', 'Paspoort']);
    expect(element.querySelector('button')!.innerText).to.equal('Laat alle 3 onderwerpen zien');
    await expectAccessible(element);
  });

  it('shows all once asked, without the button', async () => {
    const element = await shown({ expanded: '' });
    expect(labels(element)).to.deep.equal(['Afval', 'Paspoort', 'Boom']);
    expect(element.querySelectorAll('button').length).to.equal(0);
  });

  it('shows what is found only, and the one that was chosen', async () => {
    expect(labels(await shown({ query: 'boom' }))).to.deep.equal(['Boom']);
    expect(labels(await shown({ query: 'boom', chosen: 'afval' }))).to.deep.equal(['Afval', 'Boom']);
  });

  it('says it when nothing is found', async () => {
    const element = await shown({ query: 'xylofoon' });
    expect(labels(element)).to.deep.equal([]);
    expect(element.innerText).to.include('Niets gevonden.');
    expect((await shown({ query: 'boom' })).innerText).not.to.include('Niets gevonden.');
  });

  it('shows twenty of those found, all when asked for what is typed now, and twenty again with the next key', async () => {
    const trees = Array.from({ length: 120 }, (_, at) => ({ id: `t${at}`, name: `Boom ${at}` }));
    const asked: string[][] = [];
    const many = { all: trees, offered: trees, query: 'boom', expand: (...told: string[]) => void asked.push(told) };
    const element = await shown(many);
    expect(labels(element)).to.have.length(20);
    const button = element.querySelector('button')!;
    expect(button.innerText).to.equal('Laat alle 120 onderwerpen zien');
    button.click();
    expect(asked).to.deep.equal([['boom', 't20']]);
    const all = await shown({ ...many, expanded: 'boom' });
    expect(labels(all)).to.have.length(120);
    expect(all.querySelector('button')).to.equal(null);
    expect(labels(await shown({ ...many, expanded: 'boo' }))).to.have.length(20);
    // Where the inputs keep the choice each topic has one.
    expect(element.querySelectorAll('[type=radio]')).to.have.length(120);
    expect((await shown({ ...many, checked: true })).querySelectorAll('[type=radio]')).to.have.length(20);
  });

  it('leaves the choice to the inputs, or keeps it for them', async () => {
    const checked = (element: HTMLElement) => element.querySelector<HTMLInputElement>(':checked')?.value;
    expect(checked(await shown({ chosen: 'afval' }))).to.equal(undefined);
    expect(checked(await shown({ chosen: 'afval', checked: true }))).to.equal('afval');
  });

  it('brings the finder when somebody goes there, or types', async () => {
    let brought = 0;
    const element = await shown({ bring: () => brought++ });
    const field = element.querySelector('input')!;
    field.focus();
    expect(brought).to.equal(1);
    field.dispatchEvent(new InputEvent('input'));
    expect(brought).to.equal(2);
  });

  it('says after a pause how many there are, once, for what was typed last', async () => {
    const said: string[] = [];
    const heard = new Promise<void>((resolve) => {
      void shown({
        say: (text) => {
          said.push(text);
          resolve();
        },
      }).then((element) => {
        const field = element.querySelector('input')!;
        for (const text of ['b', 'bo', 'boom']) {
          field.value = text;
          field.dispatchEvent(new InputEvent('input'));
        }
      });
    });
    await heard;
    // Whatever each key would have said is due by now too.
    await new Promise((done) => setTimeout(done, 100));
    expect(said).to.deep.equal(['1 onderwerp gevonden.']);
  });

  it('does not send the form by Enter', async () => {
    const element = await shown({});
    const key = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    element.querySelector('input')!.dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(true);
  });
});
