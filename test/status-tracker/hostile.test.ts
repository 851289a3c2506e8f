/** What a municipality or who got into its system can write, and nobody meant to see so. */
import { expect } from 'chai';
import { caseWith, plain } from './cases.js';
import { show, words } from './status-tracker.driver.js';

const markup = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>';

describe('what the municipality wrote', () => {
  it('is text, whatever it looks like', async () => {
    const tracker = await show([
      caseWith({
        reference: markup.slice(0, 64),
        title: markup,
        sentence: `${markup} **vet** [link](https://evil.example)`,
        handler: markup,
        term: { by: '2027-01-12', change: 'extended', reason: markup },
        action: { text: markup },
        steps: [{ id: 'x', name: markup, meaning: markup, state: 'now' }],
      }),
    ]);
    expect(tracker.all('img, script')).to.deep.equal([]);
    expect((window as { harmed?: number }).harmed).to.equal(undefined);
    expect(tracker.facts['Onderwerp']).to.equal(markup);
    expect(tracker.text).to.include(`${markup} **vet** [link](https://evil.example)`);
    expect(tracker.steps).to.deep.equal([`${markup} | Hier zijn wij nu | ${markup}`]);
    expect(
      tracker
        .seen('a')
        .map((each) => each.getAttribute('href'))
        .join(),
    ).not.to.include('evil');
  });

  it('keeps its lines', async () => {
    const tracker = await show([caseWith({ sentence: 'Wij komen kijken.\n\nDaarna hoort u meer.' })]);
    const [said] = tracker.seen('.said .written');
    // Two lines and an empty one; not by innerText, which WebKit gives without its line breaks.
    expect(said!.textContent).to.equal('Wij komen kijken.\n\nDaarna hoort u meer.');
    expect(said!.offsetHeight).to.be.above(2.5 * parseFloat(getComputedStyle(said!).lineHeight));
  });

  /** Language and direction in which a text is read. */
  const told = (tracker: Awaited<ReturnType<typeof show>>, text: string): string => {
    const found = tracker.seen('p, dd, bdi, span').findLast((each) => words(each.textContent) === text);
    if (!found) throw new Error(`Nobody sees "${text}"`);
    return `${found.closest<HTMLElement>('[lang]')!.lang} ${getComputedStyle(found).direction}`;
  };

  it('is read out in the language that it says', async () => {
    const tracker = await show([
      caseWith({
        language: 'en',
        title: 'A street light',
        handler: 'The light team',
        sentence: 'We will come and look.',
        action: { text: 'Send us a photo.' },
        term: { by: '2027-01-12', change: 'extended', reason: 'It freezes.' },
        steps: [
          { id: 'busy', name: 'Visit', meaning: 'We look at it.', state: 'now' },
          { id: 'done', state: 'to-come' },
        ],
      }),
    ]);
    const theirs = ['A street light', 'The light team', 'We will come and look.', 'Send us a photo.', 'It freezes.'];
    for (const text of [...theirs, 'Visit', 'We look at it.']) expect(told(tracker, text), text).to.equal('en ltr');
    expect(told(tracker, 'Klaar')).to.equal('nl ltr');
    expect(told(tracker, 'Er komt geen stap meer.')).to.equal('nl ltr');
  });

  it('runs from right to left when it is Arabic, and nothing else does', async () => {
    const [sentence, title, name, meaning] = ['سنأتي لنرى المصباح.', 'المصباح في الشارع', 'زيارة', 'يوم الخميس.'];
    const tracker = await show([
      caseWith({ language: 'ar', title, sentence, steps: [{ id: 'x', name, meaning, state: 'now' }] }),
    ]);
    for (const text of [sentence, title, name, meaning]) expect(told(tracker, text), text).to.equal('ar rtl');
    expect(told(tracker, 'Hier zijn wij nu')).to.equal('nl ltr');
    const [number] = tracker.seen('dd bdi');
    expect(getComputedStyle(number!).direction).to.equal('ltr');
  });

  it('sticks out nowhere when it is one endless word', async () => {
    const long = 'Bestemmingsplanwijzigingsprocedure'.repeat(5);
    const tracker = await show(
      [
        caseWith({
          reference: long.slice(0, 64),
          title: long,
          handler: long,
          sentence: long,
          action: { text: long },
          steps: [{ id: 'x', name: long, meaning: long, state: 'now' }],
        }),
        plain,
      ],
      { width: 280 },
    );
    const { right } = tracker.element.getBoundingClientRect();
    for (const each of tracker.seen('.root *'))
      expect(each.getBoundingClientRect().right, `${each.localName}.${each.className}`).to.be.at.most(right + 1);
  });
});

describe('an answer of which little is as agreed', () => {
  it('shows what there is', async () => {
    const odd = {
      reference: 'A-1',
      sentence: 'Wij komen.',
      state: 'klaar',
      steps: 'x',
      term: 3,
      allows: {},
      title: [],
    };
    const tracker = await show([odd as never]);
    expect(tracker.first).to.equal('Wij hebben uw bericht. Wij gaan ermee aan het werk.');
    expect(tracker.text).to.include('Wij komen.');
    expect(tracker.facts).to.deep.equal({ Nummer: 'A-1' });
    expect(tracker.text).not.to.match(/undefined|null|NaN|Invalid|\[object/);
  });

  it('shows two cases with one number', async () => {
    const tracker = await show([plain, plain]);
    expect(tracker.others).to.have.length(1);
  });
});
