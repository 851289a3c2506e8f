import { expect } from 'chai';
import type { Receipt } from '../../src/domain/contact.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { alreadySent, forbidden, later, refused, tooLarge, unknown } from '../support/fake-backend.js';
import { openForm, type ContactForm } from './contact-form.driver.js';

async function sending(...outcomes: Outcome<Receipt>[]): Promise<ContactForm> {
  const form = await openForm({ backend: { outcomes } });
  await form.toCheck('Vraag', 'Markt').catch(() => undefined);
  if (form.heading !== 'Klopt alles?') {
    await form.fill('Welke markt is het?', 'Weekmarkt');
    await form.next();
    await form.choose('Per e-mail');
    await form.fill('Uw e-mailadres', 'jan@voorbeeld.nl');
    await form.next();
  }
  await form.next();
  return form;
}

const panel = (form: ContactForm): string =>
  form.seen('.panel:has(#notice-heading)')[0]?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** Each way in which it can end without a receipt: the words are a promise. */
const endings: [name: string, outcome: Outcome<Receipt>, heading: string, lines: string[], again: string][] = [
  [
    'is not sure',
    unknown,
    'Wij weten niet zeker of wij uw bericht hebben',
    [
      'Sorry, er gaat iets mis. Uw tekst staat hier nog.',
      'Verstuur uw bericht nog een keer. Wij krijgen het dan niet dubbel.',
    ],
    'Nog een keer versturen',
  ],
  [
    'is too busy',
    later('busy', 300),
    'Uw bericht is nog niet verstuurd',
    ['Sorry, het is nu erg druk. Uw tekst blijft hier staan.', 'Probeer het over 5 minuten nog een keer.'],
    'Nog een keer versturen',
  ],
  [
    'is down',
    later('down', 61),
    'Uw bericht is nog niet verstuurd',
    ['Sorry, er gaat iets mis bij ons. Uw tekst blijft hier staan.', 'Probeer het over 2 minuten nog een keer.'],
    'Nog een keer versturen',
  ],
  [
    'does not want it',
    forbidden,
    'Wij kunnen uw bericht nu niet aannemen',
    ['Sorry, dit formulier werkt nu niet goed. Dat ligt niet aan u. Uw tekst blijft hier staan.'],
    'Nog een keer versturen',
  ],
  [
    'finds it too large',
    tooLarge,
    'Wij kunnen uw bericht nu niet aannemen',
    ['Uw bericht is te groot voor ons systeem. Maak de tekst korter of stuur minder bestanden mee.'],
    'Nog een keer versturen',
  ],
  [
    'has an earlier text already',
    alreadySent,
    'Wij hebben uw eerste bericht al',
    ['Daarna heeft u de tekst veranderd. Wilt u de nieuwe tekst ook sturen? Dan krijgen wij 2 berichten.'],
    'Stuur ook de nieuwe tekst',
  ],
];

for (const [name, outcome, heading, lines, again] of endings) {
  describe(`when the municipality ${name}`, () => {
    it('the resident reads exactly that, with the focus on it', async () => {
      const form = await sending(outcome);
      expect(form.notice).to.equal(heading);
      expect(form.focus).to.equal(heading);
      for (const line of lines) expect(panel(form)).to.include(line);
    });

    it('nobody says that it was received', async () => {
      const form = await sending(outcome);
      expect(form.text).not.to.match(/Gelukt|Uw nummer|ontvangen/i);
    });

    it('another way is offered at once', async () => {
      const form = await sending(outcome);
      expect(panel(form))
        .to.include('Wilt u niet wachten?')
        .and.to.include('Bel 14 0999, op werkdagen van 9 tot 17 uur.');
    });

    it('everything is still there, also for a tab that is loaded anew', async () => {
      const form = await sending(outcome);
      expect(form.rows['Uw bericht']).to.equal('De lantaarn voor mijn huis is stuk.');
      expect(Object.values({ ...sessionStorage }).join()).to.include('De lantaarn voor mijn huis is stuk.');
    });

    it('trying again may succeed', async () => {
      const form = await sending(outcome, { kind: 'accepted', value: { reference: '3468135796' } });
      expect(form.primary).to.equal(again);
      await form.next();
      expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
      expect(form.text).to.include('346 813 5796');
    });
  });
}

describe('when one minute is enough', () => {
  it('it is said as one minute', async () => {
    const form = await sending({ kind: 'later', reason: 'down', retryAfter: 60.0001 });
    expect(panel(form)).to.include('Probeer het over 2 minuten nog een keer.');
  });
});

describe('when the municipality finds something wrong', () => {
  const issues = [
    { field: 'message', code: 'too-long', params: { over: 12 } },
    { field: 'answers.naam', code: 'missing' },
    { field: 'person.email', code: 'bad-email' },
  ] as const;

  it('the resident reads all of it in one list, with the focus on it', async () => {
    const form = await sending(refused(...issues));
    expect(form.focus).to.equal('Kijk nog even naar deze vragen:');
    expect(form.summary).to.have.length(3);
    expect(form.summary[0]).to.equal('Uw bericht is te lang. Maak het 12 letters korter.');
    expect(form.summary[1]).to.equal('Wij hebben nog uw antwoord nodig bij: Welke markt is het?');
  });

  it('each line leads to its step and its field, with the label in view', async () => {
    for (const [index, heading, label] of [
      [0, 'Wat is uw vraag?', 'Uw bericht'],
      [1, 'Wat is uw vraag?', 'Welke markt is het?'],
      [2, 'Hoe bereiken wij u?', 'Uw e-mailadres'],
    ] as const) {
      const form = await sending(refused(...issues));
      await form.press(form.summary[index]!);
      expect(form.heading).to.equal(heading);
      expect(form.focus).to.equal(label);
      expect(form.errorAt(label)).not.to.equal('');
      const box = form.seen(`label[for="${form.field(label).id}"]`)[0]!.getBoundingClientRect();
      expect(box.top).to.be.at.least(0);
      expect(box.bottom).to.be.at.most(innerHeight);
      form.element.remove();
      sessionStorage.clear();
    }
  });

  it('a line goes when its field was changed, and the message can be sent', async () => {
    const form = await sending(refused(issues[0]), { kind: 'accepted', value: { reference: '3468135796' } });
    await form.press(form.summary[0]!);
    await form.fill('Uw bericht', 'Kort.');
    expect(form.summary).to.deep.equal([]);
    await form.next();
    await form.next();
    expect(form.heading).to.equal('Gelukt. Wij hebben uw bericht');
  });

  it('a field that we do not know is told without a link that leads nowhere', async () => {
    const form = await sending(refused({ field: 'shoeSize', code: 'missing' }, { field: '', code: 'not-accepted' }));
    expect(form.summary).to.have.length(2);
    expect(form.seen('#summary a')).to.deep.equal([]);
  });

  it('what a newer backend says in a code that we do not know leads to the field all the same', async () => {
    const form = await sending(refused({ field: 'message', code: 'too-angry' }));
    expect(form.summary).to.deep.equal(['Kijk nog een keer naar: Uw bericht']);
    await form.press(form.summary[0]!);
    expect(form.focus).to.equal('Uw bericht');
  });
});
