/** Which words of a page are hard words, and which only look like one. */
import { expect } from 'chai';
import { createFinder } from '../../src/help-panel/glossary/find.js';
import { mergeTerms } from '../../src/help-panel/glossary/merge.js';
import { searchTerms } from '../../src/help-panel/glossary/search.js';
import { terms, type Term } from '../../src/locale/terms.js';
import { setLocale } from '../../src/locale/localization.js';

const find = createFinder(terms);

/** `["bouwvergunning: vergunning"]`: what is found in a text, and by which term. */
const found = (text: string, finder = find): string[] =>
  finder(text).map(({ start, end, term }) => `${text.slice(start, end)}: ${term.term}`);

const only = (term: string, forms: string[] = []): ReturnType<typeof createFinder> =>
  createFinder([{ term, forms, meaning: 'Uitleg.' }]);

describe('the glossary', () => {
  it('has more than 60 terms in the order of a dictionary, each once and each with a meaning', () => {
    const names = terms.map(({ term }) => term);
    expect(names.length).to.be.greaterThan(60);
    expect(new Set(names.map((name) => name.toLowerCase())).size).to.equal(names.length);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('nl', { sensitivity: 'base' }).compare));
    expect(names.slice(0, 4)).to.deep.equal(['aanmaning', 'aanslag', 'ambtshalve', 'APV']);
    for (const { term, meaning } of terms) expect(meaning, term).to.match(/^[A-Z].+\.$/);
  });

  it('explains in sentences of 15 words at most', () => {
    for (const { term, meaning } of terms)
      for (const sentence of meaning.split(/[.?] ?/)) expect(sentence.split(' ').length, term).to.be.lessThan(16);
  });

  it('finds every term and each of its forms as they are written', () => {
    for (const { term, forms = [] } of terms)
      for (const form of [term, ...forms])
        expect(
          found(`Zie: ${form}.`).map((each) => each.split(': ')[0]),
          form,
        ).to.deep.equal([form]);
  });
});

