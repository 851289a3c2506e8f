import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Issue } from '../../src/domain/issue.js';
import { FormController, valueOf } from '../../src/form/form-controller.js';
import { fixture } from '../support/fixture.js';

class ProbeForm extends LitElement {
  static override properties = { more: { type: Boolean } };
  declare more: boolean;
  readonly form = new FormController(this);
  protected override render(): TemplateResult {
    return html`<form>
      <input name="name" /><input type="radio" name="way" value="a" /><input type="radio" name="way" value="b" />
      <input type="checkbox" name="sure" value="on" /><input name="off" value="x" disabled />
      ${this.more ? html`<textarea name="later"></textarea>` : ''}
    </form>`;
  }
  input(name: string): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  }
  type(name: string, value: string): void {
    this.input(name).value = value;
    this.form.read();
  }
}
// What is restored is read after rendering: on purpose.
ProbeForm.disableWarning?.('change-in-update');
customElements.define('probe-form', ProbeForm);

const probe = () => fixture<ProbeForm>('<probe-form></probe-form>');
const needed = (values: ProbeForm['form']['values']): Issue[] =>
  ['name', 'way'].flatMap((field) => (valueOf(values, field) ? [] : [{ field, code: 'missing' as const }]));

describe('the values of a form', () => {
  it('are those of the inputs that are asked now', async () => {
    const { form } = await probe();
    expect({ ...form.values }).to.deep.equal({ name: [''] });
  });

  it('follow what is typed', async () => {
    const element = await probe();
    element.type('name', 'Jan');
    expect(valueOf(element.form.values, 'name')).to.equal('Jan');
    expect(valueOf(element.form.values, 'nothing')).to.equal('');
  });

  it('come back into inputs that are there, and later into those that come later', async () => {
    const element = await probe();
    element.form.restore({ name: ['Jan'], way: ['b'], sure: ['on'], later: ['Tekst'] });
    await element.updateComplete;
    expect(element.input('name').value).to.equal('Jan');
    expect(valueOf(element.form.values, 'way')).to.equal('b');
    expect(element.input('sure').checked).to.equal(true);
    expect(element.form.all['later']).to.deep.equal(['Tekst']);
    element.more = true;
    await element.updateComplete;
    expect(valueOf(element.form.values, 'later')).to.equal('Tekst');
  });

  it('never come over what was typed', async () => {
    const element = await probe();
    element.type('name', 'Zelf getypt');
    element.form.restore({ name: ['Uit het concept'] });
    await element.updateComplete;
    expect(element.input('name').value).to.equal('Zelf getypt');
  });

  it('hold no surprise for a name that objects have by birth', async () => {
    const element = await probe();
    element.input('name').name = '__proto__';
    element.form.read();
    expect(Object.keys(element.form.values)).to.include('__proto__');
    expect(({} as Record<string, unknown>)['0']).to.equal(undefined);
  });
});

describe('what is wrong in a form', () => {
  it('is nothing before the first check', async () => {
    const element = await probe();
    element.type('name', '');
    expect(element.form.issues).to.deep.equal([]);
  });

  it('goes one by one as fields get right', async () => {
    const element = await probe();
    expect(element.form.check(needed)).to.equal(false);
    expect(element.form.issues.map(({ field }) => field)).to.deep.equal(['name', 'way']);
    element.type('name', 'Jan');
    expect(element.form.issues.map(({ field }) => field)).to.deep.equal(['way']);
  });

  it('does not grow while the resident is still typing', async () => {
    const element = await probe();
    element.type('name', 'Jan');
    element.form.check(needed);
    element.type('name', '');
    expect(element.form.issues.map(({ field }) => field)).to.deep.equal(['way']);
  });

  it('tells the newest count of a field that stays wrong', async () => {
    const element = await probe();
    const long = (values: ProbeForm['form']['values']): Issue[] => [
      { field: 'name', code: 'too-long', params: { over: valueOf(values, 'name').length } },
    ];
    element.type('name', 'abc');
    element.form.check(long);
    element.type('name', 'ab');
    expect(element.form.issues[0]?.params?.['over']).to.equal(2);
  });

  it('of a refusal goes when its field is changed, and only then', async () => {
    const element = await probe();
    element.form.show([{ field: 'name', code: 'not-accepted' }]);
    element.type('way', 'a');
    element.form.forget('way');
    expect(element.form.issues).to.have.length(1);
    element.form.forget('name');
    expect(element.form.issues).to.deep.equal([]);
  });

  it('of a refusal of the whole goes with any change: it may be the one that was needed', async () => {
    const element = await probe();
    element.form.show([{ field: '', code: 'not-accepted' }]);
    element.form.forget('name');
    expect(element.form.issues).to.deep.equal([]);
  });

  it('of one field is not taken for that of another whose name starts the same', async () => {
    const element = await probe();
    element.form.show([{ field: 'answers.event.na', code: 'missing' }]);
    element.form.forget('answers.event.naam');
    expect(element.form.issues).to.have.length(1);
    element.form.show([{ field: 'answers.event.date', code: 'bad-date' }]);
    element.form.forget('answers.event.date.day');
    expect(element.form.issues).to.deep.equal([]);
  });

  it('is gone with everything else after wiping', async () => {
    const element = await probe();
    element.type('name', 'Jan');
    element.form.check(needed);
    element.form.restore({ later: ['x'] });
    element.form.reset();
    expect(element.form.issues).to.deep.equal([]);
    expect(element.form.all['later']).to.equal(undefined);
    expect(valueOf(element.form.values, 'name')).to.equal('');
  });
});
