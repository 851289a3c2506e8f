/** Matters of residents of Weltevree, and a backend that tells of them; nothing is sent anywhere. */
import type { CaseStatus, CaseStep } from '../src/domain/case-status.js';
import { acts, press, see, type, type Act } from './support/walks.js';

/** A Tuesday morning: a story stands still, so that it looks the same every day. */
const now = 'Tue, 01 Dec 2026 09:05:00 GMT';

export const steps: CaseStep[] = [
  { id: 'received', state: 'done', date: '2026-11-24', dateKind: 'fact' },
  { id: 'busy', state: 'now', date: '2026-11-26', dateKind: 'fact' },
  { id: 'answer', state: 'to-come', date: '2026-12-15', dateKind: 'latest' },
  { id: 'done', state: 'to-come' },
];
export const plain: CaseStatus = {
  reference: '5123456782',
  type: 'question',
  title: 'De lantaarn voor mijn huis is stuk',
  receivedAt: '2026-11-24T20:15:00Z',
  updatedAt: '2026-11-26T09:30:00Z',
  state: 'busy',
  handler: 'Team Licht',
  term: { by: '2026-12-15' },
  steps,
  allows: ['ask', 'follow'],
};
/** Closed, with all its steps behind it. */
export const closed: CaseStatus = {
  ...plain,
  state: 'done',
  updatedAt: '2026-11-30T13:20:00Z',
  steps: steps.map((step) => ({ ...step, state: 'done', date: '2026-11-30', dateKind: 'fact' })),
  allows: ['reopen'],
};
export const many = (count: number, current: number): CaseStep[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    name: `Ronde ${index + 1} van de controle`,
    state: index < current ? 'done' : index === current ? 'now' : 'to-come',
  }));

type Ask = () => Promise<Response>;
/**
 * @param paths ends of the addresses that are answered
 * @returns what a story does to its browser: see `Frame.browser`
 */
const serving =
  (answer: Ask, paths = ['/status']) =>
  (): (() => void) => {
    const usual = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const url = String(input instanceof Request ? input.url : input);
      return paths.some((path) => url.endsWith(path)) ? answer() : usual(input, init);
    };
    return () => {
      window.fetch = usual;
    };
  };
export const found = (...cases: CaseStatus[]) =>
  serving(async () => Response.json({ cases }, { headers: { Date: now } }));
export const refused = (status: number, headers: Record<string, string> = {}) =>
  serving(async () => new Response('{}', { status, headers }));
export const silent = serving(() => new Promise(() => {}));
export const offline = (): (() => void) => {
  const back = serving(() => Promise.reject(new TypeError('Failed to fetch')))();
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  return () => {
    back();
    Reflect.deleteProperty(navigator, 'onLine');
  };
};
/** Says yes or no to what is asked to be mailed. */
export const mails = (status: number) =>
  serving(
    async () => new Response('{}', { status }),
    ['/status/forgotten', '/status/updates', '/status/updates/confirm', '/status/updates/stop'],
  );
/** An upload that gets this answer, or none; nothing is sent. */
const upload = (arrives: boolean, answer: number) =>
  class {
    readonly upload: { onprogress?: (event: object) => void } = {};
    readonly status = answer;
    readonly responseURL = '';
    readonly responseText = '{"id":"file"}';
    onload?: () => void;
    open(): void {}
    setRequestHeader(): void {}
    abort(): void {}
    getAllResponseHeaders = (): string => '';
    send(): void {
      this.upload.onprogress?.({ loaded: 2, total: 5 });
      if (arrives) queueMicrotask(() => this.onload?.());
    }
  };

/** Takes photos and papers, or has an upload hang, or says this of what is sent. */
export const takesFiles = ({
  arrives = true,
  uploaded = 201,
  status = 201,
  capabilities = {},
} = {}): (() => () => void) =>
  both(
    serving(async () => Response.json(capabilities), ['/capabilities']),
    serving(
      async () => Response.json({ reference: '3468135796', receivedAt: '2026-12-01T09:15:00Z' }, { status }),
      ['/contacts'],
    ),
    () => {
      const usual = window.XMLHttpRequest;
      window.XMLHttpRequest = upload(arrives, uploaded) as unknown as typeof XMLHttpRequest;
      return () => {
        window.XMLHttpRequest = usual;
      };
    },
  );
/** One after the other. */
export const both =
  (...all: (() => () => void)[]) =>
  (): (() => void) => {
    const back = all.map((each) => each());
    return () => back.reverse().forEach((each) => each());
  };
/** The resident came by the link of an e-mail. */
export const byLink =
  (told = `nr=${plain.reference}&code=KM7P-4RWX`) =>
  (): (() => void) => {
    history.replaceState(history.state, '', `#loket-status:${told}`);
    return () => {};
  };

export const ask = (number = plain.reference, factor = 'fatima@voorbeeld.nl'): Act =>
  acts(type('reference', number), type('factor', factor), press('form .primary'));
export const lookUp: Act = acts(ask(), see('.lead'));

/** As it comes out of a printer: what holds for print only, holds on the screen. Of this tracker alone. */
export const printed: Act = async (resident) => {
  const root = (await resident.see('.root')).getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync(
      [...sheet.cssRules].map(({ cssText }) => cssText.replace('@media print', '@media all')).join('\n'),
    );
    return copy;
  });
};

/** The number by e-mail. */
export const forgotten: Act = acts(press('form .actions button:not(.primary)'), see('#email'));
/** What asks for a photo or paper. */
export const paper: Act = acts(lookUp, press('.to-do button'), see('#attachments'));
/** E-mails at each step. */
export const offered: Act = acts(lookUp, see('#updates-email'));
