/** A page that goes on living while its words are marked: what it writes is there once, and what is new is marked too. */
import { expect } from 'chai';
import { html, render } from 'lit';
import { fixture, until } from '../support/fixture.js';
import { mark, marked, nodesOf, textsIn, wordsIn } from './glossary-support.js';

const sentence = 'Tegen dit besluit kunt u bezwaar maken.';

/** A marked paragraph, with the text node that its framework holds. */
async function paragraph(
  text = sentence,
): Promise<{ root: HTMLElement; p: HTMLElement; node: Text; undo: () => void }> {
  const root = await fixture('<div><p></p></div>');
  const p = root.querySelector('p')!;
  const node = p.appendChild(document.createTextNode(text));
  const { undo } = await mark(root);
  expect(wordsIn(root).length).to.be.greaterThan(0);
  return { root, p, node, undo };
}

/** All observers have then heard of what was changed. */
const heard = (): Promise<void> => Promise.resolve();

describe('a framework that holds on to a text', () => {
  it('finds it where it left it', async () => {
    const { p, node } = await paragraph();
    expect(p.lastChild).to.equal(node);
    expect(p.textContent).to.equal(sentence);
  });

  it('writes another text into it: that stands there once, at once, and is marked in its turn', async () => {
    const { root, p, node, undo } = await paragraph();
    node.nodeValue = 'U krijgt een vergunning.';
    await heard();
    expect([...p.childNodes]).to.deep.equal([node]);
    expect(p.textContent).to.equal('U krijgt een vergunning.');
    await until(() => textsIn(root).join() === 'vergunning', 'the new mark');
    undo();
    expect([...p.childNodes]).to.deep.equal([node]);
    expect(node.data).to.equal('U krijgt een vergunning.');
  });

  it('writes a text like the last one, or none', async () => {
    const { p, node } = await paragraph('Er is 1 vergunning verleend');
    node.nodeValue = 'Er zijn 2 zaken verleend';
    await heard();
    expect(p.textContent).to.equal('Er zijn 2 zaken verleend');
    const second = await paragraph('leges');
    second.node.data = '';
    await heard();
    expect(second.p.textContent).to.equal('');
  });

  it('writes into each text what stands there, as scripts for languages do', async () => {
    for (const text of [sentence, 'leges']) {
      const { root, p } = await paragraph(text);
      for (const [node] of nodesOf(root)) if (node instanceof Text) node.data = node.data.replace('foreign', 'vreemd');
      await heard();
      expect(p.textContent).to.equal(text);
      expect(wordsIn(root).length).to.be.greaterThan(0);
    }
  });

  it('takes it away: nothing of it stays, and the text is whole', async () => {
    for (const text of [sentence, 'leges', 'de leges', 'leges!']) {
      const { p, node } = await paragraph(text);
      p.removeChild(node);
      await heard();
      expect(p.childNodes.length, text).to.equal(0);
      expect(node.data).to.equal(text);
    }
  });

  it('moves it, or puts something before it', async () => {
    const { root, p, node } = await paragraph();
    const other = root.appendChild(document.createElement('div'));
    other.append(node);
    await heard();
    expect(p.childNodes.length).to.equal(0);
    expect(other.textContent).to.equal(sentence);
    const second = await paragraph();
    const strong = document.createElement('strong');
    strong.textContent = 'Let op: ';
    second.p.insertBefore(strong, second.node);
    await heard();
    expect(second.p.textContent).to.equal(`Let op: ${sentence}`);
    expect([...second.p.childNodes]).to.deep.equal([strong, second.node]);
  });

  it('sets the text of the whole paragraph', async () => {
    const { root, p, node } = await paragraph();
    p.textContent = 'Een toeslag.';
    await heard();
    expect(p.textContent).to.equal('Een toeslag.');
    expect(node.data).to.equal(sentence);
    await until(() => textsIn(root).join() === 'toeslag', 'the new mark');
  });

  it('such as Lit writes to what stands behind its own comment', async () => {
    const root = await fixture('<div></div>');
    const show = (text: string) =>
      render(
        html`<p>${text}</p>
          <p>x ${text} y</p>`,
        root,
      );
    show('leges');
    await mark(root);
    expect(wordsIn(root).length).to.equal(2);
    for (const text of ['bezwaar bij ons', 'Uw toeslag', '']) {
      show(text);
      await heard();
      expect([...root.querySelectorAll('p')].map((p) => p.textContent)).to.deep.equal([text, `x ${text} y`]);
      if (text) await until(() => wordsIn(root).length === 2, 'the marks again');
    }
  });
});

