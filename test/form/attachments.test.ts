import { expect } from 'chai';
import type { UploadOptions } from '../../src/backend/backend.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { Attachments } from '../../src/form/attachments.js';
import { until } from '../support/fixture.js';
import { latin, home, photoWithPlace, picture } from './photo-support.js';

type Answer = Outcome<{ id: string }>;
interface Upload {
  file: File;
  options: UploadOptions;
  answer(outcome: Answer): void;
}

const limits = { maxCount: 5, maxSize: 20_000, types: ['image/jpeg', 'image/png', 'application/pdf'] };
const lost: Answer = { kind: 'unknown', reason: 'network' };
const got = (id: string): Answer => ({ kind: 'accepted', value: { id } });
const pdf = (name = 'brief.pdf', size = 10): File =>
  new File([`%PDF-1.7${'.'.repeat(size)}`], name, { lastModified: 1 });

/** A list of files and a backend; by itself it answers nothing. */
function list(answer?: (upload: Upload) => Answer) {
  const uploads: Upload[] = [];
  const detached: string[] = [];
  const backend = {
    attach: (file: File, options: UploadOptions = {}) =>
      new Promise<Answer>((resolve) => {
        const upload = { file, options, answer: resolve };
        uploads.push(upload);
        options.signal?.addEventListener('abort', () => resolve(lost));
        if (answer) resolve(answer(upload));
      }),
    detach: async (id: string) => void detached.push(id),
  };
  let updates = 0;
  const attachments = new Attachments(backend, { update: () => updates++, limits });
  const states = (): string[] => attachments.files.map(({ state }) => state);
  const codes = (): (string | undefined)[] =>
    attachments.files.map(({ id }) => attachments.issueOf(`attachments.${id}`)?.code);
  return { attachments, uploads, detached, states, codes, updates: () => updates };
}
const takeAll = (): ReturnType<typeof list> => list(({ file }) => got(`id of ${file.name}`));

