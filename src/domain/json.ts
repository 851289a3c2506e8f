/**
 * JSON of a plain value as it stands. By itself `JSON.stringify` asks each array and object for its `toJSON`, and scripts
 * of old pages (Prototype before 1.7) put one on all of them, by which a list becomes a text.
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
