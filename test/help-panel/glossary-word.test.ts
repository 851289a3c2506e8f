/** A marked word, for who reads, presses, tabs or listens. */
import { expect } from 'chai';
import { a11yNodes, canReadTree } from '../support/a11y-tree.js';
import { expectAccessible } from '../support/axe.js';
import { fixture, focused, nextFrame, until } from '../support/fixture.js';
import { press } from '../support/keys.js';
import { canEmulateMedia, emulateMedia } from '../support/media.js';
import { resize } from './help-panel.driver.js';
import { mark, buttonOf, isShown, marked, noteOf, wordsIn } from './glossary-support.js';

const page = '<p>Voor een <em>vergunning</em> betaalt u leges.</p><p><a href="#x">Verder</a></p>';
const meaning = 'Wij vinden het goed dat u iets doet. U heeft dat op papier.';

/** A page with two marks, the first of them opened. */
async function opened(markup = page): Promise<{ root: HTMLElement; word: HTMLElement; other: HTMLElement }> {
  const root = await marked(markup);
  const [word, other] = wordsIn(root) as HTMLElement[] as [HTMLElement, HTMLElement];
  buttonOf(word).focus();
  buttonOf(word).click();
  await until(() => isShown(word), 'the explanation');
  return { root, word, other };
}

/** A mouse or a finger that presses in the middle of an element. */
function tap(element: Element, detail = 1): void {
  for (const type of ['pointerdown', 'pointerup'])
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
}

