/** Somebody who gets e-mails about a status, and an employee who moves the case. */
import { changeCase, readCase } from '../../../demo/server/cases/store.js';
import type { CaseRecord } from '../../../demo/server/cases/record.js';
import { closeCase } from '../../../demo/server/cases/closing.js';
import type { Connection } from '../../../demo/server/db/connect.js';
import type { MailKind } from '../../../demo/server/db/schema.js';
import { makeUpdates } from '../../../demo/server/updates/worker.js';
import { makeWorld, question, type Answer, type World } from '../support/world.js';

export const publicUrl = 'https://loket.weltevree.example/';

export const makeMailWorld = (
  connection: Connection,
  ...rest: Parameters<typeof makeWorld> extends [unknown, ...infer R] ? R : never
) => makeWorld(connection, { PUBLIC_URL: publicUrl, ...rest[0] }, rest[1]);

export const postJson = (world: World, path: string, body: unknown, address?: string): Promise<Answer> =>
  world.request(
    `/api/status${path}`,
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    address,
  );

/** The mails of one kind, oldest first. */
export const mailsOf = (world: World, kind: MailKind) =>
  world.deps.db.selectFrom('mail').selectAll().where('kind', '=', kind).orderBy('id').execute();

/** What the link in a mail holds behind its `#`. @throws when it is not there */
export function linkIn({ text_body: text }: { text_body: string }, name: 'list' | 'confirm' | 'stop' | 'code'): string {
  const token = new RegExp(`#loket-status:(?:nr=\\d+&)?${name}=([\\w.-]+)`).exec(text)?.[1];
  if (!token) throw new Error(`There is no ${name} in: ${text}`);
  return token;
}

/** What the workers of one copy do. */
export const work = (world: World): Promise<void> => makeUpdates(world.deps);

/** Somebody who says yes to e-mails about a case. @returns its reference */
export async function follow(
  world: World,
  { to = 'jan@voorbeeld.nl', language = 'nl', contact = {} } = {},
): Promise<string> {
  const { reference, accessCode } = (await world.send(question(contact))).json;
  await postJson(world, '/updates', { reference, accessCode, to, language });
  await postJson(world, '/updates/confirm', { token: linkIn((await mailsOf(world, 'confirm')).at(-1)!, 'confirm') });
  return reference;
}

/** Changes a case as the desk does. */
export async function change(world: World, reference: string, make: (record: CaseRecord) => CaseRecord): Promise<void> {
  const { db, now } = world.deps;
  const { id } = await db
    .selectFrom('contact')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  const { version } = (await readCase(db, id))!;
  const done = await changeCase(db, id, { version, who: 'desk:test', what: 'tekst', now: now(), make });
  if (done !== 'saved') throw new Error(done);
}

export const say = (world: World, reference: string, sentence: string): Promise<void> =>
  change(world, reference, (record) => ({ ...record, sentence }));

export const close = (world: World, reference: string): Promise<void> =>
  change(world, reference, (record) => closeCase(record, 'solved', 'Het is gemaakt.', world.now));
