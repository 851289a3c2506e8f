/** What a resident can choose to hear. */
import { expect } from 'chai';
import '../../src/contact-form/contact-form.define.js';
import { openForm } from '../contact-form/contact-form.driver.js';
import { fixture, until } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { aloud, openAloud } from './aloud.driver.js';
import { dutch, useEngine } from './aloud.engine.js';
import { openPanel, type HelpPanel } from './help-panel.driver.js';

const question = 'De vraag waar u bent';

/** The help without a part of the page that it is about. */
async function openQuestion(): Promise<HelpPanel> {
  const panel = await openPanel();
  await until(() => panel.parts.includes(aloud), 'the part');
  await panel.show(aloud);
  return panel;
}

/** Goes to a field and from there to the help. */
async function visit(field: HTMLElement, panel: HelpPanel): Promise<void> {
  field.focus();
  await panel.press('Lees voor');
}

const page = `<div lang="nl"><fieldset><legend>Uw adres</legend>
  <label for="code">Postcode</label><p id="hint">Bijvoorbeeld 1234 AB.</p><p id="error">Vul uw postcode in.</p>
  <input id="code" value="9999 ZZ" aria-describedby="hint error"><p>Iets anders.</p></fieldset>
  <fieldset><legend>Wanneer?</legend><p>Kies een dag.</p><label><input type="radio" name="d"> Maandag</label>
  <label><input type="radio" name="d"> Dinsdag</label></fieldset>
  <label for="when">Welk deel?</label><select id="when"><option>Ochtend</option><option>Middag</option></select>
  <span id="only" style="position:absolute;width:1px;height:1px;overflow:hidden">Zoek een woord</span>
  <input id="unseen" aria-labelledby="only"></div>`;

describe('the question where a resident is', () => {
  for (const [what, selector, sentences] of [
    [
      'its group, label, hint and error, and nothing that was typed',
      '#code',
      ['Uw adres', 'Postcode', 'Bijvoorbeeld 1234 AB.', 'Vul uw postcode in.'],
    ],
    ['all of what one can choose', 'input[type=radio]', ['Wanneer?', 'Kies een dag.', 'Maandag', 'Dinsdag']],
    ['what one can choose from a list', '#when', ['Welk deel?', 'Ochtend', 'Middag']],
    ['a label that only screen readers get', '#unseen', ['Zoek een woord']],
  ] as const)
    it(`is read with ${what}`, async () => {
      const engine = useEngine(dutch);
      const root = await fixture(page);
      const panel = await openPanel({ attributes: 'for="article"' });
      root.querySelector<HTMLElement>(selector)!.focus();
      await panel.show(aloud);
      await panel.press(question);
      await panel.press('Lees voor');
      expect(await engine.all()).to.deep.equal(sentences);
    });

  it('is that of our form, also after keys within it', async () => {
    const engine = useEngine(dutch);
    const form = await openForm();
    const panel = await openQuestion();
    const [first] = form.element.shadowRoot!.querySelectorAll<HTMLElement>('input');
    first!.focus();
    await press('ArrowDown');
    await panel.press('Lees voor');
    const all = await engine.all();
    expect(all.slice(0, 2)).to.deep.equal(['Stap 1 van 5', 'Waar gaat uw bericht over?']);
    expect(all.length).to.be.greaterThan(4);
  });

  it('is asked for where nobody went to one yet', async () => {
    const engine = useEngine(dutch);
    await openForm();
    const panel = await openQuestion();
    await panel.press('Lees voor');
    const message = 'Ga eerst naar een vraag op deze pagina. Kies daarna: Lees voor.';
    expect(panel.read(aloud)).to.include(message);
    await until(() => panel.announcements.includes(message), 'the message, said');
    expect(engine.asked).to.deep.equal([]);
  });

  it('is no field of the help itself', async () => {
    const engine = useEngine(dutch);
    const root = await fixture(page);
    const panel = await openPanel({ attributes: 'for="article"' });
    root.querySelector<HTMLElement>('#when')!.focus();
    await panel.show('Wat betekent dit woord?', aloud);
    await panel.type('Zoek een woord', 'bezwaar');
    await panel.press(question);
    await panel.press('Lees voor');
    expect(engine.now).to.equal('Welk deel?');
  });

  it('is no longer offered when the field is gone', async () => {
    useEngine(dutch);
    const root = await fixture(page);
    const panel = await openPanel({ attributes: 'for="article"' });
    root.querySelector<HTMLElement>('#when')!.focus();
    await panel.show(aloud);
    expect(panel.buttons).to.include(question);
    root.remove();
    await panel.press('Snel');
    expect(panel.buttons).not.to.include(question);
  });

  it('follows a resident who goes on to another one', async () => {
    const engine = useEngine(dutch);
    const root = await fixture(page);
    const panel = await openPanel({ attributes: 'for="article"' });
    await visit(root.querySelector<HTMLElement>('#when')!, await panel.show(aloud).then(() => panel));
    await panel.press(question);
    await visit(root.querySelector<HTMLElement>('#code')!, panel);
    expect(engine.now).to.equal('Uw adres');
  });
});

describe('the status of a message', () => {
  it('is offered once it is shown, and read from its first sentence', async () => {
    const engine = useEngine(dutch);
    const { panel } = await openAloud('<p>Welkom.</p>', { engine });
    expect(panel.buttons).not.to.include('Uw bericht');
    const tracker = await fixture('<loket-status-tracker></loket-status-tracker>');
    (tracker.shadowRoot ?? tracker.attachShadow({ mode: 'open' })).innerHTML =
      `<div class="root" lang="nl"><h2 id="status-heading">Bericht 12 3456 7890</h2><p class="lead">Wij zijn ermee bezig.</p>
       <dl><div><dt>Nummer</dt><dd><bdi dir="ltr">12 3456 7890</bdi></dd></div><div><dt>Onderwerp</dt><dd><bdi>Losse tegel</bdi></dd></div></dl></div>`;
    tracker.dispatchEvent(new CustomEvent('loket-status-shown', { bubbles: true, composed: true }));
    await panel.settle();
    await panel.press('Uw bericht');
    await panel.press('Lees voor');
    expect(await engine.all()).to.deep.equal(['Wij zijn ermee bezig.', 'Onderwerp', 'Losse tegel']);
  });
});

describe('what is read', () => {
  it('ends when something else is chosen', async () => {
    const engine = useEngine(dutch);
    const root = await fixture(page);
    const { panel } = await openAloud('<p>Welkom.</p>', { engine });
    root.querySelector<HTMLElement>('#when')!.focus();
    await panel.press('Lees voor');
    expect(engine.now).to.equal('Welkom.');
    await panel.press(question);
    expect(engine.now).to.equal(undefined);
    expect(panel.pressed(aloud)).to.include(question);
    expect(panel.buttons).to.include('Lees voor');
  });
});