describe('files that a resident adds', () => {
  it('go to the backend while the resident writes on, and along with the message', async () => {
    const { attachments, uploads } = takeAll();
    attachments.add([pdf()]);
    expect(await attachments.ready()).to.deep.equal({
      attachments: [{ id: 'id of brief.pdf', name: 'brief.pdf' }],
      issues: [],
    });
    expect(uploads[0]?.file).to.include({ name: 'brief.pdf', type: 'application/pdf' });
    expect(attachments.files[0]).to.include({ state: 'attached', serverId: 'id of brief.pdf' });
  });

  it('show how far they are', async () => {
    const { attachments, uploads, states, updates } = list();
    attachments.add([pdf()]);
    expect(states()).to.deep.equal(['preparing']);
    const upload = await until(() => uploads[0], 'the upload');
    const before = updates();
    upload.options.onProgress?.(0.5);
    expect(attachments.files[0]).to.include({ state: 'sending', progress: 0.5 });
    expect(updates()).to.equal(before + 1);
  });

  it('go two at a time, in their order', async () => {
    const { attachments, uploads } = list();
    attachments.add(['a', 'b', 'c', 'd'].map((name) => pdf(name)));
    const all = attachments.ready();
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
      const upload = await until(() => uploads[index], name);
      const twoAtATime = Math.min(index + 2, 4);
      // It is read before it is sent, which takes a moment.
      await until(() => uploads.length >= twoAtATime, `what goes beside ${name}`);
      await new Promise((resolve) => setTimeout(resolve));
      expect(uploads.length).to.equal(twoAtATime);
      upload.answer(got(upload.file.name));
    }
    expect((await all).attachments.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('are left out beyond the number that is taken, with one clear issue for all of them', async () => {
    const { attachments, uploads } = takeAll();
    attachments.add(Array.from({ length: 200 }, (_, index) => pdf(`${index}.pdf`)));
    expect(attachments.files).to.have.length(5);
    const tooMany = { field: 'attachments', code: 'too-many-files', params: { max: 5 } };
    expect(attachments.issueOf('attachments')).to.deep.equal(tooMany);
    await attachments.ready();
    expect(uploads).to.have.length(5);
    attachments.remove(attachments.files[0]!.id);
    expect(attachments.issueOf('attachments')).to.equal(undefined);
  });

  it('are added once, however often they are chosen', async () => {
    const { attachments } = takeAll();
    attachments.add([pdf(), pdf()]);
    attachments.add([pdf()]);
    expect(attachments.files).to.have.length(1);
    attachments.add([pdf('brief.pdf', 11)]);
    expect(attachments.files).to.have.length(2);
    await attachments.ready();
  });

  it('are refused before they are sent when they are empty, too large, or not what they seem', async () => {
    const { attachments, codes, uploads } = takeAll();
    const files = [
      new File([], 'leeg.pdf'),
      pdf('groot.pdf', 20_000),
      new File(['MZ\x90'], 'x.pdf', { type: 'application/pdf' }),
    ];
    attachments.add([...files, new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' })]);
    const { issues } = await attachments.ready();
    expect(codes()).to.deep.equal(['file-empty', 'file-too-big', 'file-type', 'file-type']);
    expect(issues[1]).to.deep.equal({
      field: `attachments.${attachments.files[1]!.id}`,
      code: 'file-too-big',
      params: { max: 20_000 },
    });
    expect(uploads).to.have.length(0);
    expect(attachments.files.map((file) => file.state === 'failed' && file.retriable)).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
  });

  it('are taken for what their bytes say, whatever the name', async () => {
    const { attachments, uploads } = takeAll();
    attachments.add([new File([await picture('image/png')], 'brief.pdf', { type: 'application/pdf' })]);
    await attachments.ready();
    expect(uploads[0]?.file).to.include({ name: 'brief.png', type: 'image/png' });
  });

  it('may be documents that have no signature, when the backend takes those', async () => {
    const { attachments, uploads } = takeAll();
    attachments.limits = { ...limits, types: ['text/plain'] };
    attachments.add([new File(['Hallo'], 'a.txt', { type: 'text/plain' }), pdf()]);
    const { issues } = await attachments.ready();
    expect(uploads.map(({ file }) => file.type)).to.deep.equal(['text/plain']);
    expect(issues.map(({ code }) => code)).to.deep.equal(['file-type']);
  });

  it('do not tell where a photo was taken, and show the size that is sent', async () => {
    const { attachments, uploads } = takeAll();
    attachments.add([await photoWithPlace(6)]);
    await attachments.ready();
    expect(await latin(uploads[0]!.file)).not.to.include(home);
    expect(attachments.files[0]).to.include({ name: 'IMG_0001.jpg', size: uploads[0]!.file.size });
  });

  it('have names that can be shown and kept', async () => {
    const { attachments, uploads } = takeAll();
    const odd = [
      '../../etc/brief.pdf',
      'C:\\tmp\\a.pdf',
      'foto\u202egpj.pdf',
      'a\0b\r\nc.pdf',
      `${'x'.repeat(400)}.pdf`,
    ];
    attachments.add(odd.map((name) => pdf(name)));
    await attachments.ready();
    const names = ['brief.pdf', 'a.pdf', 'fotogpj.pdf', 'ab c.pdf', `${'x'.repeat(251)}.pdf`];
    expect(attachments.files.map(({ name }) => name)).to.deep.equal(names);
    expect(uploads.map(({ file }) => file.name)).to.deep.equal(names);
  });
});

describe('files that a resident takes away again', () => {
  it('are forgotten by the backend', async () => {
    const { attachments, detached } = takeAll();
    attachments.add([pdf()]);
    await attachments.ready();
    attachments.remove(attachments.files[0]!.id);
    expect(attachments.files).to.have.length(0);
    expect(detached).to.deep.equal(['id of brief.pdf']);
  });

  it('stop when they are on their way, and are forgotten when they had just arrived', async () => {
    const { attachments, uploads, detached } = list();
    attachments.add([pdf('a'), pdf('b')]);
    const [first, second] = await until(() => uploads.length === 2 && uploads, 'both uploads');
    second!.answer(got('late'));
    attachments.remove(attachments.files[0]!.id);
    attachments.remove(attachments.files[0]!.id);
    expect(first!.options.signal?.aborted).to.equal(true);
    await until(() => detached.length, 'the late one to be forgotten');
    expect(detached).to.deep.equal(['late']);
    expect(await attachments.ready()).to.deep.equal({ attachments: [], issues: [] });
  });

  it('stay with the backend when the message was sent', async () => {
    const { attachments, detached } = takeAll();
    attachments.add([pdf()]);
    await attachments.ready();
    attachments.clear();
    expect(attachments.files).to.have.length(0);
    expect(detached).to.have.length(0);
  });
});

describe('files that did not arrive', () => {
  it('are sent once more before the message goes', async () => {
    let tries = 0;
    const { attachments, codes } = list(() => (++tries === 1 ? lost : got('second')));
    attachments.add([pdf()]);
    await until(() => codes()[0], 'the failure');
    expect(codes()).to.deep.equal(['file-unsent']);
    expect((await attachments.ready()).attachments).to.deep.equal([{ id: 'second', name: 'brief.pdf' }]);
  });

  it('stand in the way when they fail again, and can be tried by hand or by choosing them again', async () => {
    let tries = 0;
    const { attachments, states } = list(() => (++tries < 4 ? lost : got('fourth')));
    attachments.add([pdf()]);
    await until(() => states()[0] === 'failed', 'the first failure');
    const { issues } = await attachments.ready();
    expect(issues.map(({ code }) => code)).to.deep.equal(['file-unsent']);
    attachments.retry(attachments.files[0]!.id);
    await until(() => tries === 3 && states()[0] === 'failed', 'the third failure');
    attachments.add([pdf()]);
    await until(() => states()[0] === 'attached', 'the fourth try');
    expect(attachments.files).to.have.length(1);
  });

  it('say what the backend has against them', async () => {
    const answers: Answer[] = [
      { kind: 'refused', reason: 'too-large', issues: [{ field: '', code: 'file-too-big', params: { max: 7 } }] },
      { kind: 'refused', reason: 'too-large', issues: [] },
      { kind: 'refused', reason: 'issues', issues: [{ field: 'file', code: 'file-type' }] },
      { kind: 'refused', reason: 'forbidden', issues: [] },
    ];
    const { attachments } = list(() => answers.shift()!);
    attachments.add(['a', 'b', 'c', 'd'].map((name) => pdf(name)));
    const { issues } = await attachments.ready();
    expect(issues.map(({ code, params }) => [code, params?.['max']])).to.deep.equal([
      ['file-too-big', 7],
      ['file-too-big', 20_000],
      ['file-type', undefined],
      ['not-accepted', undefined],
    ]);
  });

  it('go on when the form comes back to the page', async () => {
    const { attachments, uploads, states } = list();
    attachments.add([pdf()]);
    await until(() => uploads.length, 'the upload');
    attachments.stop();
    await until(() => states()[0] === 'failed', 'the stop');
    const ready = attachments.ready();
    (await until(() => uploads[1], 'the second upload')).answer(got('back'));
    expect((await ready).attachments).to.deep.equal([{ id: 'back', name: 'brief.pdf' }]);
  });

  it('may be folders or files that are gone: then the list goes on with the others', async () => {
    const { attachments, codes } = takeAll();
    const gone = pdf('weg.pdf');
    gone.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }) as unknown as Blob;
    attachments.add([gone, pdf()]);
    await attachments.ready();
    expect(codes()).to.deep.equal(['file-unsent', undefined]);
  });

  it('do not end the list when a backend of somebody else throws', async () => {
    const attachments = new Attachments(
      {
        attach: () => {
          throw new Error('bug');
        },
      },
      { update: () => {}, limits },
    );
    attachments.add([pdf()]);
    expect((await attachments.ready()).issues.map(({ code }) => code)).to.deep.equal(['file-unsent']);
  });
});
