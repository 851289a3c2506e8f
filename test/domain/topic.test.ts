import { expect } from 'chai';
import fc from 'fast-check';
import { distance } from '../../src/domain/distance.js';
import { searchTopics } from '../../src/domain/topic.js';

const topic = (name: string, ...synonyms: string[]): { id: string; name: string; synonyms: string[] } => ({
  id: name.toLowerCase(),
  name,
  synonyms,
});
const topics = [
  topic('Paspoort of identiteitskaart', 'ID-kaart', 'reisdocument'),
  topic('Gehandicaptenparkeerkaart', 'invalidenkaart'),
  topic('Parkeervergunning aanvragen'),
  topic('Afval en containers', 'vuilnis', 'grofvuil', 'kliko', 'prullenbak'),
  topic('Verhuizing doorgeven', 'nieuw adres'),
  topic('Kapvergunning', 'boom kappen'),
  topic('Trouwen of geregistreerd partnerschap', 'huwelijk'),
  topic('Uittreksel aanvragen', 'geboorteakte'),
  topic('Café of terras beginnen', 'horeca'),
  topic('Straatverlichting', 'lantaarnpaal', 'lamp kapot'),
];
const first = (query: string): string | undefined => searchTopics(topics, query)[0]?.name;
const names = (query: string): string[] => searchTopics(topics, query).map(({ name }) => name);

describe('a resident who looks for a topic', () => {
  it('sees them all, as the municipality ordered them, before typing', () => {
    for (const query of ['', '  ', '?!']) expect(searchTopics(topics, query)).to.deep.equal(topics);
    expect(searchTopics(topics, '')).not.to.equal(topics);
  });

  it('finds it by its name, in any case and with or without accents', () => {
    for (const query of ['paspoort', 'PASPOORT', 'Paspôort', 'paspo'])
      expect(first(query), query).to.equal(topics[0]!.name);
    for (const query of ['cafe', 'café', 'CAFÉ', 'cafe\u0301'])
      expect(first(query), query).to.equal('Café of terras beginnen');
    expect(searchTopics([topic('Reünie')], 'reunie')).to.have.lengthOf(1);
  });

  it('finds it in a whole sentence', () => {
    expect(names('ik wil een paspoort aanvragen')).to.deep.equal([topics[0]!.name]);
    expect(first('Hoe kan ik een nieuwe kliko krijgen van de gemeente?')).to.equal('Afval en containers');
    expect(first('Ik ga verhuizen naar een ander adres')).to.equal('Verhuizing doorgeven');
  });

  it('finds a word in the middle of a long one', () => {
    expect(names('parkeer')).to.include('Gehandicaptenparkeerkaart');
    expect(names('vergunning')).to.have.members(['Parkeervergunning aanvragen', 'Kapvergunning']);
    expect(first('parkeerkaart')).to.equal('Gehandicaptenparkeerkaart');
  });

  it('finds it with another form of the word', () => {
    expect(names('parkeren')).to.have.members(['Parkeervergunning aanvragen', 'Gehandicaptenparkeerkaart']);
    expect(first('paspoorten')).to.equal(topics[0]!.name);
    expect(first('bomen')).to.equal('Kapvergunning');
    expect(first('vuilnisbak')).to.equal('Afval en containers');
  });

  it('finds it by another word for it', () => {
    expect(first('huwelijk')).to.equal(topics[6]!.name);
    expect(first('id kaart')).to.equal(topics[0]!.name);
    expect(first('lantaarnpaal')).to.equal('Straatverlichting');
  });

  it('finds it with a slip in it, two in a long word', () => {
    for (const [query, name] of [
      ['pasport', topics[0]!.name],
      ['paspootr', topics[0]!.name],
      ['identiteidskaart', topics[0]!.name],
      ['verhuisen', 'Verhuizing doorgeven'],
      ['afvl', 'Afval en containers'],
      ['klko', 'Afval en containers'],
      ['huwelik', topics[6]!.name],
      ['lantarenpaal', 'Straatverlichting'],
      ['uitreksel', 'Uittreksel aanvragen'],
    ] as const)
      expect(first(query), query).to.equal(name);
  });

  it('sees the best first, and not what only shares a common word', () => {
    expect(names('parkeervergunning aanvragen')[0]).to.equal('Parkeervergunning aanvragen');
    expect(names('uittreksel aanvragen')).to.deep.equal(['Uittreksel aanvragen']);
    expect(names('verhuizen, ander adres, vergunning')).to.deep.equal(['Verhuizing doorgeven']);
    expect(searchTopics([topic('Kap', 'paspoort'), topic('Paspoort')], 'paspoort')[0]!.name).to.equal('Paspoort');
  });

  it('can look for a common word alone', () => {
    expect(names('aanvragen')).to.have.members(['Parkeervergunning aanvragen', 'Uittreksel aanvragen']);
  });

  it('sees nothing when nothing fits, rather than everything', () => {
    for (const query of ['xyzzy', 'qqqqqqqq', '42']) expect(names(query), query).to.deep.equal([]);
  });

  it('can type signs that mean something to a computer', () => {
    for (const query of ['.*', '(', '[a-', '\\', '$&', '(a+)+$', '__proto__', 'constructor'])
      expect(() => searchTopics(topics, query)).not.to.throw();
    expect(names('\\w{3,}')).to.deep.equal([]);
    expect(names('constructor')).to.deep.equal([]);
  });

  it('can paste a whole letter: only its beginning counts', () => {
    expect(first(`paspoort ${'x'.repeat(1e6)}`)).to.equal(topics[0]!.name);
    expect(names(`${' '.repeat(200)}paspoort`)).to.deep.equal(topics.map(({ name }) => name));
  });

  it('always gets topics of the list, each at most once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = searchTopics(topics, query);
        expect(new Set(found).size).to.equal(found.length);
        for (const one of found) expect(topics).to.include(one);
      }),
    );
  });
});

describe('the number of slips between two words', () => {
  it('counts a letter too many, too few, wrong, and two that swapped', () => {
    expect(distance('gmail', 'gmail', 2)).to.equal(0);
    expect(distance('gmal', 'gmail', 2)).to.equal(1);
    expect(distance('gmaiil', 'gmail', 2)).to.equal(1);
    expect(distance('gnail', 'gmail', 2)).to.equal(1);
    expect(distance('gmial', 'gmail', 2)).to.equal(1);
    expect(distance('gmial.con', 'gmail.com', 2)).to.equal(2);
    expect(distance('', 'ab', 2)).to.equal(2);
    expect(distance('a', 'abcd', 2)).to.equal(Infinity);
  });

  it('is the same both ways, and one for any one slip', () => {
    const word = fc.string({ minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.nat(10), (a, b, place) => {
        expect(distance(a, b, 99)).to.equal(distance(b, a, 99));
        const at = place % (a.length - 1);
        const swapped = a.slice(0, at) + a[at + 1]! + a[at]! + a.slice(at + 2);
        expect(distance(a, swapped, 99)).to.be.at.most(1);
        expect(distance(a, a.slice(0, at) + a.slice(at + 1), 99)).to.equal(1);
      }),
    );
  });
});
