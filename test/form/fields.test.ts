import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';
import { addressField } from '../../src/form/address-field.js';
import { choice } from '../../src/form/choice.js';
import { dateField } from '../../src/form/date-field.js';
import { checkbox, textArea, textField } from '../../src/form/fields.js';
import { expectAccessible } from '../support/axe.js';
import { fixture } from '../support/fixture.js';

async function shown(template: TemplateResult): Promise<HTMLElement> {
  const element = await fixture('<div></div>');
  render(template, element);
  return element;
}

const order = (element: HTMLElement, ...selectors: string[]): boolean =>
  selectors.every((selector, index) => {
    const [one, next] = [element.querySelector(selector), element.querySelector(selectors[index + 1] ?? selector)];
    if (!one || !next) throw new Error(`no ${selector}`);
    return index + 1 === selectors.length || one.compareDocumentPosition(next) === Node.DOCUMENT_POSITION_FOLLOWING;
  });

const options = [
  { value: 'a', label: 'Een', hint: 'Uitleg' },
  { value: 'b', label: 'Twee' },
];

describe('a field', () => {
  it('is read in the order label, explanation, error, input', async () => {
    const whole = { name: 'x', label: 'Naam', hint: 'Uitleg', error: 'Fout' };
    expect(order(await shown(textField(whole)), 'label', '.hint', '.error', 'input')).to.equal(true);
    expect(order(await shown(textArea(whole)), 'label', '.hint', '.error', 'textarea')).to.equal(true);
    expect(order(await shown(dateField(whole)), 'legend', '.hint', '.error', 'input')).to.equal(true);
    expect(
      order(
        await shown(choice({ name: 'x', legend: 'Kies', hint: 'Uitleg', error: 'Fout', options })),
        'legend',
        '.hint',
        '.error',
        'input',
      ),
    ).to.equal(true);
  });

  it('is described by explanation and error, and by nothing that is not there', async () => {
    const described = async (hint?: string, error?: string) =>
      (await shown(textField({ name: 'x', label: 'Naam', hint, error })))
        .querySelector('input')
        ?.getAttribute('aria-describedby');
    expect(await described()).to.equal(null);
    expect(await described('Uitleg')).to.equal('x-hint');
    expect(await described(undefined, 'Fout')).to.equal('x-error');
    expect(await described('Uitleg', 'Fout')).to.equal('x-hint x-error');
  });

  it('is wrong only when something is, and says so to the ear', async () => {
    const invalid = async (error?: string) =>
      (await shown(textField({ name: 'x', label: 'Naam', error })))
        .querySelector('input')
        ?.getAttribute('aria-invalid');
    expect(await invalid()).to.equal('false');
    expect(await invalid('Fout')).to.equal('true');
  });

  it('says in its label that it may stay empty, and to the ear that it may not', async () => {
    const free = await shown(textField({ name: 'x', label: 'Naam', optional: true }));
    expect(free.querySelector('label')?.textContent).to.equal('Naam (niet verplicht)');
    expect(free.querySelector('input')?.getAttribute('aria-required')).to.equal('false');
    const needed = await shown(textField({ name: 'x', label: 'Naam' }));
    expect(needed.querySelector('input')?.getAttribute('aria-required')).to.equal('true');
    expect(needed.querySelector('input')?.required, 'the browser would call it wrong at once').to.equal(false);
  });

  it('keeps what was typed when its error comes and goes', async () => {
    const element = await shown(textField({ name: 'x', label: 'Naam' }));
    const input = element.querySelector('input')!;
    input.value = 'Jan';
    input.focus();
    render(textField({ name: 'x', label: 'Naam', error: 'Fout' }), element);
    render(textField({ name: 'x', label: 'Naam' }), element);
    expect(element.querySelector('input')).to.equal(input);
    expect(input.value).to.equal('Jan');
    expect(document.activeElement).to.equal(input);
  });

  it('that is hidden is neither sent nor reached', async () => {
    const element = await shown(choice({ name: 'x', legend: 'Kies', options, hidden: true }));
    const group = element.querySelector('fieldset')!;
    expect(group.disabled).to.equal(true);
    expect(group.getClientRects()).to.have.length(0);
  });

  it('of each kind passes axe, right and wrong', async () => {
    for (const error of [undefined, 'Fout']) {
      const all = { label: 'Naam', hint: 'Uitleg', error };
      await expectAccessible(await shown(textField({ name: 'a', ...all })));
      await expectAccessible(await shown(textArea({ name: 'b', ...all })));
      await expectAccessible(await shown(dateField({ name: 'c', ...all })));
      await expectAccessible(await shown(choice({ name: 'd', legend: 'Kies', hint: 'Uitleg', error, options })));
      await expectAccessible(await shown(addressField('e', () => error)));
      await expectAccessible(await shown(checkbox('f', 'Ja', 'Uitleg')));
    }
  });

  it('of a date without an explanation leaves no empty line to be read', async () => {
    const element = await shown(dateField({ name: 'x', label: 'Datum' }));
    expect([...element.querySelectorAll('p')].filter((each) => !each.textContent.trim())).to.deep.equal([]);
  });
});
