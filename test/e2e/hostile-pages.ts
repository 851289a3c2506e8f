/** Pages that a web team has and nobody would wish for, served as by their CMS; and a resident who walks through the form in them. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Resident } from './support.js';
import { freePort } from '../../scripts/free-port.js';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const oldScripts = 'old-scripts/test/3rdparty';

/** What real sites bring, by the name under which the page asks for it. */
const libraries: Record<string, string> = {
  'bootstrap3.css': 'bootstrap3/dist/css/bootstrap.css',
  'bootstrap5.css': 'bootstrap5/dist/css/bootstrap.css',
  'preflight.css': 'tailwindcss/preflight.css',
  'jquery-1.6.js': `${oldScripts}/jquery-1.6.4.js`,
  'jquery-1.12.js': 'jquery1/dist/jquery.js',
  'prototype-1.6.js': `${oldScripts}/prototype-1.6.1.js`,
  'prototype-1.7.js': `${oldScripts}/prototype-1.7.0.0.js`,
  'mootools-1.4.js': `${oldScripts}/mootools-1.4.1.js`,
};

async function library(name: string): Promise<string | undefined> {
  const file = libraries[name];
  if (!file) return undefined;
  const text = await readFile(join(modules, file), 'utf8');
  // What Tailwind's own build puts there: the second value, when the site sets none.
  return text.replace(/--theme\(\s*[\w-]+,\s*([^;]*?)\s*\)/g, '$1');
}

export const style = (name: string): string => `<link rel="stylesheet" href="/libraries/${name}.css">`;
export const script = (name: string): string => `<script src="/libraries/${name}.js"></script>`;

export interface HostPage {
  /** Attributes of the root element. */
  attributes?: string;
  head?: string;
  /** Before the widget. */
  body?: string;
  /** Without it the page is as it was before the web team pasted the script tag. */
  script?: string;
}

/** Elements of the page's own, of the kinds that the widget has too. */
const own = `<h1>Contact</h1><h2 class="own">Openingstijden</h2><p class="hint">Wij zijn er <b>elke</b> werkdag.</p>
  <ul class="plain"><li>Balie</li></ul><dl><dt>Tijd</dt><dd>9 tot 17 uur</dd></dl>
  <form><fieldset class="field"><legend>Zoeken</legend><label class="option">Woord <input name="message" id="message"></label>
  <textarea></textarea><button class="primary">Zoek</button></fieldset></form>
  <table><tr><td><a href="#message">Naar boven</a></td></tr></table><details><summary>Meer</summary>Tekst</details>`;

/** The site of the web team: another origin than that of the script and the backend. */
export class Host {
  readonly url: string;
  readonly #server: Server;
  #page: HostPage = {};

  private constructor(port: number) {
    this.url = `http://127.0.0.1:${port}`;
    this.#server = createServer(
      (request, answer) =>
        void this.#answer(request.url ?? '/').then(([type, text]) => {
          answer.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(text);
        }),
    );
    this.#server.listen(port, '127.0.0.1');
  }

  static async start(): Promise<Host> {
    const host = new Host(await freePort());
    await new Promise((done) => host.#server.once('listening', done));
    return host;
  }

  /** What the next visitor gets. */
  show(page: HostPage): void {
    this.#page = page;
  }

  end(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(url: string): Promise<[type: string, text: string | undefined]> {
    const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.ico': 'image/x-icon' };
    if (url.startsWith('/libraries/')) return [types[extname(url)] ?? 'text/plain', await library(url.slice(11))];
    if (url === '/favicon.ico') return ['image/x-icon', ''];
    const { attributes = '', head = '', body = '', script: tag = '' } = this.#page;
    // Colour, font and width are the page's to give; each page gives the same, so that what the widgets look like can be compared.
    return [
      'text/html',
      `<!doctype html><html lang="nl" ${attributes}><head><meta charset="utf-8"><title>Contact</title>${head}
      <style>html,body{margin:0;padding:0}.content{display:block;width:640px;margin:0;padding:0 0 2em;color:#222;background:#fff;font-family:"DejaVu Sans",sans-serif}</style></head>
      <body><div class="content">${body}<loket-contact-form><p>Bel ons.</p></loket-contact-form></div>${own}${tag}</body></html>`,
    ];
  }
}

export const paper = Buffer.from('%PDF-1.4\n% een brief\n');

/** From the first screen to the confirmation, by all kinds of fields, also wrong ones; `seen` is called in each state. */
export async function walk(
  resident: Resident,
  seen: (state: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const { page } = resident;
  const next = () => page.locator('loket-contact-form .actions .primary').click();
  await resident.radio(/^Vraag/).waitFor();
  // The other steps are there: they come while the resident reads.
  await page.locator('loket-contact-form section').nth(5).waitFor({ state: 'attached' });
  await seen('the first screen');
  await next();
  await resident.sees(/^Kijk nog even/);
  await seen('nothing chosen');
  await resident.radio(/^Vraag/).check();
  await next();
  await resident.sees(/Kies een onderwerp/);
  await seen('the topics');
  await resident.radio(/^Afval/).check();
  await next();
  await resident.sees(/Misschien helpt/);
  await seen('the answer');
  await next();
  await resident.radio('Restafval').waitFor();
  await next();
  await resident.sees(/^Kijk nog even/);
  await seen('the message with mistakes');
  await resident.field('Uw bericht').fill('De bak is niet leeg.\nEn de buren ook niet: "50 %".');
  await resident.radio('Restafval').check();
  await resident.field('Postcode').fill('1234AB');
  await resident.field('Huisnummer').fill('12');
  await resident.field(/^Welk nummer/).fill('C-1, "links"');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    resident.button('Foto of bestand kiezen').click(),
  ]);
  await chooser.setFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: paper });
  await resident.button('Haal brief.pdf weg').waitFor();
  await seen('the message');
  await next();
  await resident.radio('Per brief').check();
  await resident.field('Huisnummer').waitFor();
  await seen('the address for a letter');
  await resident.radio('Per e-mail').check();
  await resident.field('Uw naam').fill('Fatma');
  await resident.field('Uw e-mailadres').fill('fatma@gmial.com');
  await next();
  await resident.sees('Klopt alles?');
  await seen('the check');
  await resident.button('Ja, neem fatma@gmail.com').click();
  await page.getByText('fatma@gmial.com').waitFor({ state: 'detached' });
  await next();
  await resident.sees(/^Gelukt/);
  await page.locator('loket-contact-form summary').click();
  // It comes a moment later, with its own code, and with the address filled in.
  await page.waitForFunction(() => {
    const root = document.querySelector('loket-contact-form')?.shadowRoot;
    return root?.querySelector<HTMLInputElement>('#updates-email')?.value;
  });
  await seen('the confirmation');
}
