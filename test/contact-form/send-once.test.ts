import { expect } from 'chai';
import { alreadySent, later, unknown } from '../support/fake-backend.js';
import { until } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { openForm } from './contact-form.driver.js';

describe('a message goes once', () => {
  it('however often the button is pressed', async () => {
    const form = await openForm({ backend: { outcomes: ['hang'] } });
    await form.toCheck();
    const button = form.button('Bericht versturen');
    button.click();
    button.click();
    await form.settle();
    button.click();
    form.backend.release();
    await until(() => form.heading.startsWith('Gelukt'), 'the confirmation');
    expect(form.backend.sent).to.have.length(1);
  });

  it('by Enter and a click together', async () => {
    const form = await openForm({ backend: { outcomes: ['hang'] } });
    await form.toCheck();
    form.button('Bericht versturen').focus();
    await press('Enter');
    await press('Enter');
    form.button(form.primary).click();
    await form.settle();
    expect(form.backend.sent).to.have.length(1);
  });

  it('and the button stays where it is, with the focus on it, and says what happens', async () => {
    const form = await openForm({ backend: { outcomes: ['hang'] } });
    await form.toCheck();
    await form.press('Bericht versturen');
    expect(form.focus).to.equal('Even wachten. Wij sturen uw bericht.');
    const button = form.button(form.primary) as HTMLButtonElement;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled).to.equal(false);
    expect(form.announcements).to.deep.equal(['Even wachten. Wij sturen uw bericht.']);
  });

  it('and is not sent by Enter in a field of an earlier step, which goes one step on', async () => {
    const form = await openForm();
    await form.toReach();
    await form.choose('Per e-mail');
    await form.type('Uw e-mailadres', 'jan@voorbeeld.nl');
    await press('Enter');
    await until(() => form.heading === 'Klopt alles?', 'the last page');
    expect(form.backend.sent).to.deep.equal([]);
  });

  it('and Enter that ends the composing of a character goes nowhere', async () => {
    const form = await openForm();
    await form.toReach();
    await form.choose('Per e-mail');
    const field = form.field('Uw e-mailadres');
    field.focus();
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      isComposing: true,
      bubbles: true,
      composed: true,
    });
    field.dispatchEvent(enter);
    await form.settle();
    expect(form.heading).to.equal('Hoe bereiken wij u?');
    expect(form.summary).to.deep.equal([]);
  });

  it('with the same key at each try of the same text', async () => {
    const form = await openForm({ backend: { outcomes: [unknown, later()] } });
    await form.toCheck();
    await form.next();
    await form.next('Nog een keer versturen');
    const [first, second] = form.backend.sent;
    expect(first?.options.idempotencyKey).to.match(/^[0-9a-f]{32}$/);
    expect(second?.options.idempotencyKey).to.equal(first?.options.idempotencyKey);
  });

  it('and a changed text gets a key of its own when the first certainly did not arrive', async () => {
    const form = await openForm({ backend: { outcomes: [later()] } });
    await form.toCheck();
    await form.next();
    await form.press('Pas aan: Uw bericht');
    await form.fill('Uw bericht', 'Anders.');
    await form.next();
    await form.press('Nog een keer versturen');
    const keys = form.backend.sent.map(({ options }) => options.idempotencyKey);
    expect(new Set(keys).size).to.equal(2);
  });

  it('and a changed text keeps the key when the first may have arrived, so that the backend says so', async () => {
    const form = await openForm({ backend: { outcomes: [unknown, alreadySent] } });
    await form.toCheck();
    await form.next();
    await form.press('Pas aan: Uw bericht');
    await form.fill('Uw bericht', 'Anders.');
    await form.next();
    await form.next('Nog een keer versturen');
    expect(form.notice).to.equal('Wij hebben uw eerste bericht al');
    await form.press('Stuur ook de nieuwe tekst');
    const keys = form.backend.sent.map(({ options }) => options.idempotencyKey);
    expect(keys[0]).to.equal(keys[1]);
    expect(keys[2]).not.to.equal(keys[0]);
  });

  it('and what a robot would fill in is not seen, not read out, and sent along for the backend to judge', async () => {
    const form = await openForm({ backend: { capabilities: { formToken: 'signed' } } });
    await form.toSent();
    expect(form.backend.sent[0]?.options.guard).to.deep.equal({ formToken: 'signed', website: '' });
  });
});
