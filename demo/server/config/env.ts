/** The environment of the server, read once at the start. All that is wrong is told at once, with its mend. */
import { readOpenKlant, readZgw, type OpenKlantSettings, type ZgwSettings } from '../gateways/settings.js';

export interface Settings {
  port: number;
  host: string;
  /** PostgreSQL; absent: the embedded database in `dataDir`. */
  databaseUrl?: string;
  dataDir: string;
  configPath: string;
  /** Signs form tokens and desk sessions; absent: made once and kept in the database. */
  secret?: string;
  smtpUrl?: string;
  mailFrom: string;
  /** Address by which residents reach this server; for links in mails and for HTTPS. */
  publicUrl?: string;
  allowedOrigins: ReadonlySet<string>;
  deskToken?: string;
  /** Number of own proxies in front; 0 when clients connect directly. */
  proxies: number;
  /** Off only for measuring. */
  rateLimit: boolean;
  /** Where the status of zaken is read; absent: only our own cases. */
  zgw?: ZgwSettings;
  /** Where contacts are written too. */
  openKlant?: OpenKlantSettings;
}

/** What is wrong with the environment; the message has one line for each problem. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

type Problem = (name: string, mend: string) => void;

const url = (env: NodeJS.ProcessEnv, name: string, schemes: string[], example: string, problem: Problem) => {
  const value = env[name];
  if (!value) return undefined;
  if (URL.canParse(value) && schemes.includes(new URL(value).protocol)) return value;
  // The value itself is not shown: it may hold a password.
  return problem(name, `cannot be read. Use an address like ${example}`);
};

const port = (value: string | undefined, problem: Problem): number => {
  if (!value) return 4000;
  if (/^\d{1,5}$/.test(value) && +value < 65536) return +value;
  problem('PORT', `is "${value}". Use a whole number from 0 to 65535; 0 takes any free port`);
  return 0;
};

const origins = (value: string | undefined, problem: Problem): Set<string> => {
  const list = (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  for (const item of list) {
    if (item === 'null' || (URL.canParse(item) && new URL(item).origin === item)) continue;
    const mend =
      URL.canParse(item) && new URL(item).origin !== 'null' ? new URL(item).origin : 'https://www.gemeente.nl';
    problem(
      'ALLOWED_ORIGINS',
      `holds "${item}". Use origins with a comma between: scheme and host, no path, like ${mend}`,
    );
  }
  return new Set(list);
};

const proxies = (value: string | undefined, problem: Problem): number => {
  if (!value || /^(0|false|no|off)$/i.test(value)) return 0;
  if (/^(true|yes|on)$/i.test(value)) return 1;
  if (/^[1-9]$/.test(value)) return +value;
  problem('TRUST_PROXY', `is "${value}". Use the number of your own proxies in front of this server: 1 for one`);
  return 0;
};

const secretOf = (env: NodeJS.ProcessEnv, name: string, least: number, problem: Problem): string | undefined => {
  const value = env[name];
  if (value && value.length < least) {
    problem(
      name,
      `is too short. Use at least ${least} characters that no one can guess, for instance: openssl rand -hex 32`,
    );
  }
  return value || undefined;
};

/**
 * @param env usually `process.env`
 * @throws {SettingsError} naming every wrong value and its mend
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const problems: string[] = [];
  const problem: Problem = (name, mend) => void problems.push(`${name} ${mend}.`);
  const from = env.MAIL_FROM || 'gemeente@weltevree.example';
  // As `Name <address>` or an address alone; a line break would be a header of its own.
  if (!/^[^\r\n<>]*(<[^\s<>@]+@[^\s<>@]+>|(?<!\s)[^\s<>@]+@[^\s<>@]+)$/.test(from)) {
    problem(
      'MAIL_FROM',
      'is no e-mail address. Use one like gemeente@weltevree.example or "Gemeente Weltevree <gemeente@weltevree.example>"',
    );
  }
  if (env.SMTP_URL && !env.MAIL_FROM)
    problem('MAIL_FROM', 'is missing. Mail by SMTP_URL needs the address of the sender');
  if (env.RATE_LIMIT && !/^(on|off)$/.test(env.RATE_LIMIT))
    problem('RATE_LIMIT', 'must be "on" or "off". "off" is only for measuring');
  const databaseUrl = url(
    env,
    'DATABASE_URL',
    ['postgres:', 'postgresql:'],
    'postgres://user:password@host:5432/loket',
    problem,
  );
  const smtpUrl = url(env, 'SMTP_URL', ['smtp:', 'smtps:'], 'smtps://user:password@mail.gemeente.nl:465', problem);
  const publicUrl = url(env, 'PUBLIC_URL', ['http:', 'https:'], 'https://loket.gemeente.nl/', problem);
  const secret = secretOf(env, 'LOKET_SECRET', 32, problem);
  const deskToken = secretOf(env, 'DESK_TOKEN', 12, problem);
  const zgw = readZgw(env, problem);
  const openKlant = readOpenKlant(env, problem);
  const settings: Settings = {
    port: port(env.PORT, problem),
    host: env.HOST || '127.0.0.1',
    dataDir: env.LOKET_DATA || './data',
    configPath: env.LOKET_CONFIG || 'demo/site/loket.json',
    mailFrom: from,
    allowedOrigins: origins(env.ALLOWED_ORIGINS, problem),
    proxies: proxies(env.TRUST_PROXY, problem),
    rateLimit: env.RATE_LIMIT !== 'off',
    ...(databaseUrl && { databaseUrl }),
    ...(smtpUrl && { smtpUrl }),
    ...(publicUrl && { publicUrl }),
    ...(secret && { secret }),
    ...(deskToken && { deskToken }),
    ...(zgw && { zgw }),
    ...(openKlant && { openKlant }),
  };
  if (problems.length) throw new SettingsError(problems.join('\n'));
  return settings;
}
