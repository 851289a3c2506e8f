/** What a resident reads of a matter, by what the backend says of it. */
import { expect } from 'chai';
import type { CaseStatus } from '../../src/domain/case-status.js';
import { action, caseWith, plain } from './cases.js';
import { config, show } from './status-tracker.driver.js';

const by = 'U krijgt uiterlijk dinsdag 15 december 2026 antwoord.';
const help = 'U hoeft niet te wachten. Bel ons gerust.';
const late = 'Het duurt langer dan wij zeiden. U zou uiterlijk maandag 30 november 2026 antwoord krijgen. Sorry.';
const over = { by: '2026-11-30' };

describe('a resident reads first', () => {
  const rows: [what: string, own: Parameters<typeof caseWith>[0], sentences: string[]][] = [
    ['that it came in', { state: 'received' }, ['Wij hebben uw bericht. Wij gaan ermee aan het werk.', by]],
    [
      'that it came in, when nobody says where it is',
      { state: undefined },
      ['Wij hebben uw bericht. Wij gaan ermee aan het werk.', by],
    ],
    ['that we are busy with a question', { type: 'question' }, ['Wij zijn met uw vraag bezig.', by]],
    ['that we are busy with a complaint', { type: 'complaint' }, ['Wij zijn met uw klacht bezig.', by]],
    ['that we are busy with an idea', { type: 'idea' }, ['Wij zijn met uw idee bezig.', by]],
    ['that we are busy with anything else', { type: undefined }, ['Wij zijn met uw bericht bezig.', by]],
    [
      'that we call',
      { type: 'callback' },
      ['Wij zijn met uw bericht bezig.', 'Wij bellen u uiterlijk dinsdag 15 december 2026.'],
    ],
    [
      'that others are waited for',
      { state: 'waiting-for-others' },
      ['Wij wachten op iemand anders. Wij houden in de gaten hoe het gaat.', by],
    ],
    [
      'that the term stands still, and no day',
      { state: 'suspended', term: { by: '2026-12-15', change: 'suspended' } },
      ['Wij wachten nog ergens op. Daarom staat de tijd voor ons antwoord nu stil.'],
    ],
    ['that we are late', { term: over }, [late, help]],
    ['that we are late, also when others are waited for', { state: 'waiting-for-others', term: over }, [late, help]],
    [
      'nothing on a day on the last day',
      { term: { by: '2026-12-01' } },
      ['Wij zijn met uw vraag bezig.', 'U krijgt uiterlijk dinsdag 1 december 2026 antwoord.'],
    ],
    ['no day that there is not', { term: { by: '2026-02-30' } }, ['Wij zijn met uw vraag bezig.']],
    [
      'that we wait for them, also when we are late',
      { state: 'waiting-for-resident', term: over },
      ['Wij wachten op u. Wij hebben iets van u nodig.'],
    ],
    [
      'that it is solved',
      { state: 'done', result: 'solved', term: over },
      ['Klaar. Het is opgelost.', 'Is het voor u niet goed? Laat het ons weten.'],
    ],
    [
      'that it was handled',
      { state: 'done', result: 'handled' },
      [
        'Klaar. Wij hebben uw bericht behandeld.',
        'Wij hebben gedaan wat wij kunnen doen. Soms is het daarmee nog niet opgelost. Bent u niet blij met hoe het ging? Laat het ons weten.',
      ],
    ],
    [
      'that it is closed',
      { state: 'done', result: undefined },
      ['Klaar.', 'Heeft u nog een vraag? Laat het ons weten.'],
    ],
    [
      'that it is closed, by its result alone',
      { state: undefined, result: 'solved' },
      ['Klaar. Het is opgelost.', 'Is het voor u niet goed? Laat het ons weten.'],
    ],
    [
      'that nothing is done, without being sent to a reason that is not there',
      { state: 'done', result: 'no-action' },
      ['Wij doen hier niets mee.', 'Heeft u nog een vraag? Laat het ons weten.'],
    ],
  ];
  for (const [what, own, sentences] of rows)
    it(what, async () => {
      const tracker = await show([caseWith(own)]);
      expect(tracker.first).to.equal(sentences[0]);
      const start = `${tracker.heading} ${sentences.join(' ')} `;
      expect(tracker.text.slice(0, start.length)).to.equal(start);
      expect(tracker.text).not.to.match(/undefined|null|NaN|Invalid/);
    });

  for (const [result, first, pointer] of [
    [
      'not-ours',
      'Dit kunnen wij niet doen. Een andere organisatie gaat hierover.',
      'Lees hieronder wie u wel kan helpen.',
    ],
    ['no-action', 'Wij doen hier niets mee.', 'Lees hieronder waarom.'],
  ] as const)
    it(`that it is ${result}, and below that what we say of it`, async () => {
      const tracker = await show([caseWith({ state: 'done', result, sentence: 'De provincie beheert deze weg.' })]);
      expect(tracker.first).to.equal(first);
      expect(tracker.text.indexOf(pointer)).to.be.greaterThan(0);
      expect(tracker.text.indexOf('De provincie beheert')).to.be.greaterThan(tracker.text.indexOf(pointer));
    });

  it('that we did not call when we said so', async () => {
    const tracker = await show([caseWith({ type: 'callback', term: { by: '2026-11-30' } })]);
    expect(tracker.first).to.equal(
      'Het duurt langer dan wij zeiden. Wij zouden u uiterlijk maandag 30 november 2026 bellen. Sorry.',
    );
  });

  it('no day in the evening that is over only where their device is', async () => {
    const tracker = await show([caseWith({ term: { by: '2026-12-01' } })], { now: '2026-12-01T23:59+01:00' });
    expect(tracker.first).to.equal('Wij zijn met uw vraag bezig.');
    const after = await show([caseWith({ term: { by: '2026-12-01' } })], { now: '2026-12-02T00:01+01:00' });
    expect(after.first).to.include('Het duurt langer dan wij zeiden.');
  });
});

