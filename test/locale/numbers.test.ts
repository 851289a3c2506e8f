/** A number in a sentence: also when it is one, and also when there is nothing to wait for. */
import { expect } from 'chai';
import { render } from 'lit';
import { privacyMonths } from '../../src/contact-form/check.messages.js';
import { sentence } from '../../src/contact-form/issue.messages.js';
import { filesHint } from '../../src/form/files-field.messages.js';
import { notice } from '../../src/status-tracker/notice.js';
import { fixture } from '../support/fixture.js';

/** What the status says to who asked too often, and must wait this number of seconds. */
async function told(retryAfter: number): Promise<string> {
  const place = await fixture('<div></div>');
  render(notice({ kind: 'later', retryAfter }, 2), place);
  return place.innerText.replace(/\s+/g, ' ');
}

describe('a sentence with a number in it', () => {
  it('is right for one and for more', () => {
    expect(privacyMonths(1)).to.equal('Na 1 maand gooien wij ze weg.');
    expect(privacyMonths(6)).to.equal('Na 6 maanden gooien wij ze weg.');
    for (const count of [1, 5]) {
      expect(filesHint('foto', '10 MB', count)).to.match(new RegExp(`U mag er ${count} meesturen\\.$`));
      const issue = { field: 'person.name', code: 'too-long', params: { over: count } };
      expect(sentence(issue, 'Uw naam')).to.equal(`Dit is te lang. Aantal letters te veel: ${count}.`);
    }
  });

  it('never tells anybody to wait for no minutes', async () => {
    for (const seconds of [0, 1, 60]) expect(await told(seconds)).to.include('Wacht 1 minuut.');
    expect(await told(61)).to.include('Wacht 2 minuten.');
  });
});
