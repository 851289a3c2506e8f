/** "What do we mean here?" at the fields of the contact form. */
import { expect } from 'chai';
import { setLocale } from '../../src/locale/localization.js';
import { openForm, words, type ContactForm } from '../contact-form/contact-form.driver.js';
import { expectAccessible } from '../support/axe.js';
import { focused, until } from '../support/fixture.js';
import { press as key } from '../support/keys.js';
import { config } from '../support/municipality.js';
import { bodies, comesBefore, names, noteOf, notes, press, summaryOf, what, withNotes } from './notes-support.js';

const message = 'Uw bericht';
const files = 'Foto of bestand';

/** A form in which something is meant at the message. */
async function open(over: Parameters<typeof withNotes>[1] = {}): Promise<ContactForm> {
  const form = await openForm({
    config: withNotes(config, { 'contact-form.message': { text: 'Uw verhaal.' }, ...over }),
  });
  await form.toMessage();
  await until(() => notes(form).length, 'the notes');
  return form;
}

afterEach(async () => {
  document.documentElement.lang = 'nl';
  document.documentElement.dir = '';
  await setLocale('nl');
});

describe('a resident who does not know what is meant at a field', () => {
  it('finds it between the label and the input, shut, with a name that says which field it is', async () => {
    const form = await open();
    const note = noteOf(form, message);
    expect(note.open).to.equal(false);
    const label = form.all<HTMLLabelElement>('label').find(({ control }) => control?.id === 'message')!;
    const hint = form.all('#message-hint')[0]!;
    expect([comesBefore(label, note), comesBefore(hint, note), comesBefore(note, form.field(message))]).to.deep.equal([
      true,
      true,
      true,
    ]);
    // What is seen begins the name (WCAG 2.5.3).
    expect(summaryOf(note).innerText).to.match(new RegExp(`^${what.replace('?', '\\?')}`));
  });

  it('opens and shuts it by a press, and nothing that was typed changes', async () => {
    const form = await open();
    await form.fill(message, 'De lantaarn is stuk.');
    const note = await press(form, message);
    expect(note.open).to.equal(true);
    expect(note.innerText).to.include('Uw verhaal.');
    await press(form, message);
    expect(note.open).to.equal(false);
    expect(form.value(message)).to.equal('De lantaarn is stuk.');
  });

  it('opens it by the keys, on the way from the label to the input, and keeps the focus', async () => {
    const form = await open();
    const note = noteOf(form, message);
    summaryOf(note).focus();
    await key('Enter');
    await until(() => note.open, 'the note');
    expect(focused()).to.equal(summaryOf(note));
    await key('Tab');
    expect(focused()).to.equal(form.field(message));
    expect(form.heading).to.equal('Wat is uw vraag?');
  });

  it('can hit it: 24 pixels at least', async () => {
    const form = await open();
    const { width, height } = summaryOf(noteOf(form, message)).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('is told what is wrong below it, right above the input', async () => {
    const form = await open();
    await press(form, message);
    await form.next();
    const note = noteOf(form, message);
    expect(note.open).to.equal(true);
    expect(comesBefore(note, form.all('#message-error')[0]!)).to.equal(true);
    expect(form.errorAt(message)).not.to.equal('');
  });

  it('finds it as they left it after another step, and only once', async () => {
    const form = await open();
    await press(form, message);
    await form.fill(message, 'De lantaarn is stuk.');
    await form.next();
    expect(names(form)).to.deep.equal([]);
    await form.press('Terug');
    expect(names(form)).to.deep.equal([`${what} ${message}`]);
    expect(noteOf(form, message).open).to.equal(true);
    expect(form.all('details.note')).to.have.length(1);
  });

  it('has it in the other language, as open as it was', async () => {
    const form = await open({ 'contact-form.message': { text: { nl: 'Uw verhaal.', en: 'Your story.' } } });
    await form.fill(message, 'De lantaarn is stuk.');
    await press(form, message);
    await setLocale('en');
    await form.settle();
    const [note] = form.all<HTMLDetailsElement>('details.note');
    expect(note!.open).to.equal(true);
    expect(words(note!.querySelector('.meant')!.textContent)).to.equal('Your story.');
    expect(form.all<HTMLTextAreaElement>('#message')[0]!.value).to.equal('De lantaarn is stuk.');
  });

  it('finds a text that is not in their language marked as Dutch', async () => {
    const form = await open();
    await setLocale('en');
    await form.settle();
    expect(form.all('.meant [lang=nl]').map((each) => words(each.textContent))).to.deep.equal(['Uw verhaal.']);
  });

  it('reads Markdown in it as it is meant', async () => {
    const form = await open({ 'contact-form.message': { text: 'Dit **wel**.\n\n- een\n- [twee](/twee)' } });
    await until(() => form.all('.meant li').length, 'the list');
    expect(form.all('.meant strong, .meant a').map((each) => words(each.textContent))).to.deep.equal(['wel', 'twee']);
  });
});

describe('a note that names a hard word', () => {
  it('tells what our own glossary says, as Dutch', async () => {
    const form = await open({ 'contact-form.files': { term: 'Leges' } });
    await until(() => names(form).length === 2, 'the second note');
    expect(bodies(form)[1]).to.match(/^leges .*bedrag/i);
    expect(form.all('.meant strong')[0]!.lang).to.equal('nl');
  });

  it('tells it in the language of now, the word itself as in Dutch letters', async () => {
    const form = await open({ 'contact-form.files': { term: 'Leges' } });
    await until(() => names(form).length === 2, 'the second note');
    const meant = () => words(form.all('.meant').find((each) => each.querySelector('strong'))?.textContent ?? '');
    await setLocale('de');
    await until(() => meant().includes('Betrag'), 'the meaning in German');
    expect(meant()).to.match(/^leges /);
    await setLocale('nl');
    await until(() => meant().includes('bedrag'), 'the meaning in Dutch');
  });

  it('tells what the municipality says, when both explain it, also by another form of the word', async () => {
    const glossary = [
      { term: 'leges', forms: ['legeskosten'], meaning: { nl: 'Geld voor ons.', en: 'Money for us.' } },
    ];
    const notes = { 'contact-form.message': { term: 'legeskosten' } };
    const form = await openForm({ config: withNotes({ ...config, glossary }, notes) });
    await form.toMessage();
    await until(() => names(form).length, 'the note');
    expect(bodies(form)).to.deep.equal(['leges Geld voor ons.']);
    await setLocale('en');
    await form.settle();
    expect(words(form.all('.meant')[0]!.textContent)).to.equal('leges Money for us.');
  });
});

describe('a form with notes of which some are wrong', () => {
  const told: unknown[] = [];
  const { error } = console;
  beforeEach(() => {
    told.length = 0;
    console.error = (problem: unknown) => void told.push(problem);
  });
  afterEach(() => {
    console.error = error;
  });

  it('shows the others, and tells the makers of the site', async () => {
    const form = await open({
      'contact-form.files': { term: 'xqzwv' },
      'contact-form.type': { text: 5 } as never,
      'contact-form.topic': '<b>' as never,
      'contact-form.nothing': { text: 'Nergens' } as never,
      'channel-chooser.topic': { text: 'Elders' },
    });
    await form.settle();
    expect(bodies(form)).to.deep.equal(['Uw verhaal.']);
    expect(told.map((each) => (each as Error).message).sort()).to.deep.equal([
      'Loket: help.notes.contact-form.files names "xqzwv", which no glossary explains',
      'Loket: help.notes.contact-form.topic is no note',
      'Loket: help.notes.contact-form.type is no note',
    ]);
  });

  for (const notes of [5, 'text', [], ['contact-form.message'], { __proto__: null }])
    it(`works where they are no notes at all: ${JSON.stringify(notes)}`, async () => {
      const form = await openForm({ config: { ...config, help: { notes: notes as never } } });
      await form.toMessage();
      expect(form.all('details.note')).to.have.length(0);
    });
});

describe('notes at fields of which only some are in view', () => {
  it('stand at the extra questions of a topic, each by its id', async () => {
    const ids = ['naam', 'plan', 'datum', 'bezoekers', 'plaats'];
    const own = Object.fromEntries(ids.map((id) => [`contact-form.questions.evenement.${id}`, { text: id }]));
    const form = await openForm({ config: withNotes(config, own) });
    await form.toMessage('Vraag', 'Evenement');
    await until(() => names(form).length === ids.length, 'the notes');
    expect(names(form)).to.deep.equal([
      `${what} Hoe heet het evenement?`,
      `${what} Wat gaat u doen?`,
      `${what} Op welke dag is het?`,
      `${what} Hoeveel mensen komen er?`,
      `${what} Waar is het?`,
    ]);
    expect(bodies(form)).to.deep.equal(ids);
    for (const [id, input] of [
      ['datum', 'Dag'],
      ['plaats', 'Postcode'],
      ['bezoekers', 'Minder dan 100'],
    ] as const)
      expect(comesBefore(notes(form)[ids.indexOf(id)]!, form.field(input)), id).to.equal(true);
  });

  it('follow the way in which the resident wants an answer', async () => {
    const form = await openForm({
      config: withNotes(config, { 'contact-form.email': { text: 'a' }, 'contact-form.postal-code': { text: 'b' } }),
    });
    await form.toReach();
    await until(() => form.all('details.note').length === 2, 'the notes');
    await form.choose('Per e-mail');
    expect(names(form)).to.deep.equal([`${what} Uw e-mailadres`]);
    await form.choose('Per brief');
    expect(names(form)).to.deep.equal([`${what} Postcode`]);
  });

  it('stands before a checkbox and not in its label: to open it ticks nothing', async () => {
    const form = await openForm({
      config: withNotes(config, { 'contact-form.for-other': { text: 'Voor uw moeder.' } }),
    });
    await form.toReach();
    await until(() => notes(form).length, 'the note');
    const other = 'Ik doe dit voor iemand anders';
    const note = await press(form, other);
    expect([note.open, form.chosen(other), comesBefore(note, form.field(other))]).to.deep.equal([true, false, true]);
    expect(note.closest('label')).to.equal(null);
  });

  it('come again when another message is written after the first was sent', async () => {
    const form = await open();
    await form.fill(message, 'De lantaarn is stuk.');
    await form.next();
    await form.choose('Per e-mail');
    await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    await form.next();
    await form.next();
    expect(form.all('details.note')).to.have.length(0);
    await form.press('Stuur nog een bericht');
    await form.toMessage();
    expect(names(form)).to.deep.equal([`${what} ${message}`]);
  });

  it('change with the configuration', async () => {
    const form = await open();
    form.element.config = withNotes(config, { 'contact-form.files': { text: 'Een foto.' } });
    await until(() => bodies(form).join() === 'Een foto.', 'the other note');
    form.element.config = config;
    await until(() => !form.all('details.note').length, 'no note');
  });
});

describe('a field with a note', () => {
  for (const [name, width] of [
    ['320 pixels', 320],
    ['280 pixels', 280],
  ] as const)
    it(`fits a column of ${name}, also opened, with a word that does not`, async () => {
      const long = 'Bestemmingsplanwijzigingsprocedureomgevingsvergunningaanvraagformulieren';
      const form = await openForm({ width, config: withNotes(config, { 'contact-form.message': { text: long } }) });
      await form.toMessage();
      await until(() => notes(form).length, 'the note');
      const note = await press(form, message);
      expect(note.scrollWidth).to.be.at.most(note.clientWidth + 1);
      expect(note.getBoundingClientRect().right).to.be.at.most(form.element.getBoundingClientRect().right + 1);
    });

  it('has no fault that axe finds, shut or opened', async () => {
    const form = await open({ 'contact-form.files': { term: 'leges' }, 'contact-form.topic': { text: 'Waarover?' } });
    await until(() => names(form).length === 2, 'the notes');
    await expectAccessible(form.element);
    await press(form, message);
    await press(form, files);
    await expectAccessible(form.element);
  });

  it('runs from right to left as the page does', async () => {
    document.documentElement.dir = 'rtl';
    const form = await open();
    form.all('.root')[0]!.dir = 'rtl';
    const note = await press(form, message);
    const body = note.querySelector('.meant')!;
    expect(parseFloat(getComputedStyle(body).borderRightWidth)).to.equal(4);
  });
});
