/** Where hard words are marked, where never, and that nothing is left of it afterwards. */
import { expect } from 'chai';
import { terms } from '../../src/locale/terms.js';
import { fixture } from '../support/fixture.js';
import { mark, marked, nodesOf, textsIn, wordsIn } from './glossary-support.js';

describe('a page with hard words', () => {
  it('has them marked in its texts, which stay the same', async () => {
    const root = await fixture(
      '<div><p>U kunt bezwaar maken.</p><ul><li>Leges</li><li>De <b>APV</b> geldt.</li></ul></div>',
    );
    const { textContent } = root;
    const { count } = await mark(root);
    expect(textsIn(root)).to.deep.equal(['bezwaar maken', 'Leges', 'APV']);
    expect(count).to.equal(3);
    expect(root.textContent).to.equal(textContent);
  });

  it('has each of them marked once in a block: where it stands first', async () => {
    const root = await marked(
      '<p>Een vergunning, <em>nog een vergunning</em> en leges voor de vergunning.</p><p>Vergunning.</p>',
    );
    expect(textsIn(root)).to.deep.equal(['vergunning', 'leges', 'Vergunning']);
  });

  it('has words marked that stand right in it, and between other blocks', async () => {
    const root = await marked('Leges.<p>Tekst.</p>Een toeslag<br>Besluit<table><tr><td>bezwaar</table>');
    expect(textsIn(root)).to.deep.equal(['Leges', 'toeslag', 'Besluit', 'bezwaar']);
  });

  it('has no part of a word marked, also where a word is partly bold or a link', async () => {
    const root = await marked(
      '<p><b>bouw</b>vergunning</p><p>be<i>zwaar</i></p><p><a href="#">huur</a>toeslag</p><p>last <b>onder</b> dwang<u>sommen</u></p>',
    );
    expect(textsIn(root)).to.deep.equal([]);
  });

  it('has the soft hyphen in a word kept', async () => {
    const root = await marked('<p>omgevings&shy;vergunning</p>');
    expect(textsIn(root)).to.deep.equal(['omgevings\u00advergunning']);
  });

  it('that is one long text is searched to its end', async () => {
    const root = await marked(`<p>${'woord '.repeat(5_000)}vergunning ${'lang'.repeat(3_000)} leges</p>`);
    expect(textsIn(root)).to.deep.equal(['vergunning', 'leges']);
  });
});

describe('no word is marked', () => {
  const places: [where: string, markup: string][] = [
    ['a link', '<p><a href="#">bezwaar</a></p>'],
    ['a button', '<button type="button">bezwaar</button>'],
    ['a label', '<label>bezwaar <input></label>'],
    ['a summary', '<details><summary>bezwaar</summary></details>'],
    ['a text field', '<textarea>bezwaar</textarea><input value="bezwaar">'],
    ['a list to choose from', '<select><option>bezwaar</option></select>'],
    ['code', '<pre>bezwaar</pre><code>bezwaar</code><kbd>bezwaar</kbd><samp>bezwaar</samp>'],
    [
      'a script, a style or a template',
      '<script type="x">bezwaar</script><style>bezwaar</style><template>bezwaar</template>',
    ],
    ['a drawing', '<svg><text>bezwaar</text></svg><math><mi>bezwaar</mi></math><canvas>bezwaar</canvas>'],
    [
      'a film',
      '<video>bezwaar</video><audio>bezwaar</audio><iframe title="x">bezwaar</iframe><object>bezwaar</object>',
    ],
    [
      'a heading',
      '<h1>bezwaar</h1><h2><span>bezwaar</span></h2><h6>bezwaar</h6><p role="heading" aria-level="2">bezwaar</p>',
    ],
    ['a legend', '<fieldset><legend>bezwaar</legend></fieldset>'],
    ['what is edited', '<div contenteditable>bezwaar</div><div contenteditable="plaintext-only"><p>bezwaar</p></div>'],
    ['what is hidden', '<p hidden>bezwaar</p><p aria-hidden="true">bezwaar</p><div inert><p>bezwaar</p></div>'],
    ['what is not to be translated', '<p translate="no">bezwaar</p>'],
    ['another language', '<p lang="en">bezwaar</p><p lang="fy"><b>bezwaar</b></p>'],
    [
      'a widget',
      '<div role="button">bezwaar</div><div role="Tab">bezwaar</div><div role="menuitem link">bezwaar</div><ul role="listbox"><li role="option">bezwaar</ul>',
    ],
    [
      'what is read out when it changes',
      '<p role="status">bezwaar</p><p aria-live="polite">bezwaar</p><p role="alert">bezwaar</p><output>bezwaar</output>',
    ],
    ['an application', '<div role="application"><p>bezwaar</p></div>'],
    ['our own elements', '<loket-thing><p>bezwaar</p></loket-thing><p class="x loket-y">bezwaar</p>'],
    ['the texts of a custom element itself', '<x-thing>bezwaar</x-thing>'],
  ];
  for (const [where, markup] of places)
    it(`in ${where}`, async () => {
      const root = await marked(`${markup}<p>leges</p>`);
      expect(textsIn(root)).to.deep.equal(['leges']);
    });

  it('in the shadow of a stranger, but in what it shows of the page', async () => {
    const root = await fixture('<div><x-card><p>leges</p></x-card></div>');
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.append('bezwaar', document.createElement('slot'));
    await mark(root);
    expect(textsIn(root)).to.deep.equal(['leges']);
    expect(textsIn(shadow)).to.deep.equal([]);
  });

  it('where the place itself stands in such a place', async () => {
    for (const attribute of ['lang="en"', 'aria-hidden="true"', 'role="application"', 'contenteditable']) {
      const outer = await fixture(`<div ${attribute}><div><p>bezwaar</p></div></div>`);
      const { count } = await mark(outer.firstElementChild!);
      expect(count, attribute).to.equal(0);
    }
  });

  it('in a page of another language, but in its Dutch part', async () => {
    const root = await fixture('<div lang="en"><p>bezwaar</p><div lang="nl-NL"><p>bezwaar</p></div></div>');
    expect((await mark(root)).count).to.equal(0);
    expect((await mark(root.lastElementChild!)).count).to.equal(1);
  });
});

