import { expect } from 'chai';
import { until } from '../support/fixture.js';
import { freshHistory } from '../support/history.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

before(freshHistory);

const go = async (form: ContactForm, steps: number, heading: string): Promise<void> => {
  history.go(steps);
  await until(() => form.heading === heading, `“${heading}” by the browser`);
  await form.settle();
};

const [type, topic, message] = ['Waar gaat uw bericht over?', 'Kies een onderwerp', 'Wat is uw vraag?'];

describe('a resident who uses the browser’s own back and forward', () => {
  it('goes through the steps with them, and loses nothing', async () => {
    const form = await openForm({ history: true });
    await form.toMessage();
    await form.fill('Uw bericht', 'Waar?');
    await go(form, -1, topic);
    expect(form.focus).to.include(topic);
    await go(form, -1, type);
    expect(form.chosen('Vraag')).to.equal(true);
    await go(form, 2, message);
    expect(form.value('Uw bericht')).to.equal('Waar?');
  });

  it('sees no change in the address of the page', async () => {
    const before = location.href;
    const form = await openForm({ history: true });
    await form.toMessage();
    expect(location.href).to.equal(before);
  });

  it('does not come past a step that does not hold yet', async () => {
    const form = await openForm({ history: true });
    await form.toReach();
    await go(form, -1, message);
    await form.fill('Uw bericht', '');
    history.forward();
    await until(() => form.focus.includes(message), 'the step that is not done');
    expect(form.heading).to.equal(message);
  });

  it('has the form’s own back button go the same way', async () => {
    const form = await openForm({ history: true });
    await form.toMessage();
    const entries = history.length;
    await form.press('Terug');
    await until(() => form.heading === topic, 'the step before');
    await go(form, 1, message);
    // Not more; fewer when Firefox, which cannot be made to forget, drops those of earlier test files (it keeps fifty).
    expect(history.length).to.be.at.most(entries);
  });

  it('does not see the form again that was sent', async () => {
    const form = await openForm({ history: true });
    await form.toSent();
    history.back();
    await new Promise((popped) => window.addEventListener('popstate', popped, { once: true }));
    await form.settle();
    expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
  });

  it('can go back after a jump from the last page to change something', async () => {
    const form = await openForm({ history: true });
    await form.toCheck();
    await form.press('Pas aan: Uw bericht');
    expect(form.heading).to.equal(message);
    await go(form, -1, 'Klopt alles?');
  });

  it('meets two forms on one page that do not go back for each other', async () => {
    const one = await openForm({ history: true, attributes: 'id="one"' });
    const two = await openForm({ history: true, attributes: 'id="two"' });
    await one.choose('Vraag');
    await one.next();
    await two.choose('Idee');
    await two.next();
    await go(two, -1, type);
    expect(one.heading).to.equal(topic);
  });
});

describe('a page that uses the history itself', () => {
  it('keeps what it put there', async () => {
    history.replaceState({ page: 'mine' }, '');
    const form = await openForm({ history: true });
    await form.toMessage();
    expect(history.state).to.include({ page: 'mine' });
    await go(form, -2, type);
    expect(history.state).to.include({ page: 'mine' });
  });

  it('and keeps a state there that is no object', async () => {
    history.replaceState('mine', '');
    const form = await openForm({ history: true });
    await form.choose('Vraag');
    await form.next();
    expect(form.heading).to.equal(topic);
    await go(form, -1, type);
  });

  it('can have the form leave the history alone', async () => {
    const entries = history.length;
    const form = await openForm();
    await form.toMessage();
    await form.press('Terug');
    expect(form.heading).to.equal(topic);
    expect(history.length).to.equal(entries);
  });

  it('may forbid it, and the form works without', async () => {
    const pushState = history.pushState.bind(history);
    history.pushState = () => {
      throw new DOMException('not here', 'SecurityError');
    };
    try {
      const form = await openForm({ history: true });
      await form.toMessage();
      expect(form.heading).to.equal(message);
      await form.press('Terug');
      expect(form.heading).to.equal(topic);
    } finally {
      history.pushState = pushState;
    }
  });
});