describe('a term that was moved', () => {
  it('is told with both days and the reason', async () => {
    const term = {
      by: '2027-01-12',
      was: '2026-12-15',
      change: 'extended' as const,
      reason: 'Wij wachten op de vorst.',
    };
    const { text } = await show([caseWith({ term })]);
    expect(text).to.include(
      'Wij hebben meer tijd nodig. Het was dinsdag 15 december 2026. Nu is het uiterlijk dinsdag 12 januari 2027. Wij wachten op de vorst.',
    );
  });

  it('is told with the new day when nobody says the old one', async () => {
    const term = { by: '2027-01-12', was: '2026-12-32', change: 'extended' as const };
    const { text } = await show([caseWith({ term })]);
    expect(text).to.include('Wij hebben meer tijd nodig. U krijgt nu uiterlijk dinsdag 12 januari 2027 antwoord.');
  });

  it('is not told any more when it is closed', async () => {
    const term = {
      by: '2027-01-12',
      was: '2026-12-15',
      change: 'extended' as const,
      reason: 'Wij wachten op de vorst.',
    };
    for (const own of [{ state: 'done' as const }, { state: undefined, result: 'solved' as const }]) {
      const { text } = await show([caseWith({ ...own, term })]);
      expect(text).not.to.include('meer tijd');
      expect(text).not.to.include('vorst');
    }
  });
});

describe('what the resident must do', () => {
  const mine = (own: Partial<CaseStatus['action']>) => caseWith({ action: { ...action, ...own } });

  it('stands before all else, with its last day and a link', async () => {
    const tracker = await show([mine({})]);
    expect(tracker.toDo).to.equal(
      'Dit moet u nog doen Stuur ons een foto van de lantaarn. Doe dit uiterlijk dinsdag 8 december 2026. Doe het nu',
    );
    expect(tracker.control('Doe het nu').getAttribute('href')).to.equal('https://weltevree.example/foto');
    expect(tracker.headings).to.deep.equal([
      'Bericht 512 345 6782',
      'Dit moet u nog doen',
      'Wat is er gebeurd en wat komt er nog?',
      'Over uw bericht',
    ]);
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'http://weltevree.example',
    '//evil.example',
    'weg',
    '',
  ])
    it(`never follows "${url}", but the contact form for this number`, async () => {
      const tracker = await show([mine({ url })]);
      expect(tracker.control('Doe het nu').getAttribute('href')).to.equal(`/contact#loket:case=${plain.reference}`);
      expect(
        tracker.all<HTMLAnchorElement>('a[href]').filter(({ href }) => /^(javascript|data):|evil/.test(href)),
      ).to.deep.equal([]);
    });

  it('is told without a link where there is no contact form', async () => {
    const { more, ...channels } = config.channels!;
    expect(more).to.have.length(1);
    const tracker = await show([mine({ url: 'javascript:alert(1)' })], { config: { ...config, channels } });
    expect(tracker.toDo).not.to.include('Doe het nu');
  });

  it('is not asked any more when it is closed', async () => {
    for (const own of [{ state: 'done' as const }, { state: undefined, result: 'solved' as const }])
      expect((await show([caseWith({ ...own, action })])).toDo).to.equal('');
  });
});
