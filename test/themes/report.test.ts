import { expect } from 'chai';
import { sheetOf, tokensOf } from '../../demo/themes/own-css.js';
import { asText, summary } from '../../demo/themes/report-view.js';
import { fails, reportOf, type Report } from '../../demo/themes/report.js';
import { rules } from '../../src/styles/guard/rules.js';
import { pairNames } from '../../demo/themes/pairs.js';
import { fixture } from '../support/fixture.js';

let sheets: CSSStyleSheet[] = [];

/** What the page tells of this style sheet. */
async function reportOn(css: string, background = '#fff'): Promise<Report> {
  const place = await fixture(`<div class="own-theme" style="background: ${background}; color: #222"></div>`);
  sheets = tokensOf(css).slice(0, 1).map(sheetOf);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
  return reportOf(place);
}

const namesOf = ({ pairs }: Report): string[] => pairs.filter(fails).map(({ name }) => name);

describe('the report on a theme', () => {
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  });

  it('finds nothing where there is no theme', async () => {
    const report = await reportOn('');
    expect(namesOf(report)).to.deep.equal([]);
    expect(summary('Zonder huisstijl', report)).to.include('zijn goed te zien');
  });

  it('tells the token that fails, by how much, and what the widgets take in its place', async () => {
    const report = await reportOn('.my-theme { --utrecht-form-input-border-color: #ddd }');
    expect(namesOf(report)).to.include('f-border');
    const pair = report.pairs.find(({ name }) => name === 'f-border')!;
    expect(pair.token).to.equal('--utrecht-form-input-border-color');
    // The border while typing follows it.
    expect(report.pairs.find(({ name }) => name === 'f-focus-border')!.token).to.equal(pair.token);
    expect(pair.before).to.deep.equal({ top: '#dddddd', ground: '#ffffff', ratio: 1.3 });
    expect(pair.after.ratio).to.be.least(3);
    expect(asText('Mijn stijl', report))
      .to.include('Rand van een veld (f-border)')
      .and.to.include('#dddddd op #ffffff');
  });

  it('never tells of a pair that is just too weak that it is enough', async () => {
    // 4.48 to 1.
    const report = await reportOn('--nl-paragraph-color: #777');
    expect(report.pairs.find(({ name }) => name === 'text')).to.deep.include({ least: 4.5 });
    expect(report.pairs.find(({ name }) => name === 'text')!.before.ratio).to.equal(4.4);
  });

  it('measures on the ground that is there', async () => {
    const report = await reportOn('--nl-paragraph-color: #777', '#000');
    expect(report.pairs.find(({ name }) => name === 'text')!.before.ground).to.equal('#000000');
  });

  it('tells a value that is no CSS', async () => {
    const report = await reportOn(
      '--nl-link-color: {brand.blue}; --utrecht-link-color: #00f; --utrecht-heading-color: pruple',
    );
    expect(report.invalid).to.deep.equal([
      { token: '--utrecht-heading-color', value: 'pruple', instead: report.invalid[0]?.instead },
      { token: '--nl-link-color', value: '{brand.blue}', instead: '#00f' },
    ]);
    expect(asText('Mijn stijl', report)).to.include('Fout geschreven').and.to.include('pruple');
  });

  it('has a name for every rule', () => {
    expect(Object.keys(pairNames)).to.deep.equal(rules.map(([name]) => name));
  });
});

describe('a style sheet that somebody pastes', () => {
  it('is read in parts, the fullest first', () => {
    const parts = tokensOf(`
      .a-theme { --utrecht-a: 1; --utrecht-b: 2 }
      .a-theme--dark { --utrecht-a: 3 }
      @media (prefers-color-scheme: dark) { .a-theme { --utrecht-a: 4 } }
      p { color: red }`);
    expect(parts.map(({ selector, tokens }) => [selector, tokens.size])).to.deep.equal([
      ['.a-theme', 2],
      ['.a-theme--dark', 1],
      ['@media (prefers-color-scheme: dark) .a-theme', 1],
    ]);
  });

  it('may be declarations only', () => {
    expect([...tokensOf('--utrecht-a: 1; --utrecht-b: #fff;')[0]!.tokens]).to.deep.equal([
      ['--utrecht-a', '1'],
      ['--utrecht-b', '#fff'],
    ]);
  });

  it('gives its values and nothing else', () => {
    const sheet = sheetOf(tokensOf('* { --utrecht-a: red; color: red } @import "https://example.org/x.css";')[0]!);
    expect([...sheet.cssRules].map(({ cssText }) => cssText)).to.deep.equal(['.own-theme { --utrecht-a: red; }']);
  });

  it('without tokens is told to hold none', () => {
    for (const css of ['', 'p { color: red }', 'hallo', '}']) expect(tokensOf(css), css).to.deep.equal([]);
  });
});
