/** Pictograms beside the words, in every widget on the page. */
import { expect } from 'chai';
import { displayNow, drawDisplay, keptDisplay, setDisplay } from '../../src/help-panel/display.js';
import { pictures } from '../../src/help-panel/pictograms/pictures.js';
import { setLocale } from '../../src/locale/localization.js';
import { openChooser } from '../channel-chooser/channel-chooser.driver.js';
import { openForm } from '../contact-form/contact-form.driver.js';
import { inView, words } from '../contact-form/contact-form.reader.js';
import { plain } from '../status-tracker/cases.js';
import { show } from '../status-tracker/status-tracker.driver.js';
import { expectAccessible } from '../support/axe.js';
import { fixture, until } from '../support/fixture.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { openPanel, parts, type HelpPanel, type OpenOptions } from './help-panel.driver.js';
import { blockStorage, kept } from './storage.js';

const box = 'Laat plaatjes zien bij de woorden';
const remember = 'Onthoud dit op dit apparaat';

type Widget = { element: HTMLElement };

const drawings = ({ element }: Widget): SVGElement[] => [
  ...element.shadowRoot!.querySelectorAll<SVGElement>('.pictogram'),
];

/** What is drawn beside which words, of what is in view: `phone: Bel 14 0999`. */
const drawn = (widget: Widget): string[] =>
  drawings(widget)
    .filter((each) => inView(each.parentElement!))
    .map((each) => `${each.dataset['picture']}: ${wordsBeside(each)}`);

const wordsBeside = (drawing: Element): string =>
  words((drawing.parentElement!.querySelector('.option-label') ?? drawing.parentElement!).textContent);

async function openBigger(options: OpenOptions = {}): Promise<HelpPanel> {
  const panel = await openPanel(options);
  await panel.show(parts.bigger);
  return panel;
}

/** Ticks the box, and waits for what it brings. */
async function draw(panel: HelpPanel): Promise<void> {
  await panel.tick(box);
  await until(() => drawings(panel).length, 'the pictograms');
}

/** As somebody had them before this widget came. */
async function drawFirst(scale = 1): Promise<void> {
  setDisplay({ scale, isCalm: false, pictograms: true });
  await drawDisplay();
}

afterEach(async () => {
  setDisplay({ scale: 1, isCalm: false });
  await drawDisplay();
  await setLocale('nl');
});

