/** Puts the app on a port, with its database, mail and jobs; and takes it down again in order. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.js';
import { readSettings, SettingsError, type Settings } from './config/env.js';
import { readMunicipality } from './config/municipality.js';
import { openDatabase, secretFrom, type Connection } from './db/connect.js';
import type { Deps } from './deps.js';
import { bringToOpenKlant } from './gateways/open-klant/worker.js';
import { ZgwGateway } from './gateways/zgw/gateway.js';
import { every, purge } from './jobs.js';
import { MailWorker } from './mail/worker.js';
import { oneAtATime } from './one-at-a-time.js';
import { makeUpdates } from './updates/worker.js';

export interface Running {
  /** With a slash at the end. */
  url: string;
  settings: Settings;
  deskToken: string;
  database: Connection['kind'];
  /** Stops taking connections, finishes what runs, sends nothing new, closes the database. Again: the same promise. */
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Against clients that hold a connection open: headers in ten seconds, a body of ten megabytes in five minutes. */
const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

const listen = (server: Server, { port, host }: Settings): Promise<number> =>
  new Promise((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        refuse(new SettingsError(`PORT ${port} is in use. Stop the other program, or choose another PORT.`));
      else if (error.code === 'EACCES')
        refuse(new SettingsError(`PORT ${port} is not allowed to this user. Choose one above 1023.`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
        refuse(
          new SettingsError(`HOST ${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all addresses.`),
        );
      } else refuse(error);
    });
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });

/** Lets running requests end; whoever holds on for longer than `seconds` is cut off. */
const closeServer = (server: Server, seconds: number): Promise<void> =>
  new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), seconds * 1000);
    server.close(() => {
      clearTimeout(cut);
      done();
    });
    server.closeIdleConnections();
  });

/**
 * @param env usually `process.env`; the names are in docs/backend.md
 * @param log takes one line of JSON for each request
 * @throws {SettingsError} when something in the environment is wrong; says what to do
 */
export async function startServer(env: NodeJS.ProcessEnv, log: (line: string) => void = console.log): Promise<Running> {
  const settings = readSettings(env);
  const config = await readMunicipality(settings.configPath);
  const connection = await openDatabase(settings);
  const { db } = connection;
  try {
    const now = () => new Date();
    const failed = (event: string) => (error: Error) => {
      const { name, code } = error as { name: string; code?: string };
      log(JSON.stringify({ time: now(), level: 'error', event, name, code }));
    };
    const worker = settings.smtpUrl ? new MailWorker({ db, settings, now, log }) : undefined;
    let url = '';
    const openKlant = settings.openKlant && oneAtATime(() => bringToOpenKlant(deps));
    const updates = oneAtATime(() => makeUpdates(deps));
    const deps: Deps = {
      db,
      settings,
      config,
      root,
      now,
      log,
      secret: await secretFrom(db, settings.secret),
      deskToken: settings.deskToken ?? randomBytes(9).toString('base64url'),
      mailWaits: () => void worker?.run().catch(failed('mail')),
      updatesWait: () => void updates.run().catch(failed('updates')),
      // A mail that is only kept is read on this machine.
      linkBase: () => settings.publicUrl ?? (settings.smtpUrl ? undefined : url),
      ...(openKlant && { openKlantWaits: () => void openKlant.run().catch(failed('open-klant')) }),
      ...(settings.zgw && { zgw: new ZgwGateway(settings.zgw) }),
    };
    const server = createAdaptorServer({ fetch: createApp(deps).fetch, serverOptions }) as Server;
    const port = await listen(server, settings);
    const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(settings.host) ? 'localhost' : settings.host;
    url = `http://${name}:${port}/`;
    const jobs = [every(3600, () => purge(deps), failed('purge')), every(15, () => updates.run(), failed('updates'))];
    if (openKlant) jobs.push(every(15, () => openKlant.run(), failed('open-klant')));
    if (worker) jobs.push(every(15, () => worker.run(), failed('mail')));
    const close = async () => {
      await closeServer(server, 10);
      await Promise.all(jobs.map((stop) => stop()));
      await updates.stop();
      await openKlant?.stop();
      await worker?.stop();
      await connection.close();
    };
    let stopping: Promise<void> | undefined;
    return {
      url,
      settings,
      deskToken: deps.deskToken,
      database: connection.kind,
      stop: () => (stopping ??= close()),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
