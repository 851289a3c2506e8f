import { expect } from 'chai';
import { html, render } from 'lit';
import { errorSummary } from '../../src/form/error-summary.js';
import { fixture } from '../support/fixture.js';

const place = () => fixture('<div></div>');

describe('the list of what is not right yet', () => {
  it('is not there when all is right', async () => {
    const element = await place();
    render(
      errorSummary([], 3, () => undefined),
      element,
    );
    expect(element.textContent).to.equal('');
  });

  it('has a heading of the level that fits, which can take the focus', async () => {
    const element = await place();
    render(
      errorSummary([{ field: 'a', sentence: 'Vul a in.' }], 4, () => undefined),
      element,
    );
    expect(element.querySelector('h4')?.tabIndex).to.equal(-1);
  });

  it('leads to a field by a link that leaves the address alone', async () => {
    const element = await place();
    const went: string[] = [];
    render(
      errorSummary([{ field: 'a', sentence: 'Vul a in.' }], 3, (field) => went.push(field)),
      element,
    );
    const before = location.href;
    element.querySelector('a')?.click();
    expect(went).to.deep.equal(['a']);
    expect(location.href).to.equal(before);
  });

  it('has no link where there is no field to go to', async () => {
    const element = await place();
    render(
      errorSummary([{ field: '', sentence: html`Het <b>lukt</b> niet.` }], 3, () => undefined),
      element,
    );
    expect(element.querySelector('a')).to.equal(null);
    expect(element.querySelector('li')?.textContent.trim()).to.equal('Het lukt niet.');
  });
});
