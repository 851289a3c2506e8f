/**
 * The script tag: `<script type="module" src="…/embed.js" data-config="/loket.json"></script>`.
 * Registers what the page uses, each widget's code on demand, and hands it the configuration that the tag names.
 * Only this tag says where messages go: who may write an element in a page is not who may write a script.
 */
import type { Checked, Given } from './config/check.js';
import { fetchJson } from './config/fetch-json.js';
import { outline } from './config/outline.js';
import type { Config } from './config/schema.js';

interface Widget extends HTMLElement {
  config?: Config | undefined;
  outline?: ReturnType<typeof outline> | undefined;
  clockOffset?: number | undefined;
}

const widgets: Record<string, () => Promise<unknown>> = {
  // Awaited, so that the bundler sees that nobody wants the module itself, and leaves out the code that would give it.
  'loket-contact-form': async () => {
    await import('./contact-form/contact-form.define.js');
  },
  'loket-channel-chooser': async () => {
    await import('./channel-chooser/channel-chooser.define.js');
  },
  // Not "tracker": content blockers keep files of that name out.
  'loket-status-tracker': async () => {
    await import('./status-tracker/status-tracker.define.js');
  },
  'loket-help-panel': async () => {
    await import('./help-panel/help-panel.define.js');
  },
};
const tags = Object.keys(widgets);
const places = `${tags.join()},[data-loket],.${tags.join(',.')}`;

const { url } = import.meta;
const bare = (address: string | undefined): string | undefined => address?.split(/[?#]/)[0];
// Not `document.currentScript`: a module has none, and a page can clobber it. By classic.js or under an alias the tag has
// another address than this file: beside it, or a folder higher. A <script> in an <svg> has no `src`.
const own = ['', 'classic.js', '../embed.js', '../classic.js'].map((name) => bare(new URL(name, url).href));
const script = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) =>
  own.includes(bare(src)),
);
const data = script?.dataset ?? {};

interface Settled {
  outline: ReturnType<typeof outline>;
  checked: Promise<Checked>;
  given: Given;
}

/** The configuration, read once for the page: what the first screen needs at once, the checked whole after it. */
let settings: Promise<Settled> | undefined;

/** Attributes that are a configuration by themselves; others do not bring the code for that along. */
const simple = /phone|hours|email|privacy|backend|municip/;

async function read(): Promise<Settled> {
  const { config } = data;
  // Without an address, and no <script> of <math> or <svg>: those are no scripts, and text that an editor may write.
  const inline = [...document.querySelectorAll<HTMLScriptElement>('script[data-loket]')].find(({ src }) => src === '');
  // Not `document.baseURI`: a <base> that an editor pasted must not choose the configuration.
  const href = new URL(config ?? '', location.href).href;
  const json = config === undefined ? undefined : await fetchJson(href);
  const given: Given =
    config === undefined ||
    inline ||
    simple.test(String(Object.keys(data))) ||
    (json as { extends?: unknown } | null)?.extends
      ? await (await import('./embed/given.js')).given(data, inline, fetchJson, json)
      : { json, href };
  const checked = import('./config/check.js').then(({ checkConfig }) => checkConfig(given, previewing));
  // Told where it is used; a widget whose code cannot be had does not come so far.
  checked.catch(() => undefined);
  return { outline: outline(given.json), checked, given };
}

/** What was met already: an element, a shadow root, an error. */
const seen = new WeakSet<object>();
const isNew = (what: object): boolean => !seen.has(what) && !!seen.add(what);

const previewing = ['', location.hostname].includes(data['preview']!);

function tell(element: Element, error: Error | undefined, config?: Config): void {
  if (error && isNew(error)) console.error(error);
  if (previewing) void import('./embed/preview.js').then(({ show }) => show(element, error, config));
}

/** What stands inside the tag stays visible until code and configuration are there, and comes back when they fail. */
async function begin(widget: Widget): Promise<void> {
  near.unobserve(widget);
  if (!isNew(widget)) return;
  try {
    const [{ outline, checked, given }] = await Promise.all([settings!, widgets[widget.localName]!()]);
    widget.outline = outline;
    let result = await checked;
    if (widget.localName === tags[1])
      result = await (await import('./config/check-channels.js')).prepare(given, result, widget);
    if (widget.localName === tags[3]) result = await (await import('./config/check-help.js')).checkHelp(given, result);
    const { config, error } = result;
    widget.config = config;
    tell(widget, error, config);
  } catch (error) {
    widget.outline = undefined;
    tell(widget, error as Error);
  }
}

// The code comes when the widget is near the view, or earlier when the page has nothing else to do.
const near = new IntersectionObserver(
  (entries) => entries.forEach(({ target, isIntersecting }) => isIntersecting && void begin(target as Widget)),
  { rootMargin: '100%' },
);
const idle = window.requestIdleCallback ?? ((go: () => void) => setTimeout(go, 2000));

function start(element: Element): void {
  if (widgets[element.localName]) {
    // A small file, and the first screen waits for it: it need not wait for the view.
    settings ??= read();
    settings.catch(() => undefined);
    near.observe(element);
    idle(() => void begin(element as Widget));
  } else if (isNew(element)) {
    import('./embed/upgrade.js')
      .then(({ upgrade }) => upgrade(element as HTMLElement, widgets))
      .catch((error: Error) => tell(element, error));
  }
}

/** Looks into what another component hides: now, or when its own code has come. */
function into(element: Element): void {
  const { localName, shadowRoot } = element;
  if (widgets[localName]) return;
  if (shadowRoot) watch(shadowRoot);
  // Not `matches(':not(:defined)')`: <div is="x-y"> fits that as well, and in a <form> a field can have that name.
  else if (/-/.test(localName) && !customElements.get(localName))
    customElements.whenDefined(localName).then(
      () => into(element),
      () => undefined,
    );
}

function look(root: ParentNode): void {
  root.querySelectorAll(places).forEach(start);
  root.querySelectorAll('*').forEach(into);
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(places)) start(node);
      into(node);
      look(node);
    }
  }
});

function watch(root: Document | ShadowRoot): void {
  if (!isNew(root)) return;
  look(root);
  observer.observe(root, { childList: true, subtree: true });
}

/**
 * Finds the widgets in a root that this file cannot see by itself: a closed shadow root, or one that was attached to an
 * element long after it came into the page. Also those that come into it later.
 */
export const scan: (root: ShadowRoot) => void = watch;

// On the document and under a symbol: nothing new on `window`, and no element with a name can stand in for it.
const marked = document as unknown as Record<symbol, string | undefined>;
const mark = Symbol.for('loket');
if (marked[mark]) {
  console.warn(`Loket: ${url} does nothing: ${marked[mark]} came first.`);
} else {
  marked[mark] = url;
  watch(document);
  const { links } = data;
  if (links) void import('./embed/links.js').then(({ enhance }) => enhance(document, links, tags[0]!));
}
