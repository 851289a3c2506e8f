import { expect } from 'chai';
import { focused, nextFrame, until } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { config } from '../support/municipality.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

const below = (selector: string, form: ContactForm): DOMRect => form.seen(selector)[0]!.getBoundingClientRect();

describe('a resident who is faster than the later steps', () => {
  it('keeps the focus on the button while they come, and the button works', async () => {
    const { municipality, channels, topics } = config;
    const form = await openForm({ config: null, outline: { municipality, channels, topics } });
    await form.choose('Vraag');
    const button = form.element.renderRoot.querySelector<HTMLElement>('button.primary')!;
    button.focus();
    form.element.config = config;
    // The sections of the later steps are there.
    await until(() => form.element.renderRoot.querySelectorAll('section').length > 1);
    await form.settle();
    expect(form.element.renderRoot.querySelector('button.primary')).to.equal(button);
    expect(focused()).to.equal(button);
    await press('Enter');
    await until(() => form.heading === 'Kies een onderwerp');
  });
});

describe('a resident who goes through the steps', () => {
  it('has the focus at the heading of each, which says where it is', async () => {
    const form = await openForm();
    const headings = [
      'Stap 2 van 5 Kies een onderwerp',
      'Stap 3 van 5 Wat is uw vraag?',
      'Stap 4 van 5 Hoe bereiken wij u?',
    ];
    await form.choose('Vraag');
    await form.next();
    expect(form.focus).to.equal(headings[0]);
    await form.choose('Mijn onderwerp staat er niet bij');
    await form.next();
    expect(form.focus).to.equal(headings[1]);
    await form.fill('Uw bericht', 'Waar?');
    await form.next();
    expect(form.focus).to.equal(headings[2]);
    await form.press('Terug');
    expect(form.focus).to.equal(headings[1]);
  });

  it('has no focus taken when the page is opened', async () => {
    const form = await openForm();
    expect(form.focus).to.equal('page');
    expect(document.activeElement).to.equal(document.body);
  });

  it('goes on from the heading with Tab to the first field', async () => {
    const form = await openForm();
    await form.toMessage();
    await press('Tab');
    expect(form.focus).to.equal('Uw bericht');
  });

  it('keeps the focus in a field while what stands around it changes', async () => {
    const form = await openForm();
    await form.next();
    await form.choose('Vraag');
    expect(form.focus).to.equal('Vraag');
  });
});

describe('on a long page with a header that stays', () => {
  const headerHeight = 60;
  let extra: HTMLElement[] = [];

  const page = async (): Promise<ContactForm> => {
    const form = await openForm();
    const header = document.createElement('div');
    header.style.cssText = `position:sticky;top:0;height:${headerHeight}px;background:#fff`;
    const [before, after] = [document.createElement('div'), document.createElement('div')];
    before.style.height = after.style.height = '3000px';
    form.element.before(header, before);
    form.element.after(after);
    extra = [header, before, after];
    form.element.scrollIntoView();
    return form;
  };
  afterEach(() => {
    for (const each of extra) each.remove();
    scrollTo(0, 0);
  });

  it('the next step is in view, below the header, and the page is not thrown to its top', async () => {
    const form = await page();
    await form.toMessage();
    await nextFrame();
    const heading = below('#message-heading', form);
    expect(heading.top).to.be.at.least(headerHeight);
    expect(heading.bottom).to.be.at.most(innerHeight);
    expect(scrollY).to.be.above(2000);
  });

  it('so are the errors, and the label of the field that one leads to', async () => {
    const form = await page();
    await form.toMessage('Vraag', 'Evenement');
    await form.next();
    await nextFrame();
    expect(below('#summary-heading', form).top).to.be.at.least(headerHeight);
    expect(below('#summary-heading', form).bottom).to.be.at.most(innerHeight);
    await form.press(form.summary.at(-1)!);
    await nextFrame();
    const label = below(`label[for="${focused()!.id}"]`, form);
    expect(label.top).to.be.at.least(headerHeight);
    expect(focused()!.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });

  it('the page does not move when the heading is in view anyway', async () => {
    const form = await page();
    await form.choose('Vraag');
    await form.next();
    await form.choose('Schulden');
    // Where the resident is when pressing: what comes will be in view without moving.
    form.button('Verder').focus();
    scrollBy(0, form.all('form')[0]!.getBoundingClientRect().top - 2 * headerHeight);
    form.button('Verder').focus({ preventScroll: true });
    const before = scrollY;
    form.button('Verder').click();
    await form.settle();
    expect(form.heading).to.equal('Dit bespreekt u het best met ons');
    await nextFrame();
    expect(scrollY).to.equal(before);
  });
});

describe('what is wrong', () => {
  it('is listed first, with the focus on its heading, which fits the outline of the page', async () => {
    const form = await openForm({ attributes: 'heading-level="3"' });
    await form.next();
    const heading = focused()!;
    expect(heading.textContent).to.equal('Kijk nog even naar deze vragen:');
    expect(heading.localName).to.equal('h4');
    expect(form.seen('h3')).to.have.length(1);
  });

  it('is three presses of a key away from its field at most', async () => {
    const form = await openForm();
    await form.toMessage();
    await form.next();
    expect(form.focus).to.equal('Kijk nog even naar deze vragen:');
    await press('Tab');
    expect(form.focus).to.equal('Schrijf op wat u ons wilt vertellen.');
    await press('Enter');
    await form.settle();
    expect(form.focus).to.equal('Uw bericht');
  });

  it('does not change the address of the page when its line is pressed', async () => {
    const form = await openForm();
    await form.next();
    const before = location.href;
    await form.press(form.summary[0]!);
    expect(location.href).to.equal(before);
    expect(form.focus).to.equal('Vraag');
  });

  it('is told again, with the focus on it, at each press', async () => {
    const form = await openForm();
    await form.next();
    await form.press('Verder');
    expect(form.focus).to.equal('Kijk nog even naar deze vragen:');
  });
});
