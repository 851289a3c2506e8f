/** A browser, the real server on a database of its own, and a resident who uses the form by what can be read on it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { startServer, type Running } from '../../demo/server/server.js';
import { chromiumFlags, findChromium } from '../../scripts/browser.js';
import { freePort } from '../../scripts/free-port.js';

export const deskToken = 'token-of-the-end-to-end-tests';

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });

/** The municipality's server; it can be stopped and started again on the same data and address. */
export class Town {
  readonly url: string;
  readonly #env: Record<string, string>;
  readonly #data: string;
  #running: Running | undefined;

  private constructor(port: number, data: string, env: Record<string, string>) {
    this.url = `http://localhost:${port}`;
    this.#data = data;
    this.#env = { PORT: String(port), HOST: '127.0.0.1', LOKET_DATA: data, DESK_TOKEN: deskToken, ...env };
  }

  static async start(env: Record<string, string> = {}): Promise<Town> {
    const town = new Town(await freePort(), await mkdtemp(join(tmpdir(), 'loket-e2e-')), env);
    await town.open();
    return town;
  }

  async open(): Promise<void> {
    this.#running = await startServer(this.#env, () => undefined);
  }

  /** As when the machine of the server goes down: nothing answers any more. */
  async close(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  async end(): Promise<void> {
    await this.close();
    await rm(this.#data, { recursive: true, force: true });
  }
}

/** Someone who uses the form, by labels and texts. Steps are waited for by their heading. */
export class Resident {
  /** Messages of the page that nobody should see: errors of scripts, violations of the security policy. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      // A request that fails is told by the browser itself; the tests cut the network on purpose.
      if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text()))
        this.faults.push(message.text());
    });
  }

  static async visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Resident> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1024, height: 800 }, ...options });
    const resident = new Resident(await context.newPage());
    await resident.page.goto(url);
    return resident;
  }

  radio = (name: string | RegExp): Locator => this.page.getByRole('radio', { name });
  field = (name: string | RegExp): Locator => this.page.getByRole('textbox', { name });
  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name });
  heading = (name: string | RegExp): Locator => this.page.getByRole('heading', { name });

  async sees(heading: string | RegExp): Promise<void> {
    await this.heading(heading).waitFor();
  }

  async goOn(): Promise<void> {
    await this.button('Verder').click();
  }

  /** From the first screen to the page to check, with an answer by e-mail. */
  async fillIn(message: string, email = 'fatma@voorbeeld.nl'): Promise<void> {
    await this.radio(/^Vraag/).check();
    await this.goOn();
    await this.radio(/^Mijn onderwerp staat er niet bij/).check();
    await this.goOn();
    await this.field('Uw bericht').fill(message);
    await this.goOn();
    await this.radio('Per e-mail').check();
    await this.field('Uw e-mailadres').fill(email);
    await this.goOn();
    await this.sees('Klopt alles?');
  }

  async send(): Promise<void> {
    await this.button(/versturen$/i).click();
  }

  /** The reference on the confirmation, as it can be read: `123 456 7890`. */
  async reference(): Promise<string> {
    await this.sees(/Gelukt/);
    return (await this.page.locator('dl.reference dd').first().innerText()).trim();
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}

/** What staff see at the desk after logging in with the token. */
export async function desk(browser: Browser, town: Town): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${town.url}/desk/`);
  await page.locator('main input').fill(deskToken);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor();
  return page;
}