describe('a resident who wants pictograms', () => {
  it('has them beside the parts of the help, and the people who help', async () => {
    const panel = await openBigger();
    expect(drawings(panel)).to.deep.equal([]);
    await draw(panel);
    await panel.show(parts.person);
    await until(() => drawn(panel).length > 12, 'those of the people');
    expect(drawn(panel).map((each) => each.replace(/: .*/, ''))).to.deep.equal([
      ...['book', 'question', 'person'],
      ...['phone', 'building', 'email'],
      ...['book', 'building', 'house', 'phone', 'twoTalk', 'phone', 'hand', 'typing', 'phone'],
      ...['globe', 'letters', 'people'],
      ...['phone', 'building', 'email'],
    ]);
    expect(drawn(panel)).to.include.members([
      `book: ${parts.words}`,
      `people: ${parts.other}`,
      'house: Wij komen naar u toe',
      'hand: Bellen in gebarentaal',
    ]);
  });

  it('has them in a form that was there, beside each kind of message and each way to a human', async () => {
    const form = await openForm();
    await draw(await openBigger());
    expect(drawn(form)).to.deep.equal([
      'question: Vraag',
      'sad: Klacht',
      'bulb: Idee',
      'glad: Compliment',
      'other: Iets anders',
      'callback: Bel mij',
      'phone: Bel 14 0999, op werkdagen van 9 tot 17 uur.',
      'building: Kom langs: Plein 1, Weltevree, op werkdagen van 9 tot 16 uur.',
      'email: Mail naar gemeente@weltevree.example.',
    ]);
  });

  it('has them in the other steps, and when the message is sent', async () => {
    await drawFirst();
    const form = await openForm();
    await form.toMessage();
    expect(drawn(form)).to.include('camera: Foto of bestand kiezen');
    await form.next();
    expect(drawn(form).some((each) => each.startsWith('warning: Kijk nog even'))).to.equal(true);
    await form.fill('Uw bericht', 'De lantaarn is stuk.');
    expect(drawn(form).some((each) => each.startsWith('warning'))).to.equal(false);
    await form.next();
    await form.choose('Per telefoon', 'Ik doe dit voor iemand anders');
    expect(drawn(form).slice(0, -3)).to.deep.equal([
      'email: Per e-mail',
      'phone: Per telefoon',
      'letter: Per brief',
      'people: Ik doe dit voor iemand anders',
      'person: Ik',
      'people: De ander',
      'late: Dat maakt niet uit',
      'morning: In de ochtend',
      'day: In de middag',
    ]);
    await form.choose('De ander', 'Per brief');
    expect(drawn(form)).to.include('globe: Het adres is niet in Nederland');
    await form.choose('Per telefoon');
    await form.fill('Telefoonnummer van de ander', '0612345678');
    await form.next();
    await form.next();
    await until(() => drawn(form).some((each) => each.startsWith('done:')), 'that of what is sent');
  });

  it('has them in a channel chooser that comes later, beside what matters most', async () => {
    await drawFirst();
    const chooser = await openChooser();
    await until(() => drawings(chooser).length, 'the pictograms');
    const option = (picture: string) =>
      drawings(chooser).find((each) => each.dataset['picture'] === picture)?.parentElement?.textContent;
    for (const [picture, need] of [
      ['quick', 'Snel antwoord'],
      ['talk', 'Met iemand praten'],
      ['screen', 'Het zelf regelen'],
      ['papers', 'Papieren geven of sturen'],
      ['people', 'Hulp van iemand'],
    ] as const)
      expect(words(option(picture))).to.equal(need);
    // Its channels have their own, always: none has two.
    expect(chooser.all('li.channel .pictogram')).to.deep.equal([]);
  });

  for (const [state, picture, own] of [
    ['received', 'received', { state: 'received', steps: [] }],
    ['being worked on', 'busy', {}],
    ['waiting for the resident', 'toDo', { state: 'waiting-for-resident', action: { text: 'Stuur een foto.' } }],
    ['waiting for others', 'waiting', { state: 'waiting-for-others' }],
    ['late', 'late', { term: { by: '2026-11-20' } }],
    ['done', 'done', { state: 'done', result: 'solved' }],
  ] as const)
    it(`sees by one how it is going with a matter that is ${state}`, async () => {
      await drawFirst();
      const tracker = await show([{ ...plain, ...own }]);
      await until(() => drawings(tracker).length, 'the pictograms');
      const lead = tracker.all('.lead .pictogram');
      expect(lead.map((each) => each.dataset['picture'])).to.deep.equal([picture]);
    });

  it('loses them all when the box is unticked, and what was typed stays', async () => {
    const form = await openForm();
    const panel = await openBigger();
    const all = () => form.all('fieldset, .human').map((each) => each.innerHTML);
    const before = all();
    await draw(panel);
    await form.choose('Idee');
    await panel.tick(box);
    await until(() => !drawings(form).length && !drawings(panel).length, 'no pictogram');
    expect(form.chosen('Idee')).to.equal(true);
    expect(all()).to.deep.equal(before);
    await form.next();
    expect(drawings(form)).to.deep.equal([]);
  });

  it('has each of them once, whatever changes: steps there and back, the language', async () => {
    await drawFirst();
    const form = await openForm();
    const first = drawn(form);
    await form.choose('Vraag');
    await form.next();
    await form.press('Terug');
    expect(drawn(form)).to.deep.equal(first);
    await setLocale('en');
    await form.settle();
    await setLocale('nl');
    await form.settle();
    expect(drawn(form)).to.deep.equal(first);
  });

  for (const [when, isThere] of [
    ['that was there', true],
    ['that comes later', false],
  ] as const)
    it(`has them in a widget inside a component of the page ${when}, until that leaves the page`, async () => {
      const holder = await fixture('<div></div>');
      const form = await openForm();
      holder.remove();
      holder.attachShadow({ mode: 'open' }).append(form.element);
      const come = () => document.body.append(holder);
      if (isThere) come();
      await drawFirst();
      if (!isThere) come();
      await until(() => drawings(form).length, 'the pictograms');
      holder.remove();
      await until(() => !drawings(form).length, 'none in what left the page');
    });

  it('sees another one when it goes on with a matter, and only that', async () => {
    await drawFirst();
    const tracker = await show([plain]);
    await until(() => tracker.all('.lead .pictogram').length, 'the pictogram');
    // As the tracker renders what it heard since.
    tracker.all('.lead')[0]!.className = 'lead done';
    const shown = () => tracker.all('.lead .pictogram').map((each) => each.dataset['picture']);
    await until(() => shown().includes('done'), 'the other one');
    expect(shown()).to.deep.equal(['done']);
  });

  it('reads the same as without: they say nothing', async () => {
    const form = await openForm();
    const before = form.text;
    await drawFirst();
    expect(drawings(form)).not.to.deep.equal([]);
    expect(form.text).to.equal(before);
    for (const each of drawings(form)) expect(each.getAttribute('aria-hidden')).to.equal('true');
    await expectAccessible(form.element);
  });
});

