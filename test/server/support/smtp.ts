/** A real mail server that keeps what it gets; it can be taken down and put up again on the same port. */
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export class MailCatcher {
  readonly mails: (Email & { to: string[]; raw: string })[] = [];
  /** Answers the next recipients with this code. */
  refuse: number | undefined;
  /** What it says with that. */
  words = 'refused';
  /** Whom it refuses. */
  refused = /./;
  /** Answers the next senders with this code. */
  refuseSender: number | undefined;
  #server: SMTPServer | undefined;
  port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}?ignoreTLS=true`;
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onMailFrom: (_address, _session, done) => {
        if (!this.refuseSender) return done();
        done(Object.assign(new Error('refused'), { responseCode: this.refuseSender }));
      },
      onRcptTo: ({ address }, _session, done) => {
        if (!this.refuse || !this.refused.test(address)) return done();
        done(Object.assign(new Error(this.words), { responseCode: this.refuse }));
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts);
          void PostalMime.parse(raw).then((mail) => {
            const to = session.envelope.rcptTo.map(({ address }) => address);
            this.mails.push(Object.assign(mail, { to, raw: raw.toString('latin1') }));
            done();
          });
        });
      },
    });
    server.on('error', () => {});
    await new Promise<void>((ready) => server.listen(this.port, '127.0.0.1', ready));
    this.port = (server.server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server) await new Promise<void>((done) => server.close(done));
  }
}