describe('a marked word', () => {
  it('looks like the text around it, with dots below it', async () => {
    const root = await marked('<p style="font:italic 700 27px/40px serif;color:rgb(1,2,3)">Een vergunning.</p>');
    const [word] = wordsIn(root);
    const [around, own] = [getComputedStyle(root.querySelector('p')!), getComputedStyle(buttonOf(word!))];
    for (const name of ['fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'color'] as const)
      expect(own[name], name).to.equal(around[name]);
    expect(own.textDecorationStyle).to.equal('dotted');
    expect(own.display).to.equal('inline');
  });

  it('moves no other word, and breaks where it did', async () => {
    const text = 'Het college van burgemeester en wethouders geeft een vergunning. '.repeat(6);
    const root = await fixture(`<div style="width:173px"><p>${text}</p></div>`);
    const p = root.querySelector('p')!;
    const range = document.createRange();
    const lines = (): string[] => {
      range.selectNodeContents(p);
      return [...new Set([...range.getClientRects()].map(({ top, height }) => Math.round(top + height / 2)))].map(
        String,
      );
    };
    const [height, before] = [p.offsetHeight, lines().length];
    await mark(root);
    expect(wordsIn(root).length).to.equal(2);
    expect(p.offsetHeight).to.equal(height);
    expect(lines().length).to.be.at.least(before);
    // A full stop stays at its word.
    const narrow = await fixture('<div style="width:8ch;font:16px monospace"><p>uw leges.</p></div>');
    const tall = narrow.offsetHeight;
    await mark(narrow);
    expect(narrow.offsetHeight).to.equal(tall);
  });

  it('is 24 pixels high to aim at', async () => {
    const root = await marked('<p style="font-size:14px;line-height:1.2">Een vergunning.</p>');
    expect(buttonOf(wordsIn(root)[0]!).getBoundingClientRect().height).to.be.at.least(24);
  });

  it('is not reached by what the page says of its buttons, its spans and its children', async () => {
    const root = await fixture(
      `<div><style>button,span,p>*,loket-word,[role=button]{display:block!important;width:100%!important;color:red!important;padding:50px!important;font-size:99px!important}
      loket-word::before{content:"x"!important;display:block!important}*:focus{outline:0!important}</style><p>Een vergunning.</p></div>`,
    );
    const p = root.querySelector('p')!;
    const height = p.offsetHeight;
    await mark(root);
    const [word] = wordsIn(root);
    expect(getComputedStyle(word!).display).to.equal('inline');
    expect(getComputedStyle(word!, '::before').content).to.equal('none');
    expect(getComputedStyle(buttonOf(word!)).color).to.equal(getComputedStyle(p).color);
    expect(p.offsetHeight).to.equal(height);
    buttonOf(word!).focus();
    buttonOf(word!).click();
    await until(() => isShown(word!), 'the explanation');
    const close = noteOf(word!)!.querySelector('button')!;
    expect(parseFloat(getComputedStyle(close).fontSize)).to.equal(16);
    expect(close.offsetWidth).to.be.lessThan(200);
  });

  it('is no button in a copy of the text', async () => {
    const root = await marked(page);
    const copy = wordsIn(root)[0]!.cloneNode(true) as HTMLElement;
    document.body.append(copy);
    expect(copy.shadowRoot!.querySelector('[role=button]')).to.equal(null);
    copy.remove();
  });
});

describe('who opens a word', () => {
  it('reads the word, its meaning, and how to close it', async () => {
    const { word } = await opened();
    const texts = [...noteOf(word)!.children].map((child) => child.textContent);
    expect(texts).to.deep.equal(['vergunning', meaning, 'Sluiten']);
    expect(noteOf(word)!.querySelector('span')!.lang).to.equal('nl');
  });

  it('has only one open at a time', async () => {
    const { word, other } = await opened();
    tap(buttonOf(other));
    await until(() => isShown(other), 'the other one');
    expect(isShown(word)).to.equal(false);
    expect(buttonOf(word).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes it by the word, by the button, or by pressing elsewhere', async () => {
    const { word } = await opened();
    tap(buttonOf(word));
    expect(isShown(word)).to.equal(false);
    tap(buttonOf(word));
    expect(isShown(word)).to.equal(true);
    noteOf(word)!.querySelector('button')!.focus();
    tap(noteOf(word)!.querySelector('button')!);
    expect(isShown(word)).to.equal(false);
    expect(focused()).to.equal(buttonOf(word));
  });

  it('does not open it by selecting it, or by the second press on it', async () => {
    const root = await marked(page);
    const [word] = wordsIn(root);
    document.getSelection()!.selectAllChildren(word!);
    tap(buttonOf(word!));
    expect(isShown(word!)).to.equal(false);
    document.getSelection()!.removeAllRanges();
    tap(buttonOf(word!));
    tap(buttonOf(word!), 2);
    expect(isShown(word!)).to.equal(true);
  });

  it('does not press the card in which it stands', async () => {
    const root = await marked(`<div class="card">${page}</div>`);
    let pressed = 0;
    for (const type of ['click', 'keydown', 'keyup'])
      root.addEventListener(type, (event) => {
        if (type === 'click' || /Enter| /.test((event as KeyboardEvent).key)) pressed++;
      });
    const [word] = wordsIn(root);
    tap(buttonOf(word!));
    buttonOf(word!).focus();
    await press('Enter');
    await press('Space');
    expect(isShown(word!)).to.equal(true);
    tap(noteOf(word!)!);
    expect(pressed).to.equal(0);
  });

  it('finds it gone with its word', async () => {
    const { root, word } = await opened();
    root.textContent = '';
    expect(buttonOf(word).getAttribute('aria-expanded')).to.equal('false');
    const next = await opened();
    expect(isShown(next.word)).to.equal(true);
  });

  it('sees the colours of the municipality', async () => {
    const root = await marked(page, { theme: { 'info-bg': 'rgb(1, 2, 3)' } });
    const [word] = wordsIn(root);
    buttonOf(word!).click();
    await until(() => getComputedStyle(noteOf(word!)!).backgroundColor === 'rgb(1, 2, 3)', 'the colour');
  });

  it('can use it in a browser that has no layers', async () => {
    const layers = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover')!;
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    try {
      const { word, other, root } = await opened();
      expect(noteOf(word)!.matches(':popover-open')).to.equal(false);
      tap(noteOf(word)!);
      expect(isShown(word)).to.equal(true);
      tap(buttonOf(other));
      expect([isShown(word), isShown(other)]).to.deep.equal([false, true]);
      tap(root);
      expect(isShown(other)).to.equal(false);
      buttonOf(word).focus();
      await press('Enter');
      expect(isShown(word)).to.equal(true);
      await press('Escape');
      expect(isShown(word)).to.equal(false);
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'showPopover', layers);
    }
  });
});

describe('who has only a keyboard', () => {
  it('tabs to a word, opens it, closes it, and is still there', async () => {
    const root = await marked(`<button>Eerst</button>${page}`);
    const [word, other] = wordsIn(root);
    root.querySelector('button')!.focus();
    await press('Tab');
    expect(focused()).to.equal(buttonOf(word!));
    expect(parseFloat(getComputedStyle(buttonOf(word!)).outlineWidth)).to.be.at.least(2);
    expect(getComputedStyle(buttonOf(word!)).outlineStyle).to.equal('solid');
    await press('Enter');
    expect(isShown(word!)).to.equal(true);
    expect(buttonOf(word!).getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(buttonOf(word!));
    const { scrollY } = window;
    await press('Escape');
    expect(isShown(word!)).to.equal(false);
    expect(focused()).to.equal(buttonOf(word!));
    await press('Space');
    expect(isShown(word!)).to.equal(true);
    expect(window.scrollY).to.equal(scrollY);
    await press('Tab');
    expect(focused()?.textContent).to.equal('Sluiten');
    await press('Escape');
    expect(isShown(word!)).to.equal(false);
    expect(focused()).to.equal(buttonOf(word!));
    await press('Tab');
    expect(focused()).to.equal(buttonOf(other!));
    await press('Tab');
    expect(focused()?.textContent).to.equal('Verder');
  });

  it('leaves nothing open behind', async () => {
    const { word, other } = await opened();
    await press('Tab');
    await press('Tab');
    expect(focused()).to.equal(buttonOf(other));
    expect(isShown(word)).to.equal(false);
  });

  it('closes one thing at a time by Escape', async () => {
    const { root, word } = await opened();
    let heard = 0;
    root.addEventListener('keydown', ({ key }) => (heard += Number(key === 'Escape')));
    await press('Escape');
    expect([isShown(word), heard]).to.deep.equal([false, 0]);
    await press('Escape');
    expect(heard).to.equal(1);
  });

  it('sees the focus in forced colours', async function () {
    if (!canEmulateMedia) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const root = await marked(`<button>Eerst</button>${page}`);
    root.querySelector('button')!.focus();
    await press('Tab');
    const style = getComputedStyle(buttonOf(wordsIn(root)[0]!));
    expect(style.outlineStyle).to.equal('solid');
    expect(parseFloat(style.outlineWidth)).to.be.at.least(2);
    expect(style.outlineColor).not.to.equal(getComputedStyle(document.body).backgroundColor);
    expect(style.textDecorationLine).to.equal('underline');
    await press('Enter');
    expect(parseFloat(getComputedStyle(noteOf(wordsIn(root)[0]!)!).borderTopWidth)).to.be.at.least(2);
  });
});

describe('who listens', () => {
  it('hears the meaning when the word is opened, once', async () => {
    const root = await marked(page);
    const [word] = wordsIn(root);
    buttonOf(word!).focus();
    const region = word!.shadowRoot!.querySelector('[role=status]')!;
    // It is there, and empty, before it speaks.
    expect(region.textContent).to.equal('');
    buttonOf(word!).click();
    await until(() => region.textContent === `vergunning. ${meaning}`, 'the words');
    expect((region as HTMLElement).lang).to.equal('nl');
    await until(() => region.textContent === '', 'silence');
  });

  it('finds a button with the word as its name, and whether it is open', async function () {
    if (!canReadTree) this.skip();
    const { word } = await opened();
    expect(word.textContent).to.equal('vergunning');
    const nodes = await a11yNodes();
    const buttons = nodes.filter(({ role }) => role === 'button');
    expect(buttons.map(({ name, expanded }) => [name, Boolean(expanded)])).to.deep.equal([
      ['vergunning', true],
      ['Sluiten', false],
      ['leges', false],
    ]);
    expect(nodes.find(({ role }) => role === 'group')?.name).to.equal('vergunning');
  });

  for (const state of ['closed', 'open'])
    for (const how of ['on a page', 'in forced colours', 'on a dark page from right to left'])
      it(`has nothing that axe finds fault with: ${state}, ${how}`, async function () {
        if (how === 'in forced colours') {
          if (!canEmulateMedia) this.skip();
          await emulateMedia({ forcedColors: 'active' });
        }
        const { root, word } = await opened();
        if (how.includes('dark')) {
          root.style.cssText = 'background:#111;color:#eee';
          root.dir = 'rtl';
          root.querySelector('a')!.style.color = '#9cf';
        }
        if (state === 'closed') buttonOf(word).click();
        expect(isShown(word)).to.equal(state === 'open');
        await expectAccessible(root);
      });
});

describe('the explanation', () => {
  const inWindow = (word: HTMLElement): void => {
    const note = noteOf(word)!.getBoundingClientRect();
    expect(note.left).to.be.at.least(0);
    expect(note.top).to.be.at.least(0);
    expect(note.right).to.be.at.most(document.documentElement.clientWidth);
    expect(note.bottom).to.be.at.most(window.innerHeight);
    for (const line of buttonOf(word).getClientRects())
      expect(
        note.top < line.bottom && note.bottom > line.top && note.left < line.right && note.right > line.left,
      ).to.equal(false);
  };
  // The window of WebKitGTK is not made smaller.
  const least = /Chrome|Firefox/.test(navigator.userAgent) ? 320 : 480;
  const stays = (word: HTMLElement) =>
    until(() => {
      try {
        inWindow(word);
        return true;
      } catch {
        return false;
      }
    }, 'the explanation within the window');

  for (const [width, height] of [
    [320, 640],
    [320, 256],
    [1280, 720],
  ] as const)
    it(`stays in a window of ${width} by ${height}, beside its word`, async () => {
      await resize({ width: Math.max(width, least), height });
      for (const style of [
        '',
        'text-align:end',
        'margin-block-start:300px',
        'direction:rtl',
        // What moves its children makes a place of its own for what is fixed.
        'transform:translate(3px,20px);padding:10px',
        'font-size:3rem;letter-spacing:.12em;word-spacing:.16em;line-height:1.5',
      ]) {
        const { root, word } = await opened(`<p style="${style}">Een vergunning</p><p>leges</p>`);
        await nextFrame();
        inWindow(word);
        root.parentElement!.style.paddingBlockEnd = '2000px';
        window.scrollTo(0, 120);
        await nextFrame();
        const note = noteOf(word)!.getBoundingClientRect();
        expect(note.top).to.be.at.least(0);
        expect(note.bottom).to.be.at.most(window.innerHeight);
        window.scrollTo(0, 0);
        await stays(word);
        root.parentElement!.remove();
      }
    });

  it('scrolls inside where it is too long for the window', async () => {
    await resize({ width: least, height: 256 });
    const root = await marked('<p>Een buurtbon.</p>', {
      terms: [{ term: 'buurtbon', meaning: 'Een bon voor uw buurt. '.repeat(30) }],
    });
    const [word] = wordsIn(root);
    buttonOf(word!).focus();
    await press('Enter');
    inWindow(word!);
    await press('Tab');
    // In Firefox what scrolls is come past first.
    if (word!.shadowRoot!.activeElement?.localName !== 'button') await press('Tab');
    const [note, button] = [noteOf(word!)!, noteOf(word!)!.querySelector('button')!].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(button!.bottom).to.be.at.most(note!.bottom + 1);
  });

  it('is not on paper', async function () {
    if (!canEmulateMedia) this.skip();
    const { word } = await opened();
    await emulateMedia({ print: true });
    expect(isShown(word)).to.equal(false);
    expect(getComputedStyle(buttonOf(word)).textDecorationLine).to.equal('none');
  });
});
