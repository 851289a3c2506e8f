/** All that is looked at beside the schema. */
import type { Config } from '../../config/schema.js';
import { addresses, channels, languages } from './channels.js';
import { holidays } from './holidays.js';
import { help } from './help.js';
import { hours } from './hours.js';
import { language } from './language.js';
import { links } from './links.js';
import type { Check, Context, Remark } from './remark.js';
import { texts, translations } from './texts.js';
import { glossary, topics } from './topics.js';
import { upl } from './upl.js';

const checks: readonly Check[] = [
  channels,
  hours,
  holidays,
  addresses,
  topics,
  upl,
  language,
  texts,
  translations,
  glossary,
  help,
  languages,
  links,
];

/** @param config one that fits the schema, or what is left of it */
export async function remarksOn(config: Config, context: Context): Promise<Remark[]> {
  const found = await Promise.all(checks.map(async (check) => check(config, context)));
  return found.flat();
}