describe('a hard word is found', () => {
  const rows: [text: string, ...expected: string[]][] = [
    // Plurals
    ['ontheffingen', 'ontheffingen: ontheffing'],
    ['wijkteams', 'wijkteams: wijkteam'],
    ['besluiten', 'besluiten: besluit'],
    ['tolken', 'tolken: tolk'],
    ['dwangsommen', 'dwangsommen: dwangsom'],
    ['bezwaren', 'bezwaren: bezwaar'],
    ['zaken', 'zaken: zaak'],
    ['identiteitsbewijzen', 'identiteitsbewijzen: identiteitsbewijs'],
    ['subsidies', 'subsidies: subsidie'],
    ['subsidieën', 'subsidieën: subsidie'],
    ['bijdragen: eigen bijdragen', 'eigen bijdragen: eigen bijdrage'],
    ['gemachtigden', 'gemachtigden: gemachtigde'],
    ['zienswijzen', 'zienswijzen: zienswijze'],
    ['ombudsmannen', 'ombudsmannen: ombudsman'],
    ['bestemmingsplannen', 'bestemmingsplannen: bestemmingsplan'],
    ['incasso’s', 'incasso’s: incasso'],
    ["pgb's", "pgb's: persoonsgebonden budget"],
    ['persoonsgebonden budgetten', 'persoonsgebonden budgetten: persoonsgebonden budget'],
    ['verklaringen omtrent het gedrag', 'verklaringen omtrent het gedrag: verklaring omtrent het gedrag'],
    ['processen-verbaal', 'processen-verbaal: proces-verbaal'],
    // Compounds
    ['bouwvergunning', 'bouwvergunning: vergunning'],
    ['kapvergunningen', 'kapvergunningen: vergunning'],
    ['omgevingsvergunningen', 'omgevingsvergunningen: omgevingsvergunning'],
    ['vergunningaanvraag', 'vergunningaanvraag: vergunning'],
    ['vergunningsaanvragen', 'vergunningsaanvragen: vergunning'],
    ['bezwaarschrift', 'bezwaarschrift: bezwaar'],
    ['bezwaarschriften', 'bezwaarschriften: bezwaar'],
    ['bezwaarprocedure', 'bezwaarprocedure: bezwaar'],
    ['huurtoeslag', 'huurtoeslag: toeslag'],
    ['toeslagenwet', 'toeslagenwet: toeslag'],
    ['bijstandsuitkering', 'bijstandsuitkering: bijstand'],
    ['raadsbesluiten', 'raadsbesluiten: besluit'],
    ['gemeenteraadsverkiezingen', 'gemeenteraadsverkiezingen: gemeenteraad'],
    ['subsidieregeling', 'subsidieregeling: subsidie'],
    ['Subsidiebeschikking', 'Subsidiebeschikking: beschikking'],
    ['inburgeringscursus', 'inburgeringscursus: inburgeren'],
    // Abbreviations
    ['de APV en de AVG', 'APV: APV', 'AVG: AVG'],
    ["APV's", "APV's: APV"],
    ['WMO, Wmo, wmo', 'WMO: Wmo', 'Wmo: Wmo', 'wmo: Wmo'],
    ['DigiD, DIGID', 'DigiD: DigiD', 'DIGID: DigiD'],
    ['WOZ-beschikking', 'WOZ: WOZ-waarde', 'beschikking: beschikking'],
    ['een Wmo-consulent', 'Wmo: Wmo'],
    ['Woo verzoek', 'Woo verzoek: Woo-verzoek'],
    // How it is written
    ['BEZWAAR', 'BEZWAAR: bezwaar'],
    ['Kadaster, kadaster', 'Kadaster: Kadaster', 'kadaster: Kadaster'],
    ['last\u00a0onder\n      dwangsom', 'last\u00a0onder\n      dwangsom: last onder dwangsom'],
    ['proces\u2011verbaal', 'proces\u2011verbaal: proces-verbaal'],
    ['omgevings\u00advergunning', 'omgevings\u00advergunning: omgevingsvergunning'],
    ['college van B & W', 'college van B & W: college van burgemeester en wethouders'],
    ['(leges)', 'leges: leges'],
    ['Het college van B en W', 'college van B en W: college van burgemeester en wethouders'],
    ['bezwaar/beroep', 'bezwaar: bezwaar', 'beroep: beroep'],
    ['bezwaar- of beroepschrift', 'bezwaar: bezwaar', 'beroepschrift: beroep'],
    ['zi\u0133delings een be\u0301zwaar', 'be\u0301zwaar: bezwaar'],
    // The longest
    ['bijzondere bijstand', 'bijzondere bijstand: bijzondere bijstand'],
    ['last onder dwangsom en dwangsom', 'last onder dwangsom: last onder dwangsom', 'dwangsom: dwangsom'],
    ['last onder bestuursdwang'],
  ];
  for (const [text, ...expected] of rows)
    it(`in "${text.replace(/\s+/g, ' ')}"`, () => {
      expect(found(text)).to.deep.equal(expected);
    });
});

describe('no hard word is seen', () => {
  const texts = [
    'oorzaak, noodzaak, noodzakelijk, zaakwaarnemer, strafzaak',
    'besluiteloos, besluiteloosheid, besluitvaardig',
    'bezwaarlijk, bezwaard, bezwaarde',
    'beroepsopleiding, beroepskracht, een beroep op ons, vrije beroepen',
    'rechtsbijstand, bomaanslagen, ter beschikking, Sociale Zaken',
    'tolkien, stolk, lege, legestraat',
    'avg, apvs, wooning, vogel, bsnx',
    'vergunning@gemeente.nl, www.vergunning.nl, #bezwaar, vergunning.pdf, https://x/bezwaar',
    'eigen. Bijdrage',
    'eigen – bijdrage',
    '',
    ' \n\u00a0',
  ];
  for (const text of texts)
    it(`in "${text.trim()}"`, () => {
      expect(found(text)).to.deep.equal([]);
    });
});

