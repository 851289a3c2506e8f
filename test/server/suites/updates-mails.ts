/** What the e-mails about a status say, and how they go out, through a real mail server. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { CaseRecord } from '../../../demo/server/cases/record.js';
import type { Connection } from '../../../demo/server/db/connect.js';
import { MailWorker } from '../../../demo/server/mail/worker.js';
import { formatReference } from '../../../src/domain/reference.js';
import { MailCatcher } from '../support/smtp.js';
import { change, close, follow, linkIn, mailsOf, makeMailWorld, postJson, say, work } from '../support/updates.js';
import { question, type World } from '../support/world.js';

export function updatesMailsSuite(connection: () => Connection): void {
  const catcher = new MailCatcher();
  let world: World;
  let worker: MailWorker;
  before(() => catcher.start());
  after(() => catcher.stop());
  beforeEach(async () => {
    catcher.mails.length = 0;
    world = await makeMailWorld(connection(), {
      SMTP_URL: catcher.url,
      MAIL_FROM: 'Gemeente Weltevree <loket@weltevree.example>',
    });
    worker = new MailWorker(world.deps);
  });
  afterEach(() => worker.stop());

  const words = 'Koop-nu-hier';
  const complaint = {
    type: 'complaint',
    message: words,
    topic: { id: 'afval', name: words },
    person: { name: words, email: 'jan@voorbeeld.nl' },
  };
  const asking = (record: CaseRecord): CaseRecord => ({
    ...record,
    action: { text: 'Stuur een foto.\nOf bel ons.', by: '2026-12-18', url: 'https://www.weltevree.example/foto' },
    sentence: '<b>Wij</b> spraken met de chauffeur & zoeken het uit.',
    term: { by: '2027-02-02', was: '2027-01-05', change: 'extended', reason: 'Wij wachten op het verslag.' },
    steps: record.steps.map((step, at) =>
      at === 2 ? { ...step, date: '2027-01-12', dateKind: 'planned' } : { ...step, state: at ? step.state : 'done' },
    ),
  });
  /** What is mailed of a change. */
  const told = async (make: (record: CaseRecord) => CaseRecord, options: Parameters<typeof follow>[1] = {}) => {
    const reference = await follow(world, { contact: complaint, ...options });
    await change(world, reference, make);
    world.later(300);
    await work(world);
    return { reference, mail: (await mailsOf(world, 'update')).at(-1)! };
  };
  const inOrder = (text: string, parts: readonly string[]): void => {
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      assert.notEqual(at, -1, `${part}\nis not, or not there, in:\n${text}`);
      from = at + part.length;
    }
  };

  describe('an e-mail about a change', () => {
    it('says first where it is and what the resident must do, then what comes, and last how to stop', async () => {
      const { reference, mail } = await told(asking);
      assert.equal(mail.subject, `Nieuws over uw bericht ${formatReference(reference)}`);
      assert.equal(mail.text_body.split('\n')[0], 'Wij wachten op u. Wij hebben iets van u nodig.');
      inOrder(mail.text_body, [
        'Dit moet u nog doen\n\nStuur een foto.\nOf bel ons.\n\nDoe dit uiterlijk vrijdag 18 december 2026.',
        'Doe het op www.weltevree.example:\nhttps://www.weltevree.example/foto',
        'Het was dinsdag 5 januari 2027. Nu is het uiterlijk dinsdag 2 februari 2027.',
        'Wij wachten op het verslag.',
        'Dit zeggen wij erover\n\n<b>Wij</b> spraken met de chauffeur & zoeken het uit.',
        'Daarna: Wij zijn ermee bezig. Uiterlijk dinsdag 1 december 2026.',
        'Klacht over: Afval en containers',
        `status.html#loket-status:nr=${reference}&code=`,
        'Bel 14 0999.',
        'Gemeente Weltevree',
        'status.html#loket-status:stop=',
      ]);
    });
    it('says the same in its HTML, which has a language, a title, headings and no image, and shows marks as marks', async () => {
      const { mail } = await told(asking);
      inOrder(mail.html_body, [
        '<html lang="nl">',
        `<title>${mail.subject}</title>`,
        'font:16px/1.5',
        'Wij wachten op u. Wij hebben iets van u nodig.</h1>',
        'Dit moet u nog doen</h2>',
        'Stuur een foto.<br>Of bel ons.',
        '>Doe het op www.weltevree.example</a>',
        '&#60;b&#62;Wij&#60;/b&#62; spraken met de chauffeur &#38; zoeken het uit.',
        '>Bekijk uw bericht op de website van de gemeente Weltevree</a>',
        '>Stop met e-mails over dit bericht</a>',
      ]);
      assert.doesNotMatch(mail.html_body, /<img|<b>|url\(/);
    });
    it('holds no name and no word that was typed', async () => {
      const { mail } = await told(asking);
      for (const text of [mail.subject, mail.text_body, mail.html_body])
        assert.equal(text.toLowerCase().includes(words.toLowerCase()), false);
    });
    it('says what the end means and until when it can be taken up again, and of no step that comes', async () => {
      const reference = await follow(world, { contact: complaint });
      await close(world, reference);
      world.later(300);
      await work(world);
      const { text_body: text } = (await mailsOf(world, 'update'))[0]!;
      inOrder(text, [
        'Klaar. Het is opgelost.',
        'Is het voor u niet goed? Laat het ons weten.',
        'Dit kan tot en met dinsdag 22 december 2026.',
        'Het is gemaakt.',
      ]);
      assert.doesNotMatch(text, /Daarna:|Nu:|uiterlijk/);
    });
    it('says that it is late when the day is over', async () => {
      const reference = await follow(world, { contact: complaint });
      world.later(60 * 24 * 3600);
      await say(world, reference, 'Sorry.');
      world.later(300);
      await work(world);
      assert.match(
        (await mailsOf(world, 'update'))[0]!.text_body,
        /^Het duurt langer dan wij zeiden\. U zou uiterlijk dinsdag 5 januari 2027 antwoord krijgen\. Sorry\.\n\nU hoeft niet te wachten\. Bel ons gerust\./,
      );
    });
    it('is in English for who asked in English, and says what the municipality wrote as Dutch', async () => {
      const { mail } = await told(asking, { language: 'en-IE' });
      assert.equal(mail.text_body.split('\n')[0], 'We are waiting for you. We need something from you.');
      assert.match(mail.text_body, /Do this by Friday,? 18 December 2026\./);
      assert.match(mail.text_body, /Complaint about: Waste and bins/);
      assert.match(mail.html_body, /<html lang="en">/);
      assert.match(mail.html_body, /<p lang="nl"[^>]*>Stuur een foto\./);
    });
    it('leads to a phone number, an address or a page of the site by words that say so', async () => {
      const leads: [url: string, words: RegExp][] = [
        ['tel:140999', /\nBel 140999\n/],
        ['mailto:foto@weltevree.example?subject=Foto', /\nStuur een e-mail naar foto@weltevree\.example\n/],
        ['/foto', /\nDoe het op loket\.weltevree\.example:\nhttps:\/\/loket\.weltevree\.example\/foto\n/],
      ];
      for (const [url, shown] of leads) {
        await world.deps.db.deleteFrom('contact').execute();
        const { mail } = await told((record) => ({ ...record, action: { text: 'Stuur een foto.', url } }));
        assert.match(mail.text_body, shown);
      }
    });
    it('goes out with the headers by which a mail program can stop it, and is emptied after that', async () => {
      const { mail } = await told(asking);
      await worker.run();
      const { raw, to, text } = catcher.mails.at(-1)!;
      assert.deepEqual(to, ['jan@voorbeeld.nl']);
      const stop = linkIn(mail, 'stop');
      const unfolded = raw.replace(/\r\n[ \t]+/g, ' ');
      assert.ok(
        unfolded.includes(
          `\r\nList-Unsubscribe: <https://loket.weltevree.example/api/status/updates/stop?token=${stop}>\r\n`,
        ),
        unfolded.split('\r\n\r\n')[0],
      );
      assert.match(unfolded, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
      assert.match(unfolded, /^Auto-Submitted: auto-generated\r$/m);
      assert.match(text!, /Wij wachten op u/);
      const sent = (await mailsOf(world, 'update'))[0]!;
      assert.deepEqual([sent.state, sent.text_body, sent.html_body], ['sent', '', '']);
    });
  });

  describe('a mail that comes too late', () => {
    it('is not sent when its link is past', async () => {
      await world.send(question());
      await worker.run();
      await postJson(world, '/forgotten', { email: 'jan@voorbeeld.nl' });
      await work(world);
      world.later(24 * 3600);
      assert.equal(await worker.run(), 0);
      const [mail] = await mailsOf(world, 'forgotten');
      assert.deepEqual([mail!.state, mail!.last_error, mail!.text_body], ['failed', 'too late', '']);
      assert.equal(catcher.mails.length, 1, 'the receipt');
    });
  });
}
