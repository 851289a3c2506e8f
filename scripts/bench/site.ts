/** The demo site and the embed build over HTTP, compressed as a good web server sends them, with a plain form beside it. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import packageJson from '../../package.json' with { type: 'json' };
import type { Manifest } from '../build-plugins/manifest.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The demo's contact page with the form alone: a plain form has no help beside it either. */
function contactPage(): string {
  const page = readFileSync('demo/site/contact-form.html', 'utf8');
  return page.replace(/<loket-help-panel[\s\S]*<\/loket-help-panel>/, '');
}

/** The demo's own contact page with a plain form in the widget's place and without the script. */
export function plainPage(page: string, form: string): string {
  const plain = page
    .replace(/<script type="module"[^>]*><\/script>/, '')
    .replace(/<loket-contact-form[\s\S]*<\/loket-contact-form>/, form);
  if (plain.length === page.length || /<script|<loket/.test(plain)) throw new Error('The demo page is not as expected');
  return plain;
}

/** The demo's contact page with the tag as `loket tag` prints it: the version itself, and hints for the first screen. */
function taggedPage(page: string): string {
  const folder = `/loket/${packageJson.version}/`;
  const { preload } = JSON.parse(readFileSync(`dist/embed/${packageJson.version}/manifest.json`, 'utf8')) as Manifest;
  const hints = preload['contact-form']!.map((file) => `<link rel="modulepreload" href="${folder}${file}">`);
  const tagged = page.replace(
    /<script type="module" src="\/loket\//,
    `${hints.join('')}<script type="module" src="${folder}`,
  );
  if (tagged === page) throw new Error('The demo page is not as expected');
  return tagged;
}

export async function benchSite(): Promise<{ url: string; stop(): Promise<void> }> {
  const cache = new Map<string, Buffer>();
  const roots: [prefix: string, folder: string][] = [
    ['/loket/', resolve('dist/embed')],
    ['/', resolve('demo/site')],
  ];
  function body(pathname: string): Buffer | undefined {
    const known = cache.get(pathname);
    if (known) return known;
    let text: Buffer | string | undefined;
    if (pathname === '/contact-form.html') text = contactPage();
    else if (pathname === '/tagged.html') text = taggedPage(contactPage());
    else if (pathname === '/plain-form.html')
      text = plainPage(contactPage(), readFileSync('bench/plain-form.html', 'utf8'));
    else {
      const [prefix, folder] = roots.find(([start]) => pathname.startsWith(start)) as [string, string];
      const file = join(folder, pathname.slice(prefix.length));
      if (file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile())
        text = readFileSync(file);
    }
    if (text === undefined) return undefined;
    const packed = brotliCompressSync(text);
    cache.set(pathname, packed);
    return packed;
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // The form asks what the backend takes; the defaults do.
    if (pathname === '/api/capabilities')
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    const found = body(pathname);
    if (!found) return void response.writeHead(404).end();
    const headers = {
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    };
    response.writeHead(200, { ...headers, 'content-length': found.length }).end(found);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
