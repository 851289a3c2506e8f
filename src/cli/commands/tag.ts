/** `loket tag`: the exact HTML to paste, and the policy that goes with it. Notes go to stderr, so that stdout can be piped. */
import type { Config } from '../../config/schema.js';
import { Misuse, parse } from '../misuse.js';
import { publishedManifest, thisPackage, type Manifest } from '../package.js';
import { ask, mayAsk } from '../source/fetching.js';
import type { Terminal } from '../terminal.js';
import { element, escape, policy, start } from './tag-html.js';
import { readBackends } from './tag-config.js';

const options = {
  host: { type: 'string' },
  config: { type: 'string' },
  widget: { type: 'string', default: 'contact-form' },
  version: { type: 'string' },
  classic: { type: 'boolean' },
  alias: { type: 'boolean' },
  preview: { type: 'string' },
  links: { type: 'string' },
  nonce: { type: 'string' },
  offline: { type: 'boolean' },
} as const;

/** `--preview` may stand alone: then it is empty, as the attribute is. */
const withPreview = (args: readonly string[]): string[] =>
  args.map((arg, at) => (arg === '--preview' && !/^[^-]/.test(args[at + 1] ?? '-') ? '--preview=' : arg));

function folderOf(host: string | undefined): URL {
  if (!host || !URL.canParse(host))
    throw new Misuse('--host needs the address of the folder, such as https://www.example.nl/loket/');
  const url = new URL(host);
  if (!mayAsk(url)) throw new Misuse('--host needs an address that starts with https://');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  url.search = url.hash = '';
  return url;
}

async function manifestOf(version: string, folder: URL): Promise<Manifest> {
  const own = publishedManifest(version);
  if (own) return own;
  if (version === thisPackage().version) throw new Misuse(`There is no dist/embed/${version}: run npm run build first`);
  const href = new URL(`${version}/manifest.json`, folder).href;
  const found = await ask(href)
    .then((answer) => (answer.ok ? (answer.json() as Promise<Manifest>) : undefined))
    .catch(() => undefined);
  if (found?.version !== version || typeof found.files?.['embed.js'] !== 'string')
    throw new Misuse(`Version ${version} is not in this package, and not at ${href}`);
  return found;
}

export async function tag(args: string[], terminal: Terminal): Promise<number> {
  const { values } = parse({ args: withPreview(args), options });
  const { classic, alias, nonce, links, preview, widget, offline } = values;
  const folder = folderOf(values.host);
  const config = values.config;
  if (!config)
    throw new Misuse('--config needs the address of the configuration, as the page asks for it: /loket.json');
  if (!URL.canParse(config, folder)) throw new Misuse(`--config ${config} is no address`);

  const version = values.version ?? thisPackage().version;
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) throw new Misuse('--version needs a version such as 0.1.0');
  const { files, preload } = await manifestOf(version, folder);
  if (!Object.hasOwn(preload, widget))
    throw new Misuse(`There is no widget "${widget}" in ${version}; there is: ${Object.keys(preload).join(', ')}`);

  const name = classic ? 'classic.js' : 'embed.js';
  const at = (file: string): string => new URL(`${version}/${file}`, folder).href;
  const lines: string[] = [];
  if (!alias)
    for (const file of [...(classic ? ['embed.js'] : []), ...preload[widget]!])
      lines.push(
        start('link', {
          rel: 'modulepreload',
          href: at(file),
          integrity: files[file],
          crossorigin: 'anonymous',
          nonce,
        }),
      );
  lines.push(
    `${start('script', {
      type: classic ? undefined : 'module',
      src: alias ? new URL(name, folder).href : at(name),
      integrity: alias ? undefined : files[name],
      crossorigin: 'anonymous',
      nonce,
      'data-config': config,
      'data-preview': preview,
      'data-links': links,
    })}</script>`,
  );

  const told: { config?: Config; origins: string[] } = offline
    ? { origins: [] }
    : await readBackends(config, folder, (message) => terminal.err(`Note: ${message}`));
  if (offline) terminal.err('Note: the configuration was not read: add the origins of its backends to connect-src.');
  if (alias)
    terminal.err(
      'Note: an alias leads to another file some day, so it can have no hash. Whoever can change that file can change what your residents run.',
    );
  if (!told.config?.channels?.phone && !told.config?.channels?.email)
    terminal.err(
      'Note: put your phone number and a plain link inside the tag: that is what residents see when nothing else works.',
    );

  terminal.out(
    [
      ...lines,
      '',
      element(`loket-${widget}`, told.config?.channels),
      '',
      '<!-- The smallest Content-Security-Policy for this:',
      // Two hyphens would end the comment in old parsers.
      escape(policy({ folder, config, origins: told.origins, nonce })).replaceAll('--', '-&#45;'),
      '-->',
    ].join('\n'),
  );
  return 0;
}
