/**
 * The script tag: `<script type="module" src="…/embed.js" data-config="/loket.json"></script>`.
 * Registers what the page uses, each widget's code on demand, and hands it the configuration that the tag names.
 * Only this tag says where messages go: who may write an element in a page is not who may write a script.
 */
import { outline } from './config/outline.js';
import type { Config } from './config/schema.js';

interface Widget extends HTMLElement {
  config?: Config | undefined;
  outline?: ReturnType<typeof outline> | undefined;
}

const widgets: Record<string, () => Promise<unknown>> = {
  // Awaited, so that the bundler sees that nobody wants the module itself, and leaves out the code that would give it.
  'loket-contact-form': async () => {
    await import('./contact-form/contact-form.define.js');
  },
};
const tags = Object.keys(widgets);

// Not `document.currentScript`: a module has none, and a page can clobber it.
const script = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(
  ({ src }) => src === import.meta.url,
);
type Settled = { outline: ReturnType<typeof outline>; config: Promise<Config> };

/** The configuration, read once for the page: what the first screen needs at once, the checked whole after it. */
const settings: Promise<Settled> = read();

async function read(): Promise<Settled> {
  // Not `document.baseURI`: a <base> that an editor pasted must not choose the configuration.
  const { href } = new URL(script?.dataset['config'] ?? '', location.href);
  const answer = await fetch(href, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  const json: unknown = await answer.json().catch(() => {
    throw new Error(
      `Loket: data-config of the script tag must be the address of your configuration, in JSON; ${href} is not.`,
    );
  });
  return {
    outline: outline(json),
    config: import('./config/check.js').then(({ checkConfig }) => checkConfig(json, href)),
  };
}

const seen = new WeakSet<Element>();

function start(element: Element): void {
  const load = widgets[element.localName];
  if (!load || seen.has(element)) return;
  seen.add(element);
  // What stands inside the tag stays visible until both are there, and comes back when the configuration fails.
  Promise.all([settings, load()])
    .then(async ([{ outline, config }]) => {
      const widget = element as Widget;
      widget.outline = outline;
      try {
        widget.config = await config;
      } catch (error) {
        widget.outline = undefined;
        throw error;
      }
    })
    .catch((error: unknown) => console.error(error));
}

function scan(root: ParentNode): void {
  for (const element of root.querySelectorAll(tags.join())) start(element);
}

scan(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      start(node);
      scan(node);
    }
  }
}).observe(document, { childList: true, subtree: true });
