/** The demo site at `/`, the built widgets at `/loket/` and the page of the themes at `/themes/`: files from these folders only. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv, Ctx } from './deps.js';
import { policies } from './http/headers.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The path as asked for, or `undefined` when it could mean anything but a plain file below the folder. */
const plainPath = (pathname: string): string | undefined => {
  try {
    const path = decodeURIComponent(pathname);
    return /[\0\\:]|\/\.|\/\//.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
};

interface Found {
  path: string;
  etag: string;
}

async function find(folder: string, path: string): Promise<Found | undefined> {
  try {
    const root = await realpath(folder);
    let file = await realpath(join(root, path));
    if ((await stat(file)).isDirectory()) {
      // Without the slash at the end the links of the page would go one folder too high.
      if (!path.endsWith('/')) return undefined;
      file = await realpath(join(file, 'index.html'));
    }
    const { size, mtimeMs } = await stat(file);
    // A link inside the folder may not lead out of it.
    return file.startsWith(root + sep)
      ? { path: file, etag: `W/"${size.toString(36)}-${mtimeMs.toString(36)}"` }
      : undefined;
  } catch {
    return undefined;
  }
}

const squeezed = new Map<string, Uint8Array>();
const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

async function encoded(content: Buffer, encoding: 'br' | 'gzip', name: string): Promise<Uint8Array> {
  let bytes = squeezed.get(name);
  if (!bytes) {
    bytes = await compressors[encoding](content);
    // Only files of own folders come here; an edited one leaves its old copy behind.
    if (squeezed.size > 500) squeezed.clear();
    squeezed.set(name, bytes);
  }
  return bytes;
}

/**
 * A version never changes once it is published, nor does a chunk with a hash in its name; the aliases beside the versions
 * lead to another one within minutes. Who works on the widgets builds the same version again and again.
 */
function caching(path: string, isWidget: boolean): string {
  if (!isWidget || process.env['NODE_ENV'] === 'development') return 'no-cache';
  return /[/\\]\d+\.\d+\.\d+[^/\\]*[/\\]|[-.][\w-]{8,}\.js$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=300';
}

async function send(c: Ctx, { path, etag }: Found, isWidget: boolean, inFrame: string): Promise<Response> {
  const type = types[extname(path)];
  if (!type) return c.notFound();
  c.header('Content-Type', type);
  c.header('ETag', etag);
  c.header('Vary', 'Accept-Encoding');
  c.header('Cache-Control', caching(path, isWidget));
  // Pages that are made to stand in a frame, and only in one of the sites that may send to this server too.
  c.header(
    'Content-Security-Policy',
    inFrame ? policies.page.replace("frame-ancestors 'none'", `frame-ancestors ${inFrame}`) : policies.page,
  );
  // The configuration too: a page on another site of the municipality, or of its region, shares it.
  if (isWidget || type.includes('json')) {
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  }
  if (c.req.header('If-None-Match') === etag) return c.body(null, 304);
  const content = await readFile(path);
  const accepted = c.req.header('Accept-Encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  if (!encoding || content.length < 500 || !type.includes('charset')) return c.body(new Uint8Array(content));
  c.header('Content-Encoding', encoding);
  return c.body(new Uint8Array(await encoded(content, encoding, `${encoding} ${path} ${etag}`)));
}

/**
 * @param root folder of the project
 * @param origins sites that may show the pages below `/frame/`
 */
export function staticFiles(root: string, origins: ReadonlySet<string> = new Set()): MiddlewareHandler<AppEnv> {
  // A frame without an origin of its own cannot be named in a policy.
  const around = ["'self'", ...[...origins].filter((origin) => origin !== 'null')].join(' ');
  const site = join(root, 'demo/site');
  const widgets = join(root, 'dist/embed');
  const themes = join(root, 'dist/themes');
  return async (c, next) => {
    const path = plainPath(new URL(c.req.url).pathname);
    if (path === undefined) return next();
    const isWidget = path.startsWith('/loket/');
    const found = await (isWidget
      ? find(widgets, path.slice('/loket'.length))
      : path.startsWith('/themes/')
        ? find(themes, path.slice('/themes'.length))
        : find(site, path));
    return found ? send(c, found, isWidget, path.startsWith('/frame/') ? around : '') : next();
  };
}
