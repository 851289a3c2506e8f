/**
 * The page of `List-Unsubscribe`, for who opens that address in a browser: one button, which posts. It stands by itself, without
 * scripts, so that it works wherever a mail is read.
 */
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Kysely } from 'kysely';
import type { Tables } from '../db/schema.js';
import type { Ctx } from '../deps.js';
import type { Language } from '../mail/words.js';

const texts = {
  nl: {
    askTitle: 'Wilt u geen e-mails meer?',
    ask: 'Wij sturen u dan geen e-mails meer over dit bericht. U krijgt nog wel ons antwoord.',
    button: 'Stop met e-mails',
    stoppedTitle: 'Gelukt. U krijgt geen e-mails meer over dit bericht',
    stopped: 'U kunt deze pagina sluiten.',
    unknownTitle: 'Deze link klopt niet',
    unknown: 'Open de link in de e-mail nog een keer. Of bel ons. Dan stoppen wij de e-mails voor u.',
  },
  en: {
    askTitle: 'Do you want no more e-mails?',
    ask: 'We then send you no more e-mails about this message. You still get our answer.',
    button: 'Stop the e-mails',
    stoppedTitle: 'Done. You get no more e-mails about this message',
    stopped: 'You can close this page.',
    unknownTitle: 'This link is not right',
    unknown: 'Open the link in the e-mail once more. Or call us. Then we stop the e-mails for you.',
  },
} satisfies Record<Language, Record<string, string>>;

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}' +
  'body{margin:0 auto;max-width:38rem;padding:1rem;overflow-wrap:anywhere}' +
  'h1{font-size:1.5rem;line-height:1.25}' +
  'button{font:inherit;min-height:2.75rem;padding:.5rem 1.25rem;border:2px solid;border-radius:.2rem;cursor:pointer}' +
  ':focus-visible{outline:3px solid;outline-offset:3px}';

const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** Of who follows; once that is over, that of the browser. */
export async function followerLanguage(c: Ctx, db: Kysely<Tables>, id: string): Promise<Language> {
  const row = await db.selectFrom('status_follower').select('language').where('id', '=', id).executeTakeFirst();
  return row?.language ?? browserLanguage(c);
}

const browserLanguage = (c: Ctx): Language =>
  /^\s*(?!nl)[a-z]/i.test(c.req.header('Accept-Language') ?? '') ? 'en' : 'nl';

interface Told {
  language: Language;
  title: string;
  text: string;
  button?: string;
  status?: 200 | 404;
}

async function page(c: Ctx, { language, title, text, button, status = 200 }: Told): Promise<Response> {
  c.header('Content-Security-Policy', policy);
  c.header('X-Robots-Tag', 'noindex');
  c.header('Referrer-Policy', 'no-referrer');
  const document = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${text}</p>
          ${button ? html`<form method="post"><button name="List-Unsubscribe" value="One-Click">${button}</button></form>` : ''}
        </main>
      </body>
    </html>`;
  return c.html(document, status);
}

/** Asks; the form posts to the address that it has. */
export const askPage = (c: Ctx, language: Language): Promise<Response> => {
  const { askTitle: title, ask: text, button } = texts[language];
  return page(c, { language, title, text, button });
};

export const stoppedPage = (c: Ctx, language: Language): Promise<Response> => {
  const { stoppedTitle: title, stopped: text } = texts[language];
  return page(c, { language, title, text });
};

export const unknownPage = (c: Ctx): Promise<Response> => {
  const language = browserLanguage(c);
  const { unknownTitle: title, unknown: text } = texts[language];
  return page(c, { language, title, text, status: 404 });
};
