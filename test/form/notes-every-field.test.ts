/** Every field of every widget that a configuration can name can have a note. */
import { expect } from 'chai';
import { openChooser } from '../channel-chooser/channel-chooser.driver.js';
import { openForm } from '../contact-form/contact-form.driver.js';
import { noteFields } from '../../src/domain/note-field.js';
import { openPanel, parts } from '../help-panel/help-panel.driver.js';
import { config as helping } from '../help-panel/town.js';
import { expectAccessible } from '../support/axe.js';
import { until } from '../support/fixture.js';
import { config } from '../support/municipality.js';
import { mailing, openTracker, show } from '../status-tracker/status-tracker.driver.js';
import { plain } from '../status-tracker/cases.js';
import { town } from '../channel-chooser/town.js';
import { bodies, everywhere, names, notes, press, what } from './notes-support.js';

const of = (widget: string): string[] => Object.keys(noteFields).filter((name) => name.startsWith(`${widget}.`));
const over = (name: string): string => `Over ${name}`;

describe('every field of the contact form can have a note', () => {
  it('in each of its steps', async () => {
    const met = new Set<string>();
    const form = await openForm({ config: everywhere({ ...config, status: { url: '/s', updates: true } }) });
    const look = async (...fields: string[]) => {
      for (const field of fields)
        await until(() => bodies(form).includes(over(`contact-form.${field}`)), `the note of ${field}`);
      for (const body of bodies(form)) met.add(body);
    };
    await look('type');
    await form.choose('Idee');
    await form.next();
    await look('topic', 'topic-search');
    await form.choose('Mijn onderwerp staat er niet bij');
    await form.next();
    await look('message', 'files');
    await form.fill('Uw bericht', 'Zet er een bank neer.');
    await form.next();
    await look('answer-by', 'for-other');
    await form.choose('Ik doe dit voor iemand anders', 'Per e-mail');
    await look('other-name', 'answer-to', 'name', 'email');
    await form.choose('Per telefoon');
    await look('phone', 'callback');
    await form.choose('Per brief');
    await look('postal-code', 'house-number', 'abroad');
    await form.choose('Het adres is niet in Nederland');
    await look('address');
    expect([...met].sort()).to.deep.equal(
      of('contact-form')
        .filter((name) => !name.endsWith('updates-email'))
        .map(over)
        .sort(),
    );
  });
});

describe('every field of the channel chooser can have a note', () => {
  it('its questions and the moment to be called', async () => {
    const chooser = await openChooser({ config: everywhere(town) });
    const wanted = ['need', 'topic', 'topic-search'].map((name) => over(`channel-chooser.${name}`));
    await until(() => notes(chooser).length >= 3, 'the notes');
    expect(bodies(chooser).sort()).to.deep.equal(wanted.sort());
    await chooser.press('Kies een dag en een tijd');
    await until(() => notes(chooser).length === 4, 'the note of the moment');
    expect(bodies(chooser)).to.include(over('channel-chooser.moment'));
    await expectAccessible(chooser.element);
  });

  it('and it stays as it is while the resident types and the cards move', async () => {
    const chooser = await openChooser({ config: everywhere(town) });
    await until(() => notes(chooser).length >= 3, 'the notes');
    const [first] = names(chooser);
    const note = await press(chooser, first!.replace(`${what} `, ''));
    await chooser.type('afval');
    await chooser.settle();
    expect([note.open, names(chooser).length]).to.deep.equal([true, 3]);
  });
});

describe('every field of the status tracker can have a note', () => {
  const own = everywhere(mailing);

  it('the number and the code', async () => {
    const tracker = await openTracker({ config: own });
    await until(() => notes(tracker).length === 2, 'the notes');
    expect(bodies(tracker)).to.deep.equal([over('status-tracker.number'), over('status-tracker.code')]);
    expect(names(tracker)[0]).to.match(/^Wat bedoelen wij hier\? \S/);
    await press(tracker, names(tracker)[0]!.replace(`${what} `, ''));
    // Half of its name is unseen, and still there when it is open.
    expect(getComputedStyle(notes(tracker)[0]!.querySelector('summary span')!).display).not.to.equal('none');
    await expectAccessible(tracker.element);
  });

  it('the address for who forgot the number', async () => {
    const tracker = await openTracker({ config: own });
    await until(() => notes(tracker).length === 2, 'the notes');
    await tracker.press('Ik weet mijn nummer niet');
    await until(() => bodies(tracker).join() === over('status-tracker.email'), 'the note');
  });

  it('a photo for the case, the words with it, and the address for e-mails', async () => {
    const tracker = await show([{ ...plain, allows: ['attach', 'follow'] }], { config: own });
    await until(() => bodies(tracker).includes(over('status-tracker.updates-email')), 'the note of the e-mails');
    await tracker.press('Stuur een foto of papier');
    await until(
      () => bodies(tracker).join() === [over('status-tracker.files'), over('status-tracker.message')].join(),
      'the notes',
    );
  });
});

describe('every field of the help can have a note', () => {
  it('the search for a word, as open as it was when the part comes back', async () => {
    const panel = await openPanel({ config: everywhere(helping) });
    await panel.show(parts.words);
    await until(() => notes(panel).length === 1, 'the note');
    expect(bodies(panel)).to.deep.equal([over('help-panel.search')]);
    const note = await press(panel, 'Zoek een woord');
    await panel.press(parts.words);
    expect(notes(panel)).to.have.length(0);
    await panel.show(parts.words);
    expect(notes(panel)).to.deep.equal([note]);
    expect(note.open).to.equal(true);
    await expectAccessible(panel.element);
  });
});
