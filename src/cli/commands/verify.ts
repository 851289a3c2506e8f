/** `loket verify`: whether a server serves what was published, byte for byte, and with the headers that it needs. */
import { createHash } from 'node:crypto';
import { Misuse, parse } from '../misuse.js';
import { publishedManifest, thisPackage } from '../package.js';
import { ask, bytesOf, few, mayAsk, whyNot } from '../source/fetching.js';
import type { Terminal } from '../terminal.js';

const most = 5_000_000;
/** What a browser runs as a module (MIME Sniffing, "JavaScript MIME type"). */
const javascript = /^(?:text|application)\/(?:x-)?(?:java|ecma)script\s*(?:;|$)/i;

interface Found {
  file: string;
  /** Why residents cannot run it. */
  trouble?: string;
  /** What is missing, and does no harm to everybody. */
  lacks: string[];
}

async function look(file: string, hash: string, folder: URL, origin: string): Promise<Found> {
  const lacks: string[] = [];
  try {
    const answer = await ask(new URL(file, folder), { headers: { origin } });
    if (!answer.ok) {
      await answer.body?.cancel();
      return { file, trouble: `is not there: the server says ${answer.status}`, lacks };
    }
    const bytes = await bytesOf(answer, most);
    const type = answer.headers.get('content-type') ?? 'no type';
    if (!javascript.test(type))
      return { file, trouble: `is served as ${type}: browsers run only text/javascript`, lacks };
    const own = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    if (own !== hash) return { file, trouble: 'differs from what was published', lacks };
    const allowed = answer.headers.get('access-control-allow-origin');
    if (allowed !== '*' && allowed !== origin) lacks.push('Access-Control-Allow-Origin: *');
    if (!/\bimmutable\b/.test(answer.headers.get('cache-control') ?? ''))
      lacks.push('Cache-Control: public, max-age=31536000, immutable');
    return { file, lacks };
  } catch (error) {
    return { file, trouble: whyNot(error), lacks };
  }
}

/** What each header that is missing costs. */
const why: Record<string, string> = {
  'Access-Control-Allow-Origin: *':
    'pages of another site, and every tag with integrity on another host, cannot load them',
  'Cache-Control: public, max-age=31536000, immutable': 'browsers ask for them again and again',
};

export async function verify(args: string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse({ args, allowPositionals: true, options: { site: { type: 'string' } } });
  const [typed, ...more] = positionals;
  if (!typed || more.length || !URL.canParse(typed))
    throw new Misuse('Give one address, such as https://www.example.nl/loket/0.1.0/');
  const folder = new URL(typed.replace(/[^/]*\.js(?:on)?$/, '').replace(/\/?$/, '/'));
  if (!mayAsk(folder)) throw new Misuse('Give an address that starts with https://');
  if (values.site !== undefined && !URL.canParse(values.site))
    throw new Misuse('--site needs an address, such as https://www.example.nl');

  const { version } = thisPackage();
  const named = /\/(\d+\.\d+\.\d+[^/]*)\/$/.exec(folder.pathname)?.[1] ?? version;
  const manifest = publishedManifest(named);
  if (!manifest)
    throw new Misuse(
      named === version
        ? `There is no dist/embed/${version}: run npm run build first`
        : `This is the package of ${version}. To verify ${named}: npx loket@${named} verify ${folder.href}`,
    );

  const origin = new URL(values.site ?? folder).origin;
  const found = await few(Object.entries(manifest.files), 4, ([file, hash]) => look(file, hash, folder, origin));
  const { out, style } = terminal;
  out(style('bold', folder.href));
  const wrong = found.filter(({ trouble }) => trouble);
  for (const { file, trouble } of wrong) out(`  ${style('red', '✗')} ${file} ${trouble}`);
  for (const [header, costs] of Object.entries(why)) {
    const without = found.filter(({ lacks }) => lacks.includes(header)).length;
    if (without) out(`  ${style('yellow', '!')} ${without} of ${found.length} files come without ${header}: ${costs}`);
  }
  out(
    wrong.length
      ? `${wrong.length} of ${found.length} files are not as published`
      : `  ${style('green', '✓')} all ${found.length} files are those of ${named}`,
  );
  return wrong.length ? 1 : 0;
}
