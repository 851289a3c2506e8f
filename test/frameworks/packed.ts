/** The package as npm would publish it, installed in a folder of a project that uses it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Project {
  folder: string;
  /** Where the package is installed. */
  loket: string;
  /** Files in the package. */
  files: string[];
  /** Runs a command of a development dependency. */
  run: (bin: string, ...args: string[]) => { code: number; output: string };
  /** @returns the path of the file */
  write: (name: string, text: string) => string;
}

const shell = process.platform === 'win32';

/**
 * @param name of the project; an example of that name is copied into it
 */
export function project(name: string): Project {
  assert.ok(existsSync('dist/npm/index.js') && existsSync('dist/embed/embed.js'), 'run npm run build first');
  const folder = `.cache/frameworks/${name}`;
  const loket = `${folder}/node_modules/loket`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(loket, { recursive: true });
  if (existsSync(`test/frameworks/${name}`)) cpSync(`test/frameworks/${name}`, folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }\n');
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const said = execFileSync('npm', packing, { encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ filename, files }] = JSON.parse(said) as [{ filename: string; files: { path: string }[] }];
  execFileSync('tar', ['-xf', `${folder}/${filename}`, '--strip-components=1', '-C', loket]);
  return {
    folder,
    loket,
    files: files.map(({ path }) => path),
    run(bin, ...args) {
      const command = ['--no-install', bin, ...args];
      const { status, stdout, stderr } = spawnSync('npx', command, { cwd: folder, encoding: 'utf8', shell });
      return { code: status ?? 1, output: stdout + stderr };
    },
    write(path, text) {
      writeFileSync(join(folder, path), text);
      return join(folder, path);
    },
  };
}

/** A mistake that a developer can make, and what the checker of types says of it. */
export interface Mistake {
  about: string;
  from: string;
  to: string;
  says: RegExp;
}

/** Writes a copy of the page with each mistake beside it. @returns the copies by mistake */
export function withMistakes({ folder, write }: Project, page: string, mistakes: Mistake[]): Map<Mistake, string> {
  const text = readFileSync(join(folder, page), 'utf8');
  return new Map(
    mistakes.map((mistake, index) => {
      assert.ok(text.includes(mistake.from), `${page} has no ${mistake.from}`);
      const copy = page.replace('.', `-mistake-${index}.`);
      write(copy, text.replace(mistake.from, mistake.to));
      return [mistake, copy];
    }),
  );
}
