import { expect } from 'chai';
import { replace } from '../backend/stubs.js';
import { unknown } from '../support/fake-backend.js';
import { until } from '../support/fixture.js';
import { openForm, tick, type ContactForm, type OpenOptions } from './contact-form.driver.js';

/** The page is loaded anew: another form in the same tab. */
async function reload(form: ContactForm, options: OpenOptions = {}): Promise<ContactForm> {
  form.element.remove();
  await tick();
  return openForm(options);
}

const keptNote = 'Deze pagina bewaart wat u typt.';

describe('a resident whose page is loaded anew', () => {
  it('comes back to the same step with everything that was typed', async () => {
    const before = await openForm();
    await before.toMessage('Vraag', 'Markt');
    // Its questions have code of their own.
    await until(() => before.has('Welke markt is het?'), 'the question');
    await before.fill('Uw bericht', 'Waar sta ik?');
    await before.fill('Welke markt is het?', 'Weekmarkt');
    await before.next();
    await before.choose('Per brief', 'Ik doe dit voor iemand anders', 'De ander');
    await before.fill('Naam van de ander', 'Oma');
    const form = await reload(before);
    expect(form.heading).to.equal('Hoe bereiken wij u?');
    expect(form.value('Naam van de ander')).to.equal('Oma');
    expect(form.chosen('Per brief')).to.equal(true);
    expect(form.chosen('De ander')).to.equal(true);
    await form.press('Terug');
    expect(form.value('Uw bericht')).to.equal('Waar sta ik?');
    expect(form.value('Welke markt is het?')).to.equal('Weekmarkt');
    await form.press('Terug');
    expect(form.chosen('Markt')).to.equal(true);
  });

  it('comes back to the last page, and sends', async () => {
    const before = await openForm();
    await before.toCheck();
    const form = await reload(before);
    expect(form.heading).to.equal('Klopt alles?');
    await form.next();
    expect(form.backend.sent[0]?.contact.message).to.equal('De lantaarn voor mijn huis is stuk.');
  });

  it('does not have the focus taken by the form', async () => {
    const before = await openForm();
    await before.toReach();
    const form = await reload(before);
    expect(form.focus).to.equal('page');
  });

  it('tries again with the same key what may have arrived', async () => {
    const before = await openForm({ backend: { outcomes: [unknown] } });
    await before.toCheck();
    await before.next();
    const form = await reload(before);
    await form.next();
    expect(form.backend.sent[0]?.options.idempotencyKey).to.equal(before.backend.sent[0]?.options.idempotencyKey);
  });

  it('keeps the typed text when the page has a value of its own for the field', async () => {
    const before = await openForm({ attributes: 'person-email="van@pagina.nl"' });
    await before.toReach();
    await before.choose('Per e-mail');
    await before.fill('Uw e-mailadres', 'zelf@getypt.nl');
    const form = await reload(before, { attributes: 'person-email="van@pagina.nl"' });
    expect(form.value('Uw e-mailadres')).to.equal('zelf@getypt.nl');
  });

  it('starts anew when the draft was tampered with', async () => {
    const before = await openForm();
    await before.toReach();
    for (const key of Object.keys(sessionStorage))
      sessionStorage.setItem(key, '{"values":{"type":[1]},"step":"nowhere"');
    const form = await reload(before);
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
  });

  it('comes to a step that exists when the draft names none', async () => {
    const before = await openForm();
    await before.toReach();
    for (const [key, text] of Object.entries({ ...sessionStorage }))
      sessionStorage.setItem(key, (text as string).replace('"step":"reach"', '"step":"nowhere"'));
    const form = await reload(before);
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
    expect(form.chosen('Vraag')).to.equal(true);
  });

  it('starts anew after half an hour: somebody else may sit there', async () => {
    const before = await openForm();
    await before.toReach();
    for (const [key, text] of Object.entries({ ...sessionStorage })) {
      const draft = JSON.parse(text as string) as { savedAt: number };
      sessionStorage.setItem(key, JSON.stringify({ ...draft, savedAt: draft.savedAt - 30 * 60_000 }));
    }
    const form = await reload(before);
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
    expect({ ...sessionStorage }).to.deep.equal({});
  });
});

describe('a resident who types nothing for half an hour', () => {
  // WCAG 2.2.1: nobody is hurried. Only what the tab kept goes.
  it('keeps what stands in the form when the tab forgets its draft', async () => {
    const ends = new Set<() => void>();
    const real = window.setTimeout.bind(window);
    replace(window, 'setTimeout', (call: () => void, ms?: number) => {
      if (ms === 30 * 60_000) ends.add(call);
      return real(call, ms);
    });
    const form = await openForm();
    await form.toMessage();
    await form.fill('Uw bericht', 'De lantaarn is stuk.');
    expect(form.text).to.include(keptNote);
    expect(ends.size).to.be.greaterThan(0);
    for (const end of ends) end();
    await form.settle();
    expect({ ...sessionStorage }).to.deep.equal({});
    expect(form.text).not.to.include(keptNote);
    expect(form.value('Uw bericht')).to.equal('De lantaarn is stuk.');
    await form.next();
    expect(form.heading).to.equal('Hoe bereiken wij u?');
  });
});

describe('a resident at a computer that others use too', () => {
  it('leaves nothing behind', async () => {
    const before = await openForm({ attributes: 'shared-computer' });
    await before.toReach();
    expect({ ...sessionStorage }).to.deep.equal({});
    expect(before.text).not.to.include(keptNote);
    const form = await reload(before, { attributes: 'shared-computer' });
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
  });
});

describe('a resident wipes what was typed', () => {
  it('and reads that it is kept', async () => {
    const form = await openForm();
    expect(form.text).not.to.include(keptNote);
    await form.toMessage();
    expect(form.text).to.include(keptNote);
  });

  it('and is asked once more', async () => {
    const form = await openForm();
    await form.toReach();
    await form.press('Wis alles');
    expect(form.text).to.include('Weet u het zeker? Dan is alles weg wat u heeft ingevuld.');
    expect(form.descriptionOf(form.button('Ja, wis alles'))).to.include('Weet u het zeker?');
    expect(form.focus, 'the pressed button went').to.equal('Nee, bewaar het');
    await form.press('Nee, bewaar het');
    expect(form.heading).to.equal('Hoe bereiken wij u?');
    expect(form.focus).to.equal('Wis alles');
  });

  it('and all of it is gone, which is said', async () => {
    const form = await openForm();
    await form.toReach();
    await form.press('Wis alles');
    await form.press('Ja, wis alles');
    expect(form.heading).to.equal('Waar gaat uw bericht over?');
    expect(form.focus).to.include('Waar gaat uw bericht over?');
    expect(form.announcements).to.include('Alles is gewist.');
    expect({ ...sessionStorage }).to.deep.equal({});
    expect(form.text).not.to.include(keptNote).and.not.to.include('Weet u het zeker?');
    await form.toMessage();
    expect(form.value('Uw bericht')).to.equal('');
  });
});