describe('that a resident wants pictograms', () => {
  it('is kept when they ask for that, with how large the letters are', async () => {
    const panel = await openBigger();
    await draw(panel);
    expect(kept()).not.to.have.any.keys('loket-display');
    await panel.tick(remember);
    expect(keptDisplay()).to.deep.equal({ scale: 1, isCalm: false, pictograms: true });
    await panel.press('Groot');
    expect(keptDisplay()).to.deep.equal({ scale: 1.25, isCalm: false, pictograms: true });
    await panel.tick('Meer ruimte tussen regels en woorden');
    expect(keptDisplay()).to.deep.equal({ scale: 1.25, isCalm: true, pictograms: true });
    await panel.tick(box);
    expect(keptDisplay()).to.deep.equal({ scale: 1.25, isCalm: true });
  });

  it('holds on the next page, with the box ticked', async () => {
    localStorage.setItem('loket-display', '{"scale":1,"isCalm":false,"pictograms":true}');
    const panel = await openBigger();
    await until(() => drawings(panel).length, 'the pictograms');
    expect(panel.field(box).checked).to.equal(true);
  });

  it('is neither taken nor kept on a computer that others use', async () => {
    localStorage.setItem('loket-display', '{"scale":1,"isCalm":false,"pictograms":true}');
    const panel = await openBigger({ attributes: 'shared-computer' });
    expect(panel.field(box).checked).to.equal(false);
    expect(drawings(panel)).to.deep.equal([]);
    localStorage.clear();
    await draw(panel);
    expect(kept()).not.to.have.any.keys('loket-display');
  });

  it('holds for the page where storage is blocked', async () => {
    blockStorage();
    const panel = await openBigger();
    await draw(panel);
    await panel.tick(remember);
    expect(displayNow().pictograms).to.equal(true);
  });

  it('is taken for nothing else that is stored', async () => {
    localStorage.setItem('loket-display', '{"scale":1,"isCalm":false,"pictograms":"ja"}');
    await openBigger();
    expect(displayNow()).to.deep.equal({ scale: 1, isCalm: false });
  });
});

describe('a pictogram', () => {
  it('has the colour of the words, also in forced colours', async function () {
    await drawFirst();
    const form = await openForm();
    const same = () => {
      const [svg] = drawings(form);
      const { color } = getComputedStyle(svg!.parentElement!);
      expect(getComputedStyle(svg!).stroke).to.equal(color);
    };
    same();
    if (!canEmulateMedia) return;
    await emulateMedia({ forcedColors: 'active' });
    same();
    await emulateMedia({ print: true });
    expect(drawings(form)[0]!.getClientRects()).to.have.length(1);
  });

  for (const width of [320, 280])
    it(`leaves room for the words in a column of ${width} pixels, with the largest letters`, async () => {
      await drawFirst(1.5);
      const form = await openForm({ width });
      const panel = await openPanel({ width });
      await panel.show(...panel.parts);
      await until(() => drawings(panel).length > 8, 'the pictograms');
      for (const widget of [form, panel])
        for (const each of drawings(widget).filter((svg) => inView(svg.parentElement!))) {
          const { left, right } = widget.element.getBoundingClientRect();
          const holder = each.parentElement!;
          const text = (holder.querySelector('.option-label') ?? holder).getBoundingClientRect();
          expect(holder.scrollWidth, wordsBeside(each)).to.be.at.most(holder.clientWidth + 1);
          expect(text.right).to.be.at.most(right + 1);
          expect(each.getBoundingClientRect().left).to.be.at.least(left - 1);
          expect(text.width, wordsBeside(each)).to.be.at.least(holder.matches('.option') ? 150 : 120);
        }
    });

  it('stands at the side where the words begin, from right to left too', async () => {
    document.documentElement.dir = 'rtl';
    try {
      await drawFirst();
      const form = await openForm();
      form.all('.root')[0]!.dir = 'rtl';
      for (const each of drawings(form).filter((svg) => svg.parentElement!.localName === 'li')) {
        const range = document.createRange();
        range.selectNodeContents(each.parentElement!);
        range.setStartAfter(each);
        expect(each.getBoundingClientRect().left).to.be.at.least(range.getBoundingClientRect().right - 1);
      }
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('lies within its field, so that none is cut off', async () => {
    const svg = await fixture<HTMLElement>('<svg viewBox="0 0 24 24" width="24"><path/></svg>');
    const path = svg.querySelector('path')!;
    for (const [name, lines] of Object.entries(pictures)) {
      path.setAttribute('d', lines);
      const { x, y, width, height } = path.getBBox();
      // Half of the line lies outside of it.
      expect(Math.min(x, y), name).to.be.at.least(1);
      expect(Math.max(x + width, y + height), name).to.be.at.most(23);
    }
  });
});