describe('undone', () => {
  const page =
    '<h2>Bezwaar</h2><p>Tegen een besluit kunt u <b>bezwaar maken</b>, bezwaar.</p><ul><li>vergunning</li><li>leges en toeslag.</li></ul>' +
    '<p>Een <!-- note -->WOZ-waarde<br>aanslag <a href="#">bezwaar</a> zaak</p>';

  it('the page is what it was: each node, its text and the number of its children', async () => {
    const root = await fixture(`<div>${page}</div>`);
    // Neighbours and empty nodes too, as frameworks make them.
    root.querySelector('p')!.append('leges', '', 'zaak');
    const [before, markup] = [nodesOf(root), root.innerHTML];
    const marking = await mark(root);
    expect(wordsIn(root).length).to.be.greaterThan(7);
    marking.undo();
    expect(root.innerHTML).to.equal(markup);
    expect(nodesOf(root)).to.deep.equal(before);
    for (const [at, [node]] of nodesOf(root).entries()) expect(node).to.equal(before[at]![0]);
  });

  it('the same holds by the signal, also in the middle of the work', async () => {
    const root = await fixture(`<div>${page.repeat(20)}</div>`);
    const markup = root.innerHTML;
    const stop = new AbortController();
    let turns = 0;
    const pause = async (): Promise<void> => {
      if (turns++ === 100) stop.abort();
    };
    await mark(root, { signal: stop.signal, budget: 0, pause });
    expect(turns).to.equal(101);
    expect(root.innerHTML).to.equal(markup);
    await mark(root, { signal: AbortSignal.abort() });
    expect(root.innerHTML).to.equal(markup);
  });

  it('the page can be marked again', async () => {
    const root = await fixture(`<div>${page}</div>`);
    const first = await mark(root);
    first.undo();
    first.undo();
    const second = await mark(root);
    expect(second.count).to.equal(first.count);
  });

  it('two that mark the same place do not mark a word twice', async () => {
    const root = await fixture('<div><p>Een bezwaar.</p></div>');
    await mark(root);
    expect((await mark(root)).count).to.equal(0);
    expect(wordsIn(root).length).to.equal(1);
  });
});

describe('who types or selects meanwhile', () => {
  it('gets a turn after each piece of work, also while a long list of terms is read', async () => {
    const root = await fixture(`<div>${'<p>Een vergunning en leges.</p>'.repeat(50)}</div>`);
    let turns = 0;
    const many = Array.from({ length: 1_000 }, (_, at) => ({ term: `begrip${at}`, meaning: 'x' }));
    await mark(root, { terms: [...terms, ...many], budget: 0, pause: async () => void turns++ });
    // One for each term, and one for each paragraph and more.
    expect(turns).to.be.greaterThan(1_000 + 50);
    expect(wordsIn(root).length).to.equal(100);
  });

  it('loses no key: what is typed between the pieces of work is there', async () => {
    const root = await fixture(`<div><input>${'<p>Een vergunning en leges.</p>'.repeat(20)}</div>`);
    const input = root.querySelector('input')!;
    input.focus();
    await mark(root, { budget: 0, pause: async () => void (input.value += 'a') });
    expect(document.activeElement).to.equal(input);
    expect(input.value.length).to.be.greaterThan(20);
  });

  it('keeps the selection when a word in it is marked, and when that is undone', async () => {
    const root = await fixture('<div><p>Tegen dit besluit kunt u bezwaar maken bij ons.</p></div>');
    const text = root.querySelector('p')!.firstChild as Text;
    const selection = document.getSelection()!;
    for (const [from, to] of [
      [2, 14],
      [14, 30],
      [0, 43],
      [40, 42],
      [30, 5],
    ] as const) {
      selection.setBaseAndExtent(text, from, text, to);
      const selected = selection.toString();
      const marking = await mark(root);
      expect(marking.count).to.equal(2);
      expect(selection.toString()).to.equal(selected);
      marking.undo();
      expect([selection.anchorNode, selection.anchorOffset, selection.focusOffset]).to.deep.equal([text, from, to]);
    }
    selection.removeAllRanges();
  });
});
