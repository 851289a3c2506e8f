/** Writes `docs/openapi.json`: `node --import tsx demo/server/write-openapi.ts`. */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { makeOpenApi } from './openapi.js';

const text = await format(JSON.stringify(makeOpenApi()), { parser: 'json', printWidth: 120 });
await writeFile(new URL('../../docs/openapi.json', import.meta.url), text);
