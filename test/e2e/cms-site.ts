/** The site of a municipality on another origin than script and backend: pages and files as a test wants them. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import packageJson from '../../package.json' with { type: 'json' };
import { freePort } from '../../scripts/free-port.js';
import { Resident, Town } from './support.js';

export const { version } = packageJson;
export const inside = '<p>Bel ons op <a href="tel:140999">14 0999</a>.</p>';
export const formTag = (attributes = ''): string => `<loket-contact-form ${attributes}>${inside}</loket-contact-form>`;

interface File {
  type: string;
  body: string;
  headers?: Record<string, string>;
}

export class CmsSite {
  readonly url: string;
  readonly town: Town;
  /** What the backend's server was asked, by path, since the last page. */
  readonly #server: Server;
  readonly #files = new Map<string, File>();
  readonly asked: { url: string; headers: IncomingHttpHeaders }[] = [];

  private constructor(url: string, town: Town, server: Server) {
    this.url = url;
    this.town = town;
    this.#server = server;
  }

  /** @param host name under which a browser finds it; another one than `localhost` is no secure context. */
  static async start(host = '127.0.0.1', env: Record<string, string> = {}): Promise<CmsSite> {
    const port = await freePort();
    const url = `http://${host}:${port}`;
    const town = await Town.start({ ALLOWED_ORIGINS: url, RATE_LIMIT: 'off', ...env });
    const server = createServer(({ url: path = '', headers }, answer) => {
      const file = site.#files.get(path.split('?')[0]!);
      site.asked.push({ url: path, headers });
      answer.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain', ...file?.headers });
      answer.end(file?.body ?? 'Niet gevonden');
    });
    const site = new CmsSite(url, town, server);
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    return site;
  }

  async end(): Promise<void> {
    await this.town.end();
    await new Promise((done) => {
      this.#server.close(done);
      this.#server.closeAllConnections();
    });
  }

  put(path: string, body: string | object, headers: Record<string, string> = {}): void {
    this.#files.set(
      path,
      typeof body === 'string'
        ? { type: 'text/html; charset=utf-8', body, headers }
        : {
            type: 'application/json',
            body: JSON.stringify(body),
            headers: { 'access-control-allow-origin': '*', ...headers },
          },
    );
  }

  /** The script tag as an integrator pastes it: a version, from the host of the widgets. */
  script(attributes = `data-config="${this.town.url}/loket.json"`, file = `${version}/embed.js`): string {
    return `<script type="module" src="${this.town.url}/loket/${file}" ${attributes}></script>`;
  }

  /** A page with this in its body. */
  async show(
    browser: Browser,
    markup: string,
    { headers = {}, head = '', doctype = '<!doctype html>', path = '/', ...options }: PageOptions = {},
  ): Promise<Resident> {
    this.put(
      path,
      `${doctype}<html lang="nl"><head><meta charset="utf-8"><title>Contact</title>${head}</head><body><main><h1>Contact</h1>${markup}</main></body></html>`,
      headers,
    );
    return Resident.visit(browser, `${this.url}${path}`, options);
  }
}

export interface PageOptions extends BrowserContextOptions {
  headers?: Record<string, string>;
  head?: string;
  doctype?: string;
  path?: string;
}
