/** That the check of the language leaves no text out: a text that nobody measures is a text that nobody mends. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { textsOfPage, textsOfPhp } from '../../scripts/language/page-texts.js';
import { sample } from '../../scripts/language/samples.js';
import { dutchIn, messagesIn, withoutTags } from '../../scripts/language/source-texts.js';
import { sources } from '../../scripts/language/sources.js';

const texts = (found: { text: string }[]): string[] => found.map(({ text }) => text);
const of = (name: string): string[] =>
  sources()
    .find((source) => source.name === name)!
    .texts.map(({ text }) => text);

const decoded = (xml: string): string =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  );

describe('the texts that are measured', () => {
  it('are all those that lit-localize extracts from the widgets', () => {
    const found = new Set(of('interface'));
    const units = [...readFileSync('xliff/en.xlf', 'utf8').matchAll(/<source>([^]*?)<\/source>/g)];
    assert.ok(units.length > 400);
    for (const [, xml = ''] of units) {
      const source = decoded(xml.replace(/<x [^>]*equiv-text="([^"]*)"\/>/g, '$1'));
      const text = withoutTags(source.replace(/\$\{([^}]*)\}/g, (_, expression: string) => sample(expression)));
      assert.ok(found.has(text), text);
    }
  });

  it('hold mails, pages with their fallback, what the demo is configured with, and the glossary', () => {
    assert.ok(of('mails').includes('Heeft u ons geen bericht gestuurd? Dan hoeft u niets te doen.'));
    assert.ok(of('mails').includes('U kunt deze pagina sluiten.'));
    assert.ok(of('pages').includes('Bel ons op 14 0999. Wij zijn er op werkdagen van 9 tot 17 uur.'));
    assert.ok(of('pages').includes('Bekijk hoe u ons nog meer kunt bereiken'));
    assert.ok(of('configuration').includes('Over welke container gaat het?'));
    assert.ok(of('glossary').some((text) => text.startsWith('U bent het niet eens met ons besluit.')));
  });
});

describe('a text is read from the sources', () => {
  it('with something as long as the real thing in its gaps', () => {
    const code = 'const t = () => msg(str`U krijgt uiterlijk ${day} antwoord.`);';
    assert.deepEqual(messagesIn('x.ts', code), [
      { text: 'U krijgt uiterlijk dinsdag 24 november 2026 antwoord.', line: 1 },
    ]);
  });

  it('without its HTML', () => {
    const code = 'msg(html`Mail naar <a href="mailto:${email.address}">${email.address}</a>`)';
    assert.deepEqual(texts(messagesIn('x.ts', code)), ['Mail naar naam@voorbeeld.nl']);
  });

  it('in every way that a choice in it can go', () => {
    const code =
      "const nl = {\n  open: (one) => `Bekijk ${one ? 'uw bericht' : 'al uw berichten'}`,\n  'a-key': 'Klaar.' };";
    assert.deepEqual(dutchIn('x.ts', code), [
      { text: 'Bekijk uw bericht', line: 2 },
      { text: 'Bekijk al uw berichten', line: 2 },
      { text: 'Klaar.', line: 3 },
    ]);
  });

  it('and not the English beside it', () => {
    assert.deepEqual(texts(dutchIn('x.ts', "const texts = { nl: { a: 'Klaar.' }, en: { a: 'Done.' } };")), ['Klaar.']);
  });

  it('of a page: whole sentences with their links, names of what is seen only by a screen reader, no scripts', () => {
    const html =
      '<script>let a = "<p>Nee</p>";</script>\n<nav aria-label="Hoofdmenu"><!-- <p>Nee</p> -->\n<p>\n  Bel <a href="tel:1">14 0999</a>\n  nu.\n</p></nav>';
    assert.deepEqual(textsOfPage(html), [
      { text: 'Hoofdmenu', line: 2 },
      { text: 'Bel 14 0999 nu.', line: 4 },
    ]);
  });

  it('of the packages for a CMS', () => {
    assert.deepEqual(texts(textsOfPhp("esc_html__( 'Bel ons op %s.', 'loket' )")), ['Bel ons op 06 12 34 56 78.']);
  });
});
