import { expect } from 'chai';
import { freshHistory } from '../support/history.js';
import { StepHistory } from '../../src/form/step-history.js';

const popped = () => new Promise((done) => window.addEventListener('popstate', done, { once: true }));

before(freshHistory);

describe('the steps of a widget in the history of the browser', () => {
  it('come back one by one', async () => {
    const went: string[] = [];
    const steps = new StepHistory('a', true, (step) => went.push(step));
    steps.push('one', 'two');
    steps.push('two', 'three');
    history.back();
    await popped();
    expect(steps.back('one')).to.equal(true);
    await popped();
    expect(went).to.deep.equal(['two', 'one']);
    steps.pause();
  });

  it('leave entries of others alone', async () => {
    const went: string[] = [];
    const steps = new StepHistory('b', true, (step) => went.push(step));
    history.pushState({ page: 1 }, '');
    expect(steps.back('one')).to.equal(false);
    history.back();
    await popped();
    expect(went).to.deep.equal([]);
    steps.pause();
  });

  it('are not heard while the widget is out of the page', async () => {
    const went: string[] = [];
    const steps = new StepHistory('c', true, (step) => went.push(step));
    steps.push('one', 'two');
    steps.pause();
    history.back();
    await popped();
    expect(went).to.deep.equal([]);
    steps.resume();
    history.forward();
    await popped();
    expect(went).to.deep.equal(['two']);
    steps.pause();
  });

  it('are not there when the page wants none', () => {
    const before = history.length;
    const steps = new StepHistory('d', false, () => undefined);
    steps.push('one', 'two');
    expect(history.length).to.equal(before);
    expect(steps.back('one')).to.equal(false);
  });
});
