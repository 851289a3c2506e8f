import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { file, loket, topic, town } from './support.js';

/** What is warned of in a town with this over it. */
async function warnings(over: object, ...args: string[]): Promise<string> {
  const { code, out } = await loket('check', file({ ...town, ...over }), '--offline', '--today', '2026-11-25', ...args);
  assert.equal(code, 0, out);
  return out;
}

describe('loket check warns of what residents will not find', () => {
  it('product names that are not in the UPL, with the nearest', async () => {
    const of = (upl: object) => warnings({ topics: [{ ...topic, upl: { ...topic.upl, ...upl } }] });
    assert.match(
      await of({ name: 'pasport', uri: 'https://x.nl/' }),
      /"pasport" is not in the Uniforme.*did you mean "paspoort"/,
    );
    assert.match(await of({ name: 'pas', uri: topic.upl.uri }), /at this address is called "paspoort": write that/);
    assert.match(
      await of({ uri: 'https://www.example.nl/pas' }),
      /not the address of "paspoort": write http:\/\/standaarden/,
    );
    assert.match(await of({ name: 'zzz', uri: 'https://x.nl/' }), /look it up/);
  });

  it('topics without synonyms or product name, and types that are not offered', async () => {
    assert.match(
      await warnings({ topics: [{ id: 'a', name: 'A' }] }),
      /2 notes.*\n.*Topics\n.*no "synonyms".*\n.*no "upl"/,
    );
    const some = { contactTypes: ['question'], topics: [{ ...topic, contactTypes: ['question', 'idea'] }] };
    assert.match(await warnings(some), /names "idea", which "contactTypes" at the top does not offer/);
    const none = { contactTypes: ['question'], topics: [{ ...topic, contactTypes: ['idea'] }] };
    assert.match(await warnings(none), /nobody can choose this topic/);
  });

  it('ways to reach a human', async () => {
    const out = await warnings({ channels: { counter: { address: 'Plein 1' } } });
    assert.match(out, /no "phone"/);
    assert.match(out, /channels\.counter: has no "hours"/);
    assert.match(out, /no "email"/);
    assert.match(
      await warnings({ channels: { phone: { number: '14 0999' } } }),
      /channels\.phone: has no "hours"[^]*no "counter"/,
    );
  });

  it('addresses of the machine that it was made on', async () => {
    const out = await warnings({
      backends: { default: { url: 'http://localhost:8080/api' } },
      status: { url: 'http://127.0.0.1/s' },
    });
    assert.match(out, /backends\.default\.url: http:\/\/localhost:8080\/api is on the machine/);
    assert.match(out, /status\.url: http:\/\/127\.0\.0\.1\/s is on the machine/);
  });

  it('languages that Loket does not speak, and texts that lack one', async () => {
    assert.match(
      await warnings({ languages: ['nl', 'en', 'da'] }),
      /languages\[2\]: "da" is not one that Loket speaks \(nl, en, de, /,
    );
    const english = { ...topic, name: { nl: 'Paspoort', en: 'Passport' } };
    assert.match(await warnings({ topics: [english] }), /2 texts of 3 without "en"/);
    assert.match(await warnings({ topics: [english], languages: ['nl'] }), /nothing wrong/);
  });

  it('questions and notes of the help for what is never asked', async () => {
    const asking = { ...topic, questions: [{ id: 'soort', kind: 'text', label: 'Welk paspoort is het?' }] };
    const question = { id: 'kost', question: 'Wat kost het?', answer: 'Niets.', topics: ['paspoort', 'paspoor'] };
    assert.match(
      await warnings({ topics: [topic], help: { questions: [question] } }),
      /help\.questions\[0\]\.topics\[1\] \(kost\): names the topic "paspoor", which there is not \(did you mean "paspoort"\?\)/,
    );
    const noted = (name: string, topics: object[] = [asking]) =>
      warnings({ topics, help: { notes: { [`contact-form.questions.${name}`]: { text: 'Kijk op het kaft.' } } } });
    assert.match(await noted('paspoort.soort'), /nothing wrong/);
    assert.match(await noted('pas.soort'), /names the topic "pas", which there is not/);
    assert.match(await noted('paspoort.sort'), /names the question "sort", and "paspoort" asks "soort"/);
    assert.match(
      await noted('paspoort.soort', [topic]),
      /names the question "soort", and "paspoort" asks nothing more/,
    );
  });

  it('words that are explained twice', async () => {
    const glossary = [
      { term: 'leges', meaning: 'Geld dat u betaalt.' },
      { term: 'kosten', forms: ['Leges'], meaning: 'Geld.' },
    ];
    assert.match(await warnings({ glossary }), /glossary\[1\]: explains "leges", as glossary\[0\] does/);
  });
});

describe('loket check reads the texts as a resident does', () => {
  const answer = (text: string) => ({ topics: [{ ...topic, answer: { text } }] });

  it('and says what is above B1', async () => {
    const out = await warnings(answer('Indien u wilt, wordt uw pas thuis bezorgd.'));
    assert.match(out, /topics\[0\]\.answer\.text \(paspoort\): says "Indien": write "als"/);
    assert.match(out, /does not say who does it.*“Indien u wilt, wordt uw pas thuis bezorgd\.”/);
  });

  it('in Dutch only; words of the glossary and names are excused', async () => {
    const text = { nl: 'Betaal de leges via de WOZ.', en: 'Indien conform tevens.' };
    const glossary = [{ term: 'Wet waardering onroerende zaken', forms: ['WOZ'], meaning: 'De wet over uw huis.' }];
    const out = await warnings({ glossary, languages: ['nl'], topics: [{ ...topic, answer: { text } }] });
    assert.match(out, /nothing wrong/);
    assert.match(
      await warnings({ languages: ['nl'], topics: [{ ...topic, answer: { text } }] }),
      /answer\.text\.nl.*"WOZ"/,
    );
  });

  it('and sees signs that nobody meant to show', async () => {
    for (const text of [
      '# Kop',
      'Een <b>vet</b> woord',
      '| a | b |',
      'Druk op `Enter`',
      '![foto](/a.png)',
      'Een&nbsp;woord',
    ])
      assert.match(await warnings(answer(text)), /which residents would read as it stands/, text);
    assert.match(
      await warnings(answer('Lees [meer](www.example.nl).')),
      /\[meer\]\(www\.example\.nl\), which is no link/,
    );
    assert.match(await warnings(answer('Kom langs! Bel ons!')), /calls out more than once/);
    assert.match(await warnings(answer('**Let op**: lees [meer](/meer).\n\n- een\n- twee')), /nothing wrong/);
    const plain = await warnings({
      topics: [{ ...topic, name: '**Paspoort**' }],
      objection: { text: 'Lees [meer](/x).', url: '/b' },
    });
    assert.match(plain, /topics\[0\]\.name \(paspoort\): has stars/);
    assert.match(plain, /objection\.text: has a link/);
  });

  it('in all that the help says too', async () => {
    const question = { id: 'duur', question: 'Hoe lang duurt het?', answer: 'Dat duurt **2 weken**.' };
    const notes = { 'contact-form.name': { text: 'Zoals u *heet*.' }, 'status-tracker.number': { term: 'leges' } };
    const help = (over: object) => warnings({ help: { questions: [question], notes, ...over } });
    assert.match(await help({}), /nothing wrong/);
    assert.match(await help({ line: { number: '14 0999', hours: 'indien open' } }), /help\.line\.hours: says "indien"/);
    assert.match(
      await help({ questions: [{ ...question, question: 'Hoe **lang**?' }] }),
      /help\.questions\[0\]\.question \(duur\): has stars/,
    );
    assert.match(
      await help({ questions: [{ ...question, answer: 'Lees [meer](www.example.nl).' }] }),
      /help\.questions\[0\]\.answer \(duur\): has \[meer\].*no link/,
    );
    const wrong = { 'contact-form.name': { text: { nl: 'Tevens uw <b>naam</b>.', en: 'Your # name.' } } };
    const out = await help({ notes: wrong });
    assert.match(out, /help\.notes\.contact-form\.name\.text\.nl: says "Tevens"/);
    assert.match(out, /help\.notes\.contact-form\.name\.text\.nl: has HTML/);
    assert.match(out, /without "en".*help\.questions\.0\.question/);
  });
});
