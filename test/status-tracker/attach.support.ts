/** A municipality that is asked for a case and sent photos for it, and a resident who does so. */
import { until } from '../support/fixture.js';
import { json, replace, type Seen } from '../backend/stubs.js';
import type { CaseStatus } from '../../src/domain/case-status.js';
import { caseWith } from './cases.js';
import { found, openTracker, words, type OpenOptions, type StatusTracker } from './status-tracker.driver.js';

export const texts = {
  title: 'Stuur een foto of papier',
  doIt: 'Doe het nu',
  choose: 'Foto of bestand kiezen',
  words: 'Wilt u er iets bij vertellen? (niet verplicht)',
  send: 'Versturen',
  sent: 'Gelukt. Wij hebben uw foto of papier',
  look: 'Bekijk hoe het gaat',
} as const;

/** What is asked for can be sent from here. */
export const asking = caseWith({
  state: 'waiting-for-resident',
  action: { text: 'Stuur ons een foto van de lantaarn.', by: '2026-12-08' },
  allows: ['ask', 'attach', 'follow'],
});

export const pdf = (name = 'brief.pdf', size = 20): File =>
  new File(['%PDF-1.7 '.padEnd(size, 'x')], name, { type: 'application/pdf' });

export const receipt = { reference: '3468135796', receivedAt: '2026-12-01T10:15:00+01:00' };

/** An upload on its way; XMLHttpRequest without a network. */
class FakeUpload {
  static to: Municipality;
  readonly upload: { onprogress?: (event: object) => void } = {};
  status = 0;
  responseURL = '';
  responseText = '';
  file!: File;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;

  open(_: string, url: string): void {
    this.responseURL = url;
  }
  setRequestHeader(): void {}
  getAllResponseHeaders(): string {
    return '';
  }
  send(file: File): void {
    this.file = file;
    const { uploads, upload } = FakeUpload.to;
    uploads.push(this);
    queueMicrotask(() => upload(this, uploads.length));
  }
  aborted = false;
  abort(): void {
    if (this.aborted) return;
    this.aborted = true;
    this.onabort?.();
  }
  answer(status: number, body: unknown): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}
export type Upload = FakeUpload;

type Answer = (seen: Seen, count: number) => Response | Promise<Response>;

export class Municipality {
  readonly uploads: FakeUpload[] = [];
  /** Every call of `POST contacts`. */
  readonly contacts: Seen[] = [];
  /** How often the case was asked for. */
  asked = 0;
  /** Paths of files that were taken back. */
  readonly forgotten: string[] = [];
  cases: readonly CaseStatus[] = [asking];
  capabilities: object = { formToken: 'signed' };
  contact: Answer = () => json(receipt);
  upload: (upload: FakeUpload, count: number) => void = (upload, count) => upload.answer(201, { id: `file-${count}` });

  readonly answer = (seen: Seen): Response | Promise<Response> => {
    const path = new URL(seen.url, location.href).pathname;
    if (path === '/api/capabilities') return json(this.capabilities, 200);
    if (path === '/api/contacts') return this.contact(seen, this.contacts.push(seen));
    if (path.startsWith('/api/attachments/')) {
      this.forgotten.push(path);
      return json({}, 204);
    }
    this.asked++;
    return found(this.cases);
  };
}

/** Until the end of the test no upload leaves the page. */
export function takeUploads(municipality: Municipality): void {
  FakeUpload.to = municipality;
  replace(window, 'XMLHttpRequest', FakeUpload);
}

/** A resident who looks at their case. */
export async function openCase(
  municipality = new Municipality(),
  options: OpenOptions = {},
): Promise<{ tracker: StatusTracker; municipality: Municipality }> {
  takeUploads(municipality);
  const tracker = await openTracker({ answer: municipality.answer, ...options });
  await tracker.lookUp();
  return { tracker, municipality };
}

/** Presses the button of the case. */
export async function toPaper(tracker: StatusTracker, button: string = texts.doIt): Promise<void> {
  await tracker.press(button);
  await until(() => tracker.heading === texts.title, 'what asks for the photo');
  await tracker.settle();
}

/** The same, from the start. */
export async function openPaper(municipality = new Municipality(), options: OpenOptions = {}) {
  const opened = await openCase(municipality, options);
  await toPaper(opened.tracker);
  return opened;
}

export async function choose(tracker: StatusTracker, ...files: File[]): Promise<void> {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = tracker.all<HTMLInputElement>('input[type=file]')[0]!;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await tracker.settle();
}

/** Each file of the list as it is read. */
export const rows = (tracker: StatusTracker): string[] => tracker.seen('.files li').map((row) => words(row.innerText));

export async function rowSays(tracker: StatusTracker, text: string): Promise<void> {
  await until(() => rows(tracker).join().includes(text), `"${text}" in the list`);
  await tracker.settle();
}

/** Chooses a letter and waits until it is there. */
export async function chooseLetter(tracker: StatusTracker, name = 'brief.pdf'): Promise<void> {
  await choose(tracker, pdf(name));
  await until(() => rows(tracker).some((row) => row.startsWith(name) && row.includes('Klaar')), name);
  await tracker.settle();
}

export async function headingComes(tracker: StatusTracker, text: string): Promise<void> {
  await until(() => tracker.headings.includes(text), `"${text}"`);
  await tracker.settle();
}

/** On the button that sends. */
export const sendButton = (tracker: StatusTracker): string => words(tracker.seen('.primary')[0]?.textContent);
