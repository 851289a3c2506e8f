/**
 * The official descriptions (../contracts), cut to the calls that are used and mended where they cannot be checked as they
 * stand. Each mend is named in ../contracts/README.md.
 */
import { fileURLToPath } from 'node:url';
import { OpenAPIBackend, type Document } from 'openapi-backend';

type Json = { [name: string]: unknown };
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy in which `change` was called on every object, the innermost first. */
function everywhere(value: unknown, change: (object: Json) => Json): unknown {
  if (Array.isArray(value)) return value.map((each) => everywhere(each, change));
  if (!isJson(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([name, each]) => [name, everywhere(each, change)])));
}

/** `nullable` beside `allOf` says nothing to JSON Schema, and what is meant is clear. */
function nullable({ nullable: isNullable, ...schema }: Json): Json {
  if (!isNullable) return schema;
  return schema.type ? { ...schema, nullable: true } : { anyOf: [schema, { enum: [null] }] };
}

/** A choice by a property: as it stands every one of the choices fits, which `oneOf` forbids. */
function discriminated({ discriminator, ...schema }: Json): Json {
  if (!isJson(discriminator) || !isJson(discriminator.mapping)) return schema;
  const { propertyName, mapping } = discriminator as { propertyName: string; mapping: Record<string, string> };
  const oneOf = Object.entries(mapping).map(([word, $ref]) => ({
    allOf: [{ $ref }, { type: 'object', properties: { [propertyName]: { enum: [word] } }, required: [propertyName] }],
  }));
  return { ...schema, oneOf };
}

/** What is never asked for, and refers to another description on the web. */
function unexpanded(schema: Json): Json {
  if (!isJson(schema.properties) || !('_expand' in schema.properties)) return schema;
  const properties = { ...schema.properties };
  delete properties._expand;
  return { ...schema, properties };
}

/** Filters by an address are said to be whole numbers. */
const addressFilter = (parameter: Json): Json =>
  parameter.in === 'query' && /^URL-referentie/.test(String(parameter.description))
    ? { ...parameter, schema: { type: 'string', format: 'uri' } }
    : parameter;

/** Errors are JSON too, and are checked as such. */
const problems = (response: Json): Json =>
  isJson(response.content) && response.content['application/problem+json']
    ? { ...response, content: { 'application/json': response.content['application/problem+json'] } }
    : response;

/** What only answers hold (OpenAPI 3.0: `readOnly`) is not compulsory in a request, and must not be in it. */
function writable(schema: Json): Json {
  const { properties, required } = schema;
  if (!isJson(properties)) return schema;
  const readOnly = Object.keys(properties).filter((name) => isJson(properties[name]) && properties[name].readOnly);
  const sent = Object.entries(properties).map(([name, each]) => [name, readOnly.includes(name) ? { not: {} } : each]);
  const needed = Array.isArray(required) ? required.filter((name: string) => !readOnly.includes(name)) : undefined;
  return { ...schema, properties: Object.fromEntries(sent) as Json, ...(needed && { required: needed }) };
}

export interface Descriptions {
  /** As requests are checked, and as answers are. */
  requests: Document;
  answers: Document;
}

/** @param calls `get /zaken`, as the description writes the path */
export async function readDescription(file: string, calls: readonly string[]): Promise<Descriptions> {
  const path = fileURLToPath(new URL(`../contracts/${file}.yaml`, import.meta.url));
  const whole = (await new OpenAPIBackend({ definition: path }).loadDocument()) as unknown as Json;
  const paths: Record<string, Json> = {};
  for (const call of calls) {
    const [method = '', address = ''] = call.split(' ');
    const operation = ((whole.paths as Json)[address] as Json)[method];
    if (!operation) throw new Error(`${file} has no ${call}`);
    paths[address] = { ...paths[address], [method]: operation };
  }
  const mended = everywhere({ ...whole, paths }, (object) =>
    problems(addressFilter(unexpanded(discriminated(nullable(object))))),
  );
  return { requests: everywhere(mended, writable) as Document, answers: mended as Document };
}
