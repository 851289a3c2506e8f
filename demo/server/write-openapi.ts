/** Writes `docs/openapi.json`: `node --import tsx demo/server/write-openapi.ts`. */
import { writeFile } from 'node:fs/promises';
import { openApiText } from './openapi.js';

await writeFile(new URL('../../docs/openapi.json', import.meta.url), openApiText());
