/** Who made what stands in a build beside our own code, and under which licence: THIRD-PARTY.md of that build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Package {
  name: string;
  version: string;
  /** SPDX. */
  license: string;
  /** Where its source is. */
  source: string;
  /** The whole text of its licence, with its copyright. */
  text: string;
}

/** May be bundled with code under the EUPL-1.2 and passed on with it, as long as the notice goes along. */
export const allowed = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'EUPL-1.2', 'ISC', 'MIT'];

/** Data of others among our own sources, by file. */
export const data: Record<string, string> = {
  'src/cli/generated/upl.ts':
    'The names of products and services of the Dutch government (Uniforme Productnamenlijst), as published on standaarden.overheid.nl. What public authorities publish without reserving rights may be passed on (Auteurswet, article 15b).',
};

interface PackageJson {
  version?: string;
  license?: string;
  repository?: string | { url?: string };
}

/**
 * @param folder of an installed package
 * @throws Error when it does not say its licence, or has no text of it
 */
export function packageIn(folder: string): Package {
  const name = folder.replace(/^.*node_modules\//, '');
  const {
    version = '',
    license = '',
    repository,
  } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as PackageJson;
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (!file) throw new Error(`${name} has no text of its licence: without it, it may not be bundled.`);
  const address = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return {
    name,
    version,
    license,
    source: address.replace(/^git\+/, '').replace(/\.git$/, ''),
    text: readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r', '').trim(),
  };
}

/**
 * @param ids modules of a build
 * @returns folders of the packages that they are of
 * @throws Error for a module of which nobody knows where it is from
 */
export function foldersOf(ids: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const id of ids) {
    const path = id.replaceAll('\\', '/');
    const [folder] = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(path) ?? [];
    if (folder) folders.add(folder);
    // What a bundler writes itself is code of others too.
    else if (path.includes('\0') || !/(^|\/)(src|package\.json)/.test(path))
      throw new Error(`The build holds ${id.replace('\0', '')}, which has no notice: add it to scripts/notices.ts.`);
  }
  return [...folders].sort();
}

const about = `# What others made

Loket itself is under the European Union Public Licence 1.2 (\`LICENSE\`), its texts and documentation under CC0 1.0. Its pictures
are its own, and it brings no fonts.`;

/**
 * @param packages whose code stands in the scripts
 * @param beside names of packages that the scripts import, and that are installed with them
 * @param sources of ours in the scripts
 * @returns THIRD-PARTY.md
 * @throws Error for a licence that is not on the list
 */
export function notices(packages: Package[], beside: string[] = [], sources: string[] = []): string {
  for (const { name, license } of packages)
    if (!allowed.includes(license))
      throw new Error(`${name} is under ${license || 'no licence'}, which scripts/notices.ts does not allow.`);
  // Packages of one project have one text.
  const byText = new Map<string, Package[]>();
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const parts = [...byText.values()].map((same) => {
    const [{ license, text }] = same as [Package];
    const list = same.map(({ name, version, source }) => `- ${name} ${version}, ${source}`);
    return `## ${same.map(({ name }) => name).join(', ')}\n\n${list.join('\n')}\n\n${license}:\n\n\`\`\`text\n${text}\n\`\`\``;
  });
  const facts = sources.flatMap((source) => data[source] ?? []).map((fact) => `## Data\n\n${fact}`);
  const imports = beside.length
    ? [`## Beside it\n\nInstalled with it, each with its own licence: ${beside.join(', ')}.`]
    : [];
  return `${[about, ...parts, ...facts, ...imports].join('\n\n')}\n`;
}
