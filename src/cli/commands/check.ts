/** `loket check`: everything that is wrong with a configuration, as the browser says it, and what will be wrong some day. */
import { placeOf, withinOf } from '../../config/explain.js';
import { extend, type Whole } from '../../config/extend.js';
import { originOf } from '../../config/origin.js';
import { readGiven } from '../../config/read.js';
import { salvage } from '../../config/salvage.js';
import { configSchema, type Config } from '../../config/schema.js';
import { ConfigError, type ConfigProblem } from '../../errors.js';
import { remarksOn } from '../checks/checks.js';
import { isDay, todayHere } from '../checks/days.js';
import type { Remark } from '../checks/remark.js';
import { doubledIds } from '../checks/twice.js';
import { Misuse, parse } from '../misuse.js';
import { report } from '../report.js';
import { hrefOf, readable, readJson, SourceError } from '../source/source.js';
import type { Terminal } from '../terminal.js';

/** A warning or a note with the place where it stands, as for a mistake. */
export type Placed = ConfigProblem & Pick<Remark, 'kind' | 'level'>;

export interface Result {
  /** As it was typed. */
  name: string;
  errors: ConfigProblem[];
  /** The same as the browser writes them in its console. */
  lines: string[];
  remarks: Placed[];
}

export interface Options {
  offline?: boolean;
  site?: URL | undefined;
  today: string;
}

/** What of it fits the schema, and where each part of that stood before something was taken out. */
function fitting(json: unknown): {
  config: Config | undefined;
  placeBefore: ReturnType<typeof salvage>['placeBefore'];
} {
  const { left, placeBefore } = salvage(json, (value) => {
    const result = configSchema.safeParse(value, { reportInput: true });
    return result.success ? [] : (result.error.issues as never[]);
  });
  return { config: left as Config | undefined, placeBefore };
}

export async function checkOne(name: string, { offline = false, site, today }: Options): Promise<Result> {
  const href = hrefOf(name);
  const twice: Placed[] = [];
  const read = async (at: string): Promise<unknown> => {
    if (at.startsWith('file:') && !href.startsWith('file:')) throw new SourceError('is a file of this machine');
    const { json, twice: keys } = await readJson(at);
    for (const { line, column, message } of keys)
      twice.push({
        kind: 'json',
        level: 'warning',
        place: `line ${line}, column ${column}`,
        message: `${message}. Take one out`,
        ...(at !== href && { source: readable(at) }),
      });
    return json;
  };

  let whole: Whole;
  try {
    whole = await extend(await read(href), href, read);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { name, errors: [{ place: '', message: error.message }], lines: [error.message], remarks: [] };
  }

  const { json, parts } = whole;
  let error: ConfigError | undefined;
  try {
    ({ error } = readGiven({ href, ...whole }));
  } catch (thrown) {
    if (!(thrown instanceof ConfigError)) throw thrown;
    error = thrown;
  }
  const errors = (error?.problems ?? []).map((problem) => ({
    ...problem,
    message: readable(problem.message),
    ...(problem.source && { source: readable(problem.source) }),
  }));
  const lines = error ? readable(error.message).split('\n- ').slice(1) : [];
  // Nowhere to send to is the only mistake that is none of a single value.
  if (error && !errors.length) lines.push('backends: has none that can be used');

  const { config, placeBefore } = fitting(json);
  const where = originOf(json, parts);
  const remarks = !config ? [] : await remarksOn(config, { today, href, site, online: !offline });
  const placed = remarks.map(({ path, ...remark }): Placed => {
    const before = placeBefore(path);
    const within = withinOf(json, before);
    const origin = where && path.length ? where(before) : undefined;
    return {
      ...remark,
      place: origin?.place ?? placeOf(before),
      ...(within && { within }),
      ...(origin && { source: readable(origin.source) }),
    };
  });
  for (const { href: source, path, id } of doubledIds(parts))
    twice.push({
      kind: 'json',
      level: 'warning',
      place: placeOf(path),
      message: `is "${id}", as one before it in this list, and goes over that one: give it another id`,
      source: readable(source),
    });
  return { name, errors, lines, remarks: [...twice, ...placed] };
}

export async function check(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse({
    args,
    allowPositionals: true,
    options: {
      offline: { type: 'boolean' },
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
      site: { type: 'string' },
      today: { type: 'string' },
    },
  });
  if (!positionals.length) throw new Misuse('Give the file or the address of a configuration');
  if (values.site !== undefined && (!/^https?:\/\//i.test(values.site) || !URL.canParse(values.site)))
    throw new Misuse('--site needs an address that starts with https://');
  for (const name of positionals)
    if (/^https?:/i.test(name) && !URL.canParse(name)) throw new Misuse(`${name} is no address`);
  const today = values.today ?? todayHere();
  if (!isDay(today)) throw new Misuse('--today needs a day such as 2026-12-31');

  const results: Result[] = [];
  for (const name of positionals)
    results.push(
      await checkOne(name, {
        today,
        ...(values.offline && { offline: true }),
        ...(values.site !== undefined && { site: new URL(values.site) }),
      }),
    );
  const failed = results.some(
    ({ lines, remarks }) => lines.length || (values.strict && remarks.some(({ level }) => level === 'warning')),
  );
  terminal.out(values.json ? JSON.stringify(machine(results, today), null, 2) : report(results, terminal));
  return failed ? 1 : 0;
}

/** For machines: the same, without layout. */
const machine = (results: readonly Result[], today: string): object => ({
  today,
  configurations: results.map(({ name, errors, lines, remarks }) => ({
    name,
    errors: errors.length || !lines.length ? errors : lines.map((message) => ({ place: '', message })),
    warnings: ofLevel(remarks, 'warning'),
    notes: ofLevel(remarks, 'note'),
  })),
});

const ofLevel = (remarks: readonly Placed[], wanted: Remark['level']): object[] =>
  remarks
    .filter(({ level }) => level === wanted)
    .map(({ kind, place, message, within, source }) => ({
      kind,
      place,
      message,
      ...(within && { within }),
      ...(source && { source }),
    }));
