/**
 * Sends what waits in the outbox. A mail is claimed for some minutes first, outside of which nobody else takes it, and sent
 * after that: no transaction is open while another machine thinks. If this process dies in between, the mail goes out again
 * later under the same Message-ID, by which mail systems can tell that it is the same one.
 */
import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import type { Deps } from '../deps.js';
import { oneAtATime } from '../one-at-a-time.js';
import { stopMailing } from '../updates/follow.js';
import { isAddressGone, type MailError } from './refused.js';

const claimMinutes = 5;
const mostAttempts = 14;
/** Seconds before the next try: half a minute, one, two … at most six hours; a day and a half in all. */
const backOff = (attempts: number): number => Math.min(30 * 2 ** (attempts - 1), 21_600);

/** Nobody reads it any more, and it holds links and codes that open a case. */
const nothingLeft = { text_body: '', html_body: '' };

type WorkerDeps = Pick<Deps, 'db' | 'settings' | 'now' | 'log'>;

async function claim({ db, now }: WorkerDeps, most: number) {
  const at = now();
  return db
    .updateTable('mail')
    .set((on) => ({ next_try: new Date(at.getTime() + claimMinutes * 60_000), attempts: on('attempts', '+', 1) }))
    .where('id', 'in', (from) =>
      from
        .selectFrom('mail')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_try', '<=', at)
        .orderBy('id')
        .limit(most)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
}

type Claimed = Awaited<ReturnType<typeof claim>>[number];

export class MailWorker {
  readonly #deps: WorkerDeps;
  readonly #transport: ReturnType<typeof createTransport<SMTPTransport.SentMessageInfo>>;
  readonly #runner = oneAtATime(() => this.#sendAll());

  /** @param deps with `settings.smtpUrl` set */
  constructor(deps: WorkerDeps) {
    this.#deps = deps;
    this.#transport = createTransport({
      url: deps.settings.smtpUrl!,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      // Nothing in a mail may name a file or an address to fetch.
      disableFileAccess: true,
      disableUrlAccess: true,
    } as SMTPTransport.Options);
  }

  /** Sends all that is due; gives how many went. One run at a time; a call during a run makes one more follow. */
  run(): Promise<number> {
    return this.#runner.run();
  }

  /** Waits for the mail that is being sent now. */
  async stop(): Promise<void> {
    await this.#runner.stop();
    this.#transport.close();
  }

  async #sendAll(): Promise<number> {
    let sent = 0;
    for (;;) {
      const mails = await claim(this.#deps, 1);
      if (!mails[0]) return sent;
      if (await this.#send(mails[0])) sent++;
    }
  }

  async #send(mail: Claimed): Promise<boolean> {
    const { db, settings, now, log } = this.#deps;
    const update = db.updateTable('mail').where('id', '=', mail.id);
    if (mail.useless_after && mail.useless_after <= now()) {
      await update.set({ state: 'failed', last_error: 'too late', ...nothingLeft }).execute();
      return false;
    }
    try {
      await this.#transport.sendMail({
        from: settings.mailFrom,
        // An object, never text: text could hold a list or a header of its own.
        to: { name: '', address: mail.recipient },
        subject: mail.subject,
        text: mail.text_body,
        html: mail.html_body,
        messageId: mail.message_id,
        headers: {
          // RFC 3834: nobody's absence notice has to answer this.
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': mail.language,
          ...mail.headers,
        },
      });
    } catch (error) {
      const { code = 'unknown', responseCode = 0 } = error as MailError;
      // A 5xx about this mail stays so; a refused login or a broken line does not say anything about the mail.
      const final = (responseCode >= 550 && code === 'EENVELOPE') || mail.attempts >= mostAttempts;
      const next_try = new Date(now().getTime() + backOff(mail.attempts) * 1000);
      await update
        .set({
          state: final ? 'failed' : 'waiting',
          next_try,
          last_error: `${code} ${responseCode || ''}`.trim(),
          ...(final && nothingLeft),
        })
        .execute();
      log(
        JSON.stringify({
          time: now(),
          level: 'warn',
          event: 'mail not sent',
          mail: mail.id,
          code,
          attempts: mail.attempts,
        }),
      );
      if (mail.kind === 'update' && isAddressGone(error as MailError)) await this.#end(mail, responseCode);
      return false;
    }
    await update.set({ state: 'sent', sent_at: now(), last_error: sql`null` as never, ...nothingLeft }).execute();
    return true;
  }
  /** Nobody reads there, so the case is followed no more. A crash just before costs one more mail, which is refused again. */
  async #end({ id, contact_id, recipient }: Claimed, responseCode: number): Promise<void> {
    const { db, now, log } = this.#deps;
    if (await stopMailing(db, contact_id, recipient))
      log(JSON.stringify({ time: now(), level: 'warn', event: 'status updates ended', mail: id, code: responseCode }));
  }
}
