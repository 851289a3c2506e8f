/** The other systems of the municipality, from the environment. All names are in docs/gateways.md. */
import { caseResults, type CaseResult } from '../../../src/domain/case-status.js';
import { contactTypes, type ContactType } from '../../../src/domain/contact.js';
import { withSlash } from './http.js';

export interface ZgwSettings {
  /** Address of the Zaken API, with a slash at the end. */
  zaken: string;
  /** Address of the Catalogi API, with a slash at the end. */
  catalogi: string;
  clientId: string;
  secret: string;
  /** RSIN of the municipality. */
  bronorganisatie: string;
  /** Marks of confidentiality that a resident may see the status of. */
  shown: ReadonlySet<string>;
  /** By the name of a resultaattype, in small letters. */
  results: ReadonlyMap<string, CaseResult>;
  /** By the `identificatie` of a zaaktype, in small letters. */
  kinds: ReadonlyMap<string, ContactType>;
}

export interface OpenKlantSettings {
  /** Address of the API Klantinteracties, with a slash at the end. */
  url: string;
  token: string;
  /** UUID of the actor who gets the tasks. */
  actor: string;
  /** What Open Klant shows as the channel. */
  channel: string;
}

type Env = NodeJS.ProcessEnv;
/** Takes the name of a variable and what to do about it; the value is never shown. */
type Problem = (name: string, mend: string) => void;

/** Over http a secret could be read on the way, so only to this machine itself. */
function address(env: Env, name: string, example: string, problem: Problem): string {
  const value = env[name] ?? '';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isLocal = !!url && url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (!url || !(url.protocol === 'https:' || isLocal))
    problem(name, `${value ? 'cannot be used' : 'is missing'}. Use an address like ${example}`);
  else if (url.username || url.password || url.search || url.hash)
    problem(name, `holds more than an address. Use one like ${example}, without a name, a password, ? or #`);
  else return withSlash(url.href);
  return '';
}

function compulsory(env: Env, name: string, about: string, problem: Problem): string {
  if (!env[name]) problem(name, `is missing. Give ${about}`);
  return env[name] ?? '';
}

/** The eleven test of a RSIN, which is that of a BSN. */
const isRsin = (text: string): boolean =>
  /^\d{9}$/.test(text) && [...text].reduce((sum, digit, at) => sum + +digit * (at === 8 ? -1 : 9 - at), 0) % 11 === 0;

/** `name=word, name=word`. */
function pairs<T extends string>(env: Env, name: string, words: readonly T[], problem: Problem): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of (env[name] ?? '').split(',').filter((part) => part.trim())) {
    const at = item.lastIndexOf('=');
    const [key, word] = [item.slice(0, Math.max(0, at)).trim().toLowerCase(), item.slice(at + 1).trim()];
    const known = words.find((each) => each === word);
    if (key && known) found.set(key, known);
    else problem(name, `holds "${item.trim()}". Use name=word with a comma between, with one of: ${words.join(', ')}`);
  }
  return found;
}

/** Marks that can be added; what is `intern` or heavier is never shown to anybody who only knows an address. */
const addable = ['zaakvertrouwelijk'];

function confidentiality(env: Env, problem: Problem): Set<string> {
  const shown = new Set(['openbaar', 'beperkt_openbaar']);
  const added = env.ZGW_VERTROUWELIJKHEID;
  if (added && addable.includes(added)) shown.add(added);
  else if (added) problem('ZGW_VERTROUWELIJKHEID', `must be "${addable.join('" or "')}", or not be there`);
  return shown;
}

/** @returns `undefined` when there is no ZGW; reports what is wrong or missing of one that is meant to be there */
export function readZgw(env: Env, problem: Problem): ZgwSettings | undefined {
  if (!Object.keys(env).some((name) => name.startsWith('ZGW_') && env[name])) return undefined;
  const bronorganisatie = compulsory(env, 'ZGW_BRONORGANISATIE', 'the RSIN of the municipality, nine digits', problem);
  if (bronorganisatie && !isRsin(bronorganisatie))
    problem('ZGW_BRONORGANISATIE', 'is no RSIN. Use the nine digits of your organisation; there is a slip in these');
  return {
    zaken: address(env, 'ZGW_ZAKEN_URL', 'https://openzaak.gemeente.nl/zaken/api/v1', problem),
    catalogi: address(env, 'ZGW_CATALOGI_URL', 'https://openzaak.gemeente.nl/catalogi/api/v1', problem),
    clientId: compulsory(env, 'ZGW_CLIENT_ID', 'the client id of the application that was made for Loket', problem),
    secret: compulsory(env, 'ZGW_SECRET', 'the secret of that application', problem),
    bronorganisatie,
    shown: confidentiality(env, problem),
    results: pairs(env, 'ZGW_RESULTATEN', caseResults, problem),
    kinds: pairs(env, 'ZGW_ZAAKTYPEN', contactTypes, problem),
  };
}

/** @returns `undefined` when there is no Open Klant; reports what is wrong or missing of one that is meant to be there */
export function readOpenKlant(env: Env, problem: Problem): OpenKlantSettings | undefined {
  if (!Object.keys(env).some((name) => name.startsWith('OPENKLANT_') && env[name])) return undefined;
  const actor = compulsory(env, 'OPENKLANT_ACTOR', 'the UUID of the actor who gets the tasks', problem);
  if (actor && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(actor))
    problem('OPENKLANT_ACTOR', 'is no UUID. Use the one of the actor in Open Klant who gets the tasks');
  const channel = env.OPENKLANT_KANAAL || 'webformulier';
  if (channel.length > 50) problem('OPENKLANT_KANAAL', 'is too long. Use at most 50 characters');
  return {
    url: address(env, 'OPENKLANT_URL', 'https://openklant.gemeente.nl/klantinteracties/api/v1', problem),
    token: compulsory(env, 'OPENKLANT_TOKEN', 'the token of Open Klant', problem),
    actor: actor.toLowerCase(),
    channel,
  };
}
