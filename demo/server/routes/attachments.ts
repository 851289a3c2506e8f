/** `POST attachments`: one file ahead of its contact; `DELETE attachments/:id` for one that is taken out again. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { fileTypes, limits } from '../../../src/backend/wire-limits.js';
import type { Issue } from '../../../src/domain/issue.js';
import { nameFrom } from '../contacts/file-name.js';
import { typeOfBytes } from '../contacts/magic.js';
import type { AppEnv, Deps } from '../deps.js';
import { mediaType, readBody } from '../http/body.js';
import { limited } from '../http/limits.js';
import { fail } from '../http/problems.js';

/** Types that a page may send without asking first (Fetch, "CORS-safelisted"): with these CORS could be passed by. */
const safelisted = ['', 'text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded'];

const issue = (code: Issue['code'], params?: Issue['params']): { issues: Issue[] } => ({
  issues: [{ field: 'attachments', code, ...(params && { params }) }],
});

export const attachmentsRoute = (deps: Deps) =>
  new Hono<AppEnv>()
    .post('/', limited('attachments', deps), async (c) => {
      if (safelisted.includes(mediaType(c)))
        fail(415, 'not-a-file', 'Send the bytes of one file, with its type as Content-Type.');
      const content = await readBody(c, {
        max: limits.fileSize,
        // A phone on a slow network: 10 MB at 280 kbit/s.
        seconds: 290,
        tooBig: issue('file-too-big', { max: limits.fileSize }),
      });
      if (!content.length) fail(400, 'not-accepted', 'The file is empty.', issue('file-empty'));
      const type = typeOfBytes(content);
      if (!type) fail(415, 'file-type', `The file is none of: ${fileTypes.join(', ')}.`, issue('file-type'));
      const id = randomBytes(18).toString('base64url');
      const name = nameFrom(c.req.header('Content-Disposition'));
      const row = { id, contact_id: null, name, type, size: content.length, content, created_at: deps.now() };
      await deps.db.insertInto('attachment').values(row).execute();
      return c.json({ id }, 201);
    })
    .delete('/:id', limited('attachments', deps), async (c) => {
      // The same answer whether it was there or not: an id is no one else's to find out.
      const id = c.req.param('id');
      if (!id.includes('\0')) {
        await deps.db.deleteFrom('attachment').where('id', '=', id).where('contact_id', 'is', null).execute();
      }
      return c.body(null, 204);
    });
