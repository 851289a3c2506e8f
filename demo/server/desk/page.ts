/** The frame of the server's own pages. All that comes in goes through `html`, which escapes it. */
import { html } from 'hono/html';
import type { Ctx } from '../deps.js';
import { policies } from '../http/headers.js';

export type Html = ReturnType<typeof html>;

export interface Page {
  title: string;
  /** Comes before the title in the bar of the browser, where it is read first: `Niet bewaard: `. */
  before?: string;
  main: Html;
  /** Links at the top, besides the content. */
  nav?: Html;
  status?: 200 | 401 | 403 | 404 | 409 | 422 | 429;
}

export async function page(c: Ctx, { title, before = '', main, nav, status = 200 }: Page): Promise<Response> {
  c.header('Content-Security-Policy', policies.desk);
  c.header('Cache-Control', 'no-store');
  const text = await html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${before}${title}</title>
        <link rel="stylesheet" href="/desk/desk.css" />
      </head>
      <body>
        <a class="skip" href="#main">Naar de inhoud</a>
        ${nav ? html`<nav aria-label="Balie">${nav}</nav>` : ''}
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html>`;
  return c.html(text, status);
}

/** `dinsdag 24 november 2026 om 14:05`, in the municipality's time zone. */
export const inWords = (date: Date): string =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(date);

/** `14:05`, in the municipality's time zone. */
export const timeInWords = (date: Date): string =>
  new Intl.DateTimeFormat('nl', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(date);

/** A date without time, `YYYY-MM-DD`, in words. */
export const dayInWords = (date: string): string =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));
