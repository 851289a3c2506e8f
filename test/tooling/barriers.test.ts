/** What no widget may hold at all, found in the sources: for what no test of a widget could meet by chance. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder } from '../../scripts/files.js';
import { messagesIn } from '../../scripts/language/source-texts.js';

const folders = ['contact-form', 'channel-chooser', 'status-tracker', 'help-panel', 'form', 'a11y', 'styles', 'locale'];

const files = folders
  .flatMap((folder) => filesUnder(`src/${folder}`, '.ts'))
  .filter((file) => !file.startsWith('src/locale/generated/'));

/** Without comments, which may name what the code must not hold. */
const code = new Map(
  files.map((file) => [file, readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/g, '')]),
);

/** Where the pattern stands, but for the files in which it may. */
function found(pattern: RegExp, ...allowed: string[]): string[] {
  const all = new RegExp(pattern.source, `${pattern.flags}g`);
  return [...code]
    .filter(([file]) => !allowed.includes(file))
    .flatMap(([file, text]) => [...text.matchAll(all)].map(([what]) => `${file}: ${what}`));
}

const nothing = (pattern: RegExp, ...allowed: string[]): void =>
  assert.deepEqual(found(pattern, ...allowed), [], 'Mend it, or say in scripts/evidence/ what is true now.');

describe('the sources of the widgets hold', () => {
  it('something: the search is not empty', () => {
    assert.ok(files.length > 150, `${files.length} files`);
    assert.ok(found(/@click=/).length > 20, 'presses are found');
  });

  it('no picture, film, sound or frame', () => {
    nothing(/<(img|picture|video|audio|track|canvas|object|embed|iframe)\b|\bbackground-image\b/i);
    nothing(/\burl\(/);
    nothing(/new (Audio|Image|AudioContext)\b|createElement\(['"](img|video|audio|iframe)/);
    // Makes a photo smaller, and is never in the page.
    nothing(/createElement\(['"]canvas/, 'src/form/photo.ts');
    // Drawings are beside the words, and nobody hears them.
    const drawings = found(/<svg\b[^>]*>/);
    assert.notEqual(drawings.length, 0);
    assert.deepEqual(
      drawings.filter((each) => !each.includes('aria-hidden="true"')),
      [],
    );
  });

  it('nothing that moves or flashes by itself', () => {
    nothing(/@keyframes|\banimation(-[a-z]+)?\s*:|\btransition(-[a-z]+)?\s*:|\.animate\(|<(marquee|blink)\b/);
    // Only where it asks whether the reader wants no movement.
    nothing(/behavior: ?['"]?smooth|'smooth'|(?<!over)scroll-behavior/, 'src/help-panel/aloud/scroll.ts');
    assert.match(
      code.get('src/help-panel/aloud/scroll.ts')!,
      /prefers-reduced-motion[^]*isCalm \? 'instant' : 'smooth'/,
    );
  });

  it('no shortcut of a letter, a digit or a sign', () => {
    nothing(/\baccesskey\b/i);
    const keys = found(/\.key\b\s*[!=]==?\s*['"][^'"]*['"]/).map((each) => /['"](.*)['"]/.exec(each)![1]!);
    assert.match(keys.join(), /Escape/);
    assert.deepEqual(
      keys.filter((key) => key.length < 2 && key !== ' '),
      [],
    );
    // On the page itself only these hear keys: one for Escape, one for keys that scroll.
    nothing(
      /(window|document|root)\.addEventListener\(\s*'key/,
      'src/help-panel/aloud/stage.ts',
      'src/help-panel/aloud/scroll.ts',
      'src/help-panel/glossary/word.ts',
    );
  });

  it('no gesture, dragging or moving of the device', () => {
    nothing(/'(touchstart|touchend|pointermove|mousemove|gesture\w*)'|@(touch|pointermove|mousemove|gesture)\w*=/);
    nothing(/\bdraggable\b|'(drag\w*|drop)'|@(drag\w*|drop)=/);
    nothing(/device(motion|orientation)|Accelerometer|Gyroscope/i);
    // To see that somebody scrolls, not to do something by it.
    nothing(/'touchmove'/, 'src/help-panel/aloud/scroll.ts');
  });

  it('nothing that a press does before it is let go', () => {
    nothing(
      /'(pointerdown|mousedown)'|@(pointerdown|mousedown)=/,
      // Remembers only that a press began.
      'src/a11y/pointer.ts',
      'src/help-panel/glossary/word.ts',
      'src/help-panel/aloud/scroll.ts',
      // Closes an explanation, where the browser has no layers of its own that do so.
      'src/help-panel/glossary/note.ts',
    );
  });

  it('nothing that shows by hover or focus alone', () => {
    nothing(/\btitle="|\.title\s*=|@(mouseenter|mouseover|pointerenter)=|'(mouseenter|mouseover|pointerenter)'/);
    const hovered = found(/:hover[^{}]*\{[^}]*\}/);
    assert.notEqual(hovered.length, 0);
    assert.deepEqual(
      hovered.filter((rule) => /\b(display|visibility|opacity|content|height|width|clip)\s*:/.test(rule)),
      [],
    );
  });

  it('nothing that depends on how the device is held', () => {
    nothing(/\borientation\s*:|screen\.orientation|lock\(['"](portrait|landscape)/);
  });

  it('no field into which one may not paste', () => {
    nothing(/@paste=|'paste'|onpaste|type="password"|inputType/);
  });

  it('no words that lean on colour, shape or side', () => {
    const texts = files.flatMap((file) => messagesIn(file, readFileSync(file, 'utf8')).map(({ text }) => text));
    assert.ok(texts.length > 500, `${texts.length} texts`);
    const leaning =
      /\b(rechts|rechterkant|rechtsboven|rechtsonder|links(?:boven|onder)|linkerkant|rood|rode|groene?|blauwe?|gele?|oranje|grijze?|ronde?|vierkante?|driehoek|piep|toon)\b/i;
    assert.deepEqual(
      texts.filter((text) => leaning.test(text)),
      [],
    );
  });
});