describe('the terms of a municipality', () => {
  it('are found as words, whatever signs stand in them', () => {
    expect(found('Wat kost (a+)+$ u?', only('(a+)+$'))).to.deep.equal(['a: (a+)+$']);
    expect(found('Wat is .*?', only('.*'))).to.deep.equal([]);
    expect(found('De __proto__ en de constructor', only('constructor'))).to.deep.equal(['constructor: constructor']);
  });

  it('in capitals are other words than those without', () => {
    expect(found('Een big op de BIG-lijst', only('BIG'))).to.deep.equal(['BIG: BIG']);
    expect(found('Uw eigen rekening', only('EIGEN REKENING'))).to.deep.equal([]);
    expect(found('Een vergunning', only('VERGUNNING'))).to.deep.equal(['vergunning: VERGUNNING']);
  });

  it('that are short make no compounds unless they are listed', () => {
    expect(found('schoolpas stadspas', only('pas'))).to.deep.equal([]);
    expect(found('schoolpas stadspas', only('pas', ['stadspas']))).to.deep.equal(['stadspas: pas']);
  });

  it('are searched in a long text in time that grows with its length', () => {
    // Each of these took minutes with a pattern that goes back; the time limit of the test ends it.
    const finder = only('last onder dwangsom', ['a a a a a a a a b']);
    for (const part of ['a ', 'last ', 'a', 'vergunning', '\u0301', '-', 'last onder\u00a0', ' ', '’s', '&'])
      finder(part.repeat(200_000));
    expect(found(`${'a '.repeat(50_000)}b`, finder)).to.deep.equal(['a a a a a a a a b: last onder dwangsom']);
  });

  it('replace ours with the same name, whatever its case, and join the alphabet', () => {
    const merged = mergeTerms(terms, [
      { term: 'APV', meaning: 'Onze eigen regels.' },
      { term: 'Bezwaar', meaning: 'Anders.', forms: ['tegenspraak'] },
      { term: 'aardgasvrij', meaning: { nl: 'Zonder gas.', en: 'Without gas.' } },
      { term: 'Éénloket', meaning: 'Eén plek.' },
    ]);
    expect(merged.length).to.equal(terms.length + 2);
    const names = merged.map(({ term }) => term);
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('nl', { sensitivity: 'base' }).compare));
    expect(merged.slice(0, 3).map(({ term }) => term)).to.deep.equal(['aanmaning', 'aanslag', 'aardgasvrij']);
    expect(merged.find(({ term }) => term === 'Bezwaar')?.meaning).to.equal('Anders.');
    expect(merged.some(({ term }) => term === 'bezwaar')).to.equal(false);
    expect(mergeTerms(terms, undefined)).to.equal(terms);
  });

  it('are explained in the language of the resident where they are, marked as such', async () => {
    const glossary = [
      { term: 'aardgasvrij', meaning: { nl: 'Zonder gas.', en: 'Without gas.' } },
      { term: 'buurtbon', meaning: 'Een bon.' },
    ];
    await setLocale('en');
    try {
      expect(mergeTerms([], glossary)).to.deep.equal([
        { term: 'aardgasvrij', meaning: 'Without gas.', lang: 'en' },
        { term: 'buurtbon', meaning: 'Een bon.' },
      ]);
    } finally {
      await setLocale('nl');
    }
    expect(mergeTerms([], glossary)[0]).to.deep.equal({ term: 'aardgasvrij', meaning: 'Zonder gas.' });
  });
});

describe('who looks for a word', () => {
  const first = (query: string): string | undefined => searchTerms(terms, query)[0]?.term;
  const rows: [query: string, term: string][] = [
    ['bezwaar', 'bezwaar'],
    ['BEZWAAR', 'bezwaar'],
    ['bezwar', 'bezwaar'],
    ['bezwaarschrift', 'bezwaar'],
    ['bsn', 'burgerservicenummer'],
    ['kwijtscheldng', 'kwijtschelding'],
    ['wasmachine', 'bijzondere bijstand'],
    ['scootmobiel', 'Wmo'],
    ['vérgunning', 'vergunning'],
    ['woz', 'WOZ-waarde'],
  ];
  for (const [query, term] of rows)
    it(`finds "${term}" by "${query}"`, () => {
      expect(first(query)).to.equal(term);
    });

  it('sees all of them before typing, and none for what is nothing', () => {
    expect(searchTerms(terms, '  ')).to.deep.equal([...terms]);
    expect(searchTerms(terms, 'qqxxzz')).to.deep.equal([]);
  });

  it('may look among a thousand', () => {
    const many: Term[] = Array.from({ length: 1_000 }, (_, at) => ({ term: `begrip ${at}`, meaning: `Uitleg ${at}.` }));
    expect(searchTerms([...many, { term: 'buurtbon', meaning: 'Een bon.' }], 'buurtbon')[0]?.term).to.equal('buurtbon');
  });
});
