import { expect } from 'chai';
import fc from 'fast-check';
import { render } from 'lit';
import { setLocale } from '../../src/locale/localization.js';
import { markdown } from '../../src/locale/markdown.js';
import type { LocalText } from '../../src/locale/text.js';
import { fixture } from '../support/fixture.js';

async function shown(text: LocalText): Promise<HTMLElement> {
  const place = await fixture('<div></div>');
  render(markdown(text), place);
  return place.firstElementChild as HTMLElement;
}

/** As HTML, without the comments that Lit leaves and the blanks between tags. */
const htmlOf = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode!.removeChild(comment);
  return element.innerHTML.replace(/\s*\n\s*/g, '').trim();
};

afterEach(() => setLocale('nl'));

describe('a text of the municipality with some Markdown', () => {
  const rows: [what: string, text: string, html: string][] = [
    ['a sentence', 'Bel ons.', '<p>Bel ons.</p>'],
    ['two paragraphs', 'Een.\n\nTwee.', '<p>Een.</p><p>Twee.</p>'],
    ['two lines', 'Een.\r\nTwee.', '<p>Een.<br>Twee.</p>'],
    ['a list', '- Een\n- Twee', '<ul><li>Een</li><li>Twee</li></ul>'],
    ['a list with stars', '* Een\n* Twee', '<ul><li>Een</li><li>Twee</li></ul>'],
    ['steps', '1. Een\n2. Twee', '<ol><li>Een</li><li>Twee</li></ol>'],
    [
      'a list right below its sentence',
      'Neem mee:\n- Een\n- Twee',
      '<p>Neem mee:</p><ul><li>Een</li><li>Twee</li></ul>',
    ],
    [
      'strong and emphasis',
      'Dit is **nodig**, dit *niet*.',
      '<p>Dit is <strong>nodig</strong>, dit <em>niet</em>.</p>',
    ],
    ['a link', 'Lees [dit](https://a.nl/b).', '<p>Lees <a href="https://a.nl/b">dit</a>.</p>'],
    ['a link in a strong text', '**[Bel](tel:140999)**', '<p><strong><a href="tel:140999">Bel</a></strong></p>'],
    ['a phone number to tap', '[14 0999](tel:140999)', '<p><a href="tel:140999">14 0999</a></p>'],
    ['a sum, which is no emphasis', '2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['a star that is left open', 'Een *ster', '<p>Een *ster</p>'],
    ['a dash in a sentence', 'Van 9 - 17 uur', '<p>Van 9 - 17 uur</p>'],
    ['nothing', '', ''],
  ];
  for (const [what, text, html] of rows) {
    it(`${what}`, async () => {
      expect(htmlOf(await shown(text))).to.equal(html);
    });
  }

  it('never becomes a tag, a script or a link that runs one', async () => {
    for (const text of [
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '[x](java\tscript:alert(1))',
      '[x](data:text/html,<script>alert(1)</script>)',
      '[x](//evil.example)',
      '[x](http://evil.example)',
      '[<b>x</b>](https://a.nl)',
      '**<script>alert(1)</script>**',
    ]) {
      const element = await shown(text);
      expect(element.querySelectorAll('img,script,b'), text).to.have.length(0);
      for (const link of element.querySelectorAll('a')) expect(link.href).to.equal('https://a.nl/');
    }
  });

  it('holds every word of any text, and no address but those that may be', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '**',
            '*',
            '[',
            ']',
            '(',
            ')',
            '- ',
            '1. ',
            '\n',
            '\n\n',
            'https://a.nl',
            'javascript:',
            'woord',
            ' ',
          ),
        ),
        async (parts) => {
          const element = await shown(parts.join(''));
          for (const link of element.querySelectorAll('a')) expect(link.protocol).to.equal('https:');
          const words = (text: string) => text.match(/woord/g)?.length ?? 0;
          expect(words(element.textContent)).to.equal(words(parts.join('')));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is marked as Dutch where it is not there in the language of the page', async () => {
    await setLocale('en');
    const only = await shown('- Een');
    expect([only.lang, only.dir]).to.deep.equal(['nl', 'ltr']);
    const both = await shown({ nl: '- Een', en: '- One' });
    expect([both.lang, both.textContent.trim()]).to.deep.equal(['', 'One']);
  });

  it('takes no longer for a text that is made to take long', async () => {
    // Time itself is not asserted: a pattern that looks back would not end within the time that a test has. Long words are
    // shorter here: WebKit lays one out in the square of its length.
    for (const text of [
      '*'.repeat(5_000),
      '['.repeat(5_000),
      '[a]('.repeat(5_000),
      '- '.repeat(10_000),
      '\n '.repeat(10_000),
    ])
      expect((await shown(text)).textContent.length).to.be.above(-1);
  });
});
