/**
 * `npm run schemas`: the JSON Schemas that are made from the zod schemas, their only source. The browser checks by them,
 * and editors complete by the published `docs/loket.schema.json`. `--check` fails when a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod';
import * as answers from '../src/backend/wire-answers.js';
import { availabilitySchema } from '../src/backend/wire-availability.js';
import { caseStatusSchema } from '../src/backend/wire-status.js';
import { configSchema, quickSchema } from '../src/config/schema.js';
import { chooserChannels } from '../src/config/schema/channels.js';
import { entry } from '../src/config/schema/glossary.js';
import { helpParts } from '../src/config/schema/help.js';
import { note } from '../src/config/schema/note.js';

const jsonSchema = (schema: z.core.$ZodType, io: 'input' | 'output' = 'input'): object => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { reused: 'ref', io }) as Record<string, unknown>;
  void $schema;
  return lean(rest) as object;
};

/** Leaves out what every value of ours fits anyway: it would only weigh. */
function lean(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(lean);
  if (typeof node !== 'object' || node === null) return node;
  const {
    enum: choices,
    propertyNames,
    additionalProperties,
    maximum,
    minimum,
    format,
    ...rest
  } = node as Record<string, unknown>;
  void format;
  const any = JSON.stringify(propertyNames) === '{"type":"string"}';
  return Object.fromEntries(
    Object.entries({
      ...rest,
      ...(choices !== undefined && { enum: choices, type: undefined }),
      ...(!any && { propertyNames }),
      ...(JSON.stringify(additionalProperties) !== '{}' && { additionalProperties }),
      ...(maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
      ...(minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    }).flatMap(([key, value]) => (value === undefined ? [] : [[key, key === 'pattern' ? value : lean(value)]])),
  );
}

/**
 * A schema as a constant, with constants before it for the parts that it shares: no reference has to be looked up.
 * @param others parts that stand in another file, and are imported from there
 */
function source(
  name: string,
  { $defs = {}, ...schema }: { $defs?: object },
  others?: { from: string; code: string },
): string {
  const part = (n: string) => `part${n}`;
  const text = (value: unknown) =>
    JSON.stringify(value).replace(/\{"\$ref":"#\/\$defs\/__schema(\d+)"\}/g, (_, n: string) => part(n));
  const lines: string[] = [];
  const imported = new Set<string>();
  const add = (key: string, value: unknown): void => {
    const own = `const ${key}: JsonSchema = `;
    if (lines.some((line) => line.startsWith(`export ${own}`))) return;
    if (others?.code.includes(own)) return void imported.add(key);
    const code = text(value);
    // Each after those that it needs.
    for (const [, n] of code.matchAll(/\bpart(\d+)\b/g))
      add(part(n!), ($defs as Record<string, unknown>)[`__schema${n}`]);
    lines.push(`export ${own}${code};\n`);
  };
  add(name, schema);
  const from = imported.size ? `import { ${[...imported].join(', ')} } from '${others!.from}';\n\n` : '';
  return from + lines.join('');
}

const header = `/** Made by \`npm run schemas\` from the zod schemas. Do not edit. */\nimport type { JsonSchema } from '../../domain/json-schema.js';\n\n`;

type Schema = Record<string, unknown>;

/**
 * What a file says that goes over another one: nothing is required of it but the ids that tell what it changes, `null`
 * takes a key out, and so does `remove` an entry.
 */
function over(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(over);
  if (typeof node !== 'object' || node === null) return node;
  const { required, properties, $ref, ...rest } = node as { required?: string[]; properties?: Schema; $ref?: string };
  void required;
  const lenient: Schema = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, over(value)]));
  if ($ref) lenient['$ref'] = $ref.replace('/$defs/', '/$defs/over-');
  if (!properties) return lenient;
  const parts = Object.entries(properties).map(([name, value]) => [
    name,
    name === 'id' ? over(value) : { anyOf: [over(value), { type: 'null' }] },
  ]);
  const named = Object.hasOwn(properties, 'id');
  lenient['properties'] = { ...Object.fromEntries(parts), ...(named && { remove: { const: true } }) };
  return named ? { ...lenient, required: ['id'] } : lenient;
}

const { $defs = {}, ...whole } = jsonSchema(configSchema) as { $defs?: Schema };
const address = { type: 'string', minLength: 1 };
const { properties: part, ...partRest } = over(whole) as { properties: Schema };

const published = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Configuration of Loket',
  if: { type: 'object', required: ['extends'] },
  then: {
    ...partRest,
    properties: { extends: { anyOf: [address, { type: 'array', items: address, minItems: 1 }] }, ...part },
  },
  else: whole,
  $defs: { ...$defs, ...Object.fromEntries(Object.entries($defs).map(([name, def]) => [`over-${name}`, over(def)])) },
};

// Both in one, so that what they share is there once: a page with the channel chooser has the other file already.
const inBrowser = jsonSchema(z.object({ config: quickSchema, channels: chooserChannels })) as {
  $defs: object;
  properties: Record<'config' | 'channels', object>;
};
const ofConfig = source('configJsonSchema', { ...inBrowser.properties.config, $defs: inBrowser.$defs });
const ofChannels = source(
  'channelsJsonSchema',
  { ...inBrowser.properties.channels, $defs: inBrowser.$defs },
  { from: './config.schema.js', code: ofConfig },
);

const files: Record<string, string> = {
  'src/config/generated/config.schema.ts': header + ofConfig,
  'src/config/generated/channels.schema.ts': header.trimEnd() + '\n' + ofChannels,
  'src/config/generated/help.schema.ts': header + source('helpJsonSchema', jsonSchema(helpParts)),
  'src/form/generated/notes.schema.ts':
    header + source('notesJsonSchema', jsonSchema(z.object({ note: z.optional(note), entry: z.optional(entry) }))),
  'src/backend/generated/answers.schema.ts':
    header +
    source('capabilitiesJsonSchema', jsonSchema(answers.capabilitiesSchema)) +
    source('receiptJsonSchema', jsonSchema(answers.receiptSchema)),
  // In a file of its own: in one with the others it would weigh on the contact form.
  'src/backend/generated/availability.schema.ts':
    header + source('availabilityJsonSchema', jsonSchema(availabilitySchema)),
  'src/backend/generated/status.schema.ts': header + source('caseStatusJsonSchema', jsonSchema(caseStatusSchema)),
  'docs/loket.schema.json': JSON.stringify(published),
};

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, text] of Object.entries(files)) {
  const options = await resolveConfig(path);
  const pretty = await format(text, { ...options, filepath: path });
  const old = (() => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  })();
  if (old === pretty) continue;
  if (check) stale.push(path);
  else writeFileSync(path, pretty);
}
if (stale.length) {
  console.error(`Stale: ${stale.join(', ')}. Run: npm run schemas`);
  process.exitCode = 1;
}
