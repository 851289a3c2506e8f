/** What the parts of the app share: given, never looked up. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Kysely } from 'kysely';
import type { Config } from '../../src/config/schema.js';
import type { Settings } from './config/env.js';
import type { Tables } from './db/schema.js';
import type { ZgwGateway } from './gateways/zgw/gateway.js';

export interface Deps {
  db: Kysely<Tables>;
  settings: Settings;
  config: Config;
  /** Signs form tokens and desk sessions. */
  secret: string;
  /** Of the desk; made at the start when none is set. */
  deskToken: string;
  now: () => Date;
  /** Takes one line of the log, as JSON. */
  log: (line: string) => void;
  /** Called when there is mail to send. */
  mailWaits: () => void;
  /** Called when somebody waits for a mail that a worker makes. */
  updatesWait: () => void;
  /** Address by which residents reach this server, for links in mails; `undefined` when nobody told it. */
  linkBase: () => string | undefined;
  /** Called when there is a contact for Open Klant, when that is set up. */
  openKlantWaits?: () => void;
  /** Where zaken are read, when that is set up. */
  zgw?: ZgwGateway;
  /** Folder of this project, for the demo site and the built widgets. */
  root: string;
}

export type AppEnv = { Bindings: Partial<HttpBindings>; Variables: { requestId: string } };
export type Ctx = Context<AppEnv>;
