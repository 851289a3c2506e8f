/** A field does not move because its note comes later: what is shown first has it already. */
import { expect } from 'chai';
import '../../src/channel-chooser/channel-chooser.define.js';
import '../../src/contact-form/contact-form.define.js';
import '../../src/status-tracker/status-tracker.define.js';
import { outline } from '../../src/config/outline.js';
import type { Config } from '../../src/config/schema.js';
import { town } from '../channel-chooser/town.js';
import { fixture, until } from '../support/fixture.js';
import { config } from '../support/municipality.js';
import { mailing } from '../status-tracker/status-tracker.driver.js';
import { everywhere } from './notes-support.js';

type Widget = HTMLElement & { config?: Config; outline?: ReturnType<typeof outline> };

// A form that finds a draft waits for the whole configuration.
beforeEach(() => sessionStorage.clear());

/** @returns for each time that the widget rendered and this field was there, whether there was a note too */
function whatIsSeen(widget: Widget, field: string): boolean[] {
  const seen: boolean[] = [];
  const root = widget.shadowRoot!;
  new MutationObserver(() => {
    if (root.querySelector(`#${field}`)) seen.push(root.querySelector('details.note summary') !== null);
  }).observe(root, { childList: true, subtree: true });
  return seen;
}

for (const [name, tag, field, all] of [
  ['the contact form', '<loket-contact-form></loket-contact-form>', 'type', config],
  ['the channel chooser', '<loket-channel-chooser></loket-channel-chooser>', 'topic', town],
  ['the status', '<loket-status-tracker></loket-status-tracker>', 'reference', mailing],
] as const) {
  describe(`what ${name} asks first`, () => {
    it('has its note from the beginning', async () => {
      const widget = await fixture<Widget>(tag);
      const seen = whatIsSeen(widget, field);
      widget.config = everywhere(all);
      await until(() => seen.length, 'the field');
      expect(seen[0]).to.equal(true);
    });
  });
}

describe('the first question of a form of which the configuration is still being checked', () => {
  it('has its note from the beginning, and keeps it when the whole is there', async () => {
    const form = await fixture<Widget>('<loket-contact-form></loket-contact-form>');
    const seen = whatIsSeen(form, 'type');
    const whole = everywhere(config);
    form.outline = outline(JSON.parse(JSON.stringify(whole)));
    const note = await until(() => form.shadowRoot!.querySelector('details.note'), 'the note');
    await until(() => seen.length, 'the question');
    expect(seen[0]).to.equal(true);
    form.config = whole;
    await until(() => form.shadowRoot!.querySelector('input[name=website]'), 'the other steps');
    expect(form.shadowRoot!.querySelector('details.note')).to.equal(note);
    expect(seen).to.not.include(false);
  });
});