describe('a script of the page that works on texts', () => {
  it('splits one to mark what somebody looks for', async () => {
    const { p, node } = await paragraph('U kunt bezwaar maken bij de gemeente in de stad.');
    const found = node.splitText(node.data.indexOf('gemeente'));
    found.splitText('gemeente'.length);
    const highlight = document.createElement('mark');
    found.replaceWith(highlight);
    highlight.append(found);
    await heard();
    expect(p.textContent).to.equal('U kunt bezwaar maken bij de gemeente in de stad.');
  });

  it('splits one of ours', async () => {
    const { p, undo } = await paragraph();
    const ours = p.firstChild as Text;
    ours.splitText(6);
    await heard();
    expect(p.textContent).to.equal(sentence);
    undo();
    expect(p.textContent).to.equal(sentence);
    expect(wordsIn(p)).to.deep.equal([]);
  });

  it('adds to one, as if it were typed', async () => {
    const { p, node } = await paragraph();
    node.appendData(' Doe dat snel.');
    await heard();
    expect(p.textContent).to.equal(`${sentence} Doe dat snel.`);
  });

  it('joins the texts', async () => {
    for (const text of [sentence, 'leges', 'de leges', 'leges!']) {
      const { root, p, undo } = await paragraph(text);
      p.prepend('Hoor: ');
      p.append(' Klaar.');
      root.normalize();
      await heard();
      expect(p.textContent, text).to.equal(`Hoor: ${text} Klaar.`);
      undo();
      expect(p.textContent, text).to.equal(`Hoor: ${text} Klaar.`);
      expect(wordsIn(root)).to.deep.equal([]);
    }
  });

  it('wraps a part of the page in something', async () => {
    const { p, node, undo } = await paragraph();
    const range = document.createRange();
    range.setStart(p, 0);
    range.setEndBefore(node);
    range.surroundContents(document.createElement('span'));
    await heard();
    expect(p.textContent).to.equal(sentence);
    undo();
    expect(p.textContent).to.equal(sentence);
    expect(wordsIn(p)).to.deep.equal([]);
  });

  it('takes elements away that it does not know', async () => {
    const { p, node } = await paragraph();
    for (const word of wordsIn(p)) word.remove();
    await heard();
    expect(p.textContent).to.equal(sentence);
    expect([...p.childNodes]).to.deep.equal([node]);
  });

  it('copies marked texts: the copy has marks of its own, or none', async () => {
    const root = await marked(`<p>${sentence}</p>`);
    const copy = root.firstElementChild!.cloneNode(true) as Element;
    root.append(copy);
    await until(
      () => wordsIn(copy).every((word) => word.shadowRoot!.querySelector('[role=button]')),
      'marks that work',
    );
    expect(copy.textContent).to.equal(sentence);
    expect(textsIn(copy)).to.deep.equal(textsIn(root.firstElementChild!));
  });

  it('has no copy of a mark left when all is undone', async () => {
    const { root, p, undo } = await paragraph();
    root.append(p.cloneNode(true));
    undo();
    expect(wordsIn(root)).to.deep.equal([]);
    expect(root.textContent).to.equal(sentence + sentence);
  });

  it('is left alone where it takes our marks out again and again', async () => {
    const { root, p } = await paragraph();
    let taken = 0;
    const observer = new MutationObserver(() => {
      for (const word of wordsIn(p)) {
        taken++;
        word.replaceWith(...word.childNodes);
      }
    });
    observer.observe(p, { childList: true });
    p.append(' ');
    // Each time something changes elsewhere too, so that the place has its chances.
    for (let round = 0; round < 15; round++) {
      const other = root.appendChild(document.createElement('p'));
      other.textContent = 'toeslag';
      await until(() => textsIn(other).length, 'the other mark');
    }
    observer.disconnect();
    expect(taken).to.be.lessThan(40);
    expect(p.textContent).to.equal(`${sentence} `);
  });
});

describe('a page that changes', () => {
  it('has what comes later marked too', async () => {
    const root = await marked('<p>leges</p>');
    const late = document.createElement('section');
    late.innerHTML = '<p>Een <b>toeslag</b></p><p><a href="#">bezwaar</a></p>';
    root.append(late);
    await until(() => textsIn(root).join() === 'leges,toeslag', 'the late mark');
    root.querySelector('p')!.append(' en zaak, leges');
    await until(() => textsIn(root).join() === 'leges,zaak,toeslag', 'the mark in the old paragraph');
  });

  it('leaves nothing of ours in what it takes away', async () => {
    const root = await fixture(`<div><section><p>${sentence}</p></section></div>`);
    const section = root.firstElementChild!;
    const before = nodesOf(section);
    await mark(root);
    section.remove();
    await heard();
    expect(nodesOf(section)).to.deep.equal(before);
    root.append(section);
    await until(() => wordsIn(section).length === 2, 'the marks again');
  });

  it('makes a marked text editable: the marks go; and shows a hidden one: they come', async () => {
    const root = await marked(`<p>${sentence}</p><p hidden>leges</p>`);
    const [first, second] = root.querySelectorAll('p');
    first!.contentEditable = 'true';
    second!.hidden = false;
    await heard();
    expect(wordsIn(first!)).to.deep.equal([]);
    expect(first!.childNodes.length).to.equal(1);
    await until(() => textsIn(root).join() === 'leges', 'the shown one');
  });

  it('is no longer watched when all is undone', async () => {
    const { root, undo } = await paragraph();
    undo();
    root.append('leges');
    await new Promise((done) => setTimeout(done, 500));
    expect(wordsIn(root)).to.deep.equal([]);
  });
});
