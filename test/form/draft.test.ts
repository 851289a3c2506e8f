import { expect } from 'chai';
import { Draft, type DraftContent, type DraftOptions } from '../../src/form/draft.js';
import { replace } from '../backend/stubs.js';
import { FakeClock } from './outbox-support.js';

const name = 'loket-contact-form:/contact:0';
const content: DraftContent = {
  values: { message: ['Hallo\nallemaal'], topics: ['a', 'b'], empty: [] },
  step: 'message',
  key: 'd'.repeat(32),
};
const halfHour = 30 * 60_000;
const time = new FakeClock();

const draft = (options: DraftOptions = {}): Draft => new Draft(name, { clock: time, ...options });
const plain = (kept: DraftContent | undefined): unknown => kept && { ...kept, values: { ...kept.values } };

describe('the draft of a message', () => {
  beforeEach(() => {
    sessionStorage.clear();
    time.timers = [];
  });

  it('is there again after a reload of the page', () => {
    expect(draft().write(content)).to.equal(true);
    expect(plain(draft().read())).to.deep.equal(content);
  });

  it('is nowhere but in this tab', () => {
    draft().write(content);
    expect(localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    expect(sessionStorage.length).to.equal(1);
  });

  it('is another one for another form', () => {
    draft().write(content);
    expect(new Draft('loket-contact-form:/contact:1').read()).to.equal(undefined);
  });

  it('goes when it is wiped', () => {
    draft().write(content);
    draft().clear();
    expect(sessionStorage.length).to.equal(0);
  });

  it('is never made on a shared computer, and an earlier one is wiped there', () => {
    draft().write(content);
    const shared = draft({ enabled: false });
    expect(sessionStorage.length).to.equal(0);
    expect(shared.write(content)).to.equal(false);
    expect(sessionStorage.length).to.equal(0);
    expect(shared.read()).to.equal(undefined);
  });

  it('goes after half an hour without a key pressed, and the form hears of it', async () => {
    let expired = 0;
    const idle = draft({ expired: () => expired++ });
    idle.write(content);
    await time.pass(halfHour - 1);
    idle.write(content);
    await time.pass(halfHour - 1);
    expect(sessionStorage.length).to.equal(1);
    await time.pass(1);
    expect(sessionStorage.length).to.equal(0);
    expect(expired).to.equal(1);
  });

  it('has no more time after a reload than it had before', async () => {
    draft().write(content);
    time.time += halfHour - 10;
    let expired = 0;
    draft({ expired: () => expired++ }).read();
    await time.pass(10);
    expect(expired).to.equal(1);
  });

  it('is not shown again when the tab comes back an hour later, or the clock was set back', () => {
    for (const shift of [halfHour, -halfHour]) {
      draft().write(content);
      time.time += shift;
      expect(draft().read()).to.equal(undefined);
      expect(sessionStorage.length).to.equal(0);
    }
  });

  it('stops its timer when the form leaves the page, but stays', async () => {
    let expired = 0;
    const left = draft({ expired: () => expired++ });
    left.write(content);
    left.stop();
    await time.pass(halfHour * 2);
    expect(expired).to.equal(0);
    expect(sessionStorage.length).to.equal(1);
  });

  it('is no error where storage is blocked', () => {
    replace(window, 'sessionStorage', undefined);
    expect(draft().write(content)).to.equal(false);
    expect(draft().read()).to.equal(undefined);
    draft({ enabled: false }).clear();
  });

  it('keeps the older text when storage is full', () => {
    draft().write(content);
    replace(Storage.prototype, 'setItem', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(draft().write({ ...content, step: 'check' })).to.equal(false);
    expect(draft().read()?.step).to.equal('message');
  });

  it('is not made of a text beyond all measure', () => {
    expect(draft().write({ ...content, values: { message: ['x'.repeat(200_001)] } })).to.equal(false);
    expect(sessionStorage.length).to.equal(0);
  });

  const savedAt = time.now();
  const tampered: Record<string, string> = {
    'no JSON': '{"values":',
    null: 'null',
    'a number': '7',
    'another step': JSON.stringify({ ...content, step: 1, savedAt }),
    'no key': JSON.stringify({ ...content, key: undefined, savedAt }),
    'no time': JSON.stringify(content),
    'a time in words': JSON.stringify({ ...content, savedAt: 'nu' }),
    'values that are none': JSON.stringify({ ...content, values: null, savedAt }),
    'a value that is no list': JSON.stringify({ ...content, values: { message: 7 }, savedAt }),
  };
  for (const [what, stored] of Object.entries(tampered)) {
    it(`is nothing, and no error, when ${what} is found in its place`, () => {
      time.time = savedAt;
      sessionStorage.setItem(name, stored);
      expect(draft().read()).to.equal(undefined);
      expect(sessionStorage.length).to.equal(0);
    });
  }

  it('holds text only, and cannot reach the prototype of anything', () => {
    time.time = savedAt;
    const values = '{"__proto__":["x"],"constructor":["y"],"message":["Hallo",7,{"a":1},null]}';
    sessionStorage.setItem(name, `{"values":${values},"step":"type","key":"k","savedAt":${savedAt}}`);
    const kept = draft().read();
    expect(kept?.values['message']).to.deep.equal(['Hallo']);
    expect(Object.getPrototypeOf(kept?.values)).to.equal(null);
    expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
  });
});
