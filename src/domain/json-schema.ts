/** The part of JSON Schema (draft 2020-12) that our own generated schemas use. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly [annotation: string]: unknown;
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/**
 * Whether a value from JSON fits a schema that was generated from one of ours by zod. A yes or no in 0.5 kB: zod itself,
 * which says what is wrong and how to mend it, is loaded only after a no.
 */
export function conforms(value: unknown, schema: JsonSchema): boolean {
  const fits = (each: JsonSchema, of: unknown = value): boolean => conforms(of, each);
  const { type, anyOf, allOf } = schema;
  const actual = typeOf(value);
  if (type && type !== actual && !(type === 'integer' && Number.isSafeInteger(value))) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (anyOf && !anyOf.some((each) => fits(each))) return false;
  if (allOf && !allOf.every((each) => fits(each))) return false;
  const within = (size: number, least = 0, most = Infinity): boolean => size >= least && size <= most;
  switch (actual) {
    case 'string':
      return (
        within((value as string).length, schema.minLength, schema.maxLength) &&
        (!schema.pattern || new RegExp(schema.pattern, 'u').test(value as string))
      );
    case 'number':
      return (
        within(value as number, schema.minimum ?? -Infinity, schema.maximum) &&
        (value as number) > (schema.exclusiveMinimum ?? -Infinity)
      );
    case 'array': {
      const items = value as unknown[];
      return (
        within(items.length, schema.minItems, schema.maxItems) &&
        (!schema.items || items.every((item) => fits(schema.items!, item)))
      );
    }
    case 'object': {
      const { properties = {}, required = [], additionalProperties = true, propertyNames } = schema;
      const entries = Object.entries(value as object);
      return (
        required.every((name) => Object.hasOwn(value as object, name)) &&
        entries.every(([name, each]) => {
          const own = Object.hasOwn(properties, name) ? properties[name]! : additionalProperties;
          return (!propertyNames || fits(propertyNames, name)) && (typeof own === 'boolean' ? own : fits(own, each));
        })
      );
    }
    default:
      return true;
  }
}
