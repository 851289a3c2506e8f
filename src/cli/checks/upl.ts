/** Names of products against the Uniforme Productnamenlijst, which search and other systems of government go by. */
import type { Config } from '../../config/schema.js';
import { distance } from '../../domain/distance.js';
import { uplBase, uplDate, uplLines } from '../generated/upl.js';
import { few, warn, type Remark } from './remark.js';

const products = new Map(
  uplLines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', end = name.replaceAll(' ', '_')] = line.split('\t');
      return [name, uplBase + end] as const;
    }),
);
const names = [...products.keys()];

/** Names that are nearest: by a slip of the pen, or by a word that they share. */
export function nearest(name: string, most = 3): string[] {
  const typed = name.toLowerCase();
  const parts = typed.split(/[\s()-]+/).filter((part) => part.length > 3);
  return names
    .map((each) => {
      const slips = distance(typed, each, 3);
      const shared = parts.filter((part) => each.includes(part)).length;
      const rank = slips <= 3 && slips < typed.length / 3 ? slips : shared ? 10 - shared + each.length / 100 : Infinity;
      return { each, rank };
    })
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ each }) => each);
}

export function upl(config: Config): Remark[] {
  return (config.topics ?? []).flatMap(({ upl: product }, at) => {
    if (!product) return [];
    const { name, uri } = product;
    const path = ['topics', at, 'upl'];
    const right = products.get(name);
    if (right === uri) return [];
    if (right) return [warn('upl', [...path, 'uri'], `is not the address of "${name}": write ${right}`)];
    const byAddress = names.find((each) => products.get(each) === uri);
    if (byAddress)
      return [
        warn(
          'upl',
          [...path, 'name'],
          `is "${name}"; the product at this address is called "${byAddress}": write that`,
        ),
      ];
    const near = nearest(name).map((each) => `"${each}"`);
    const mend = near.length
      ? `did you mean ${few(near).replace(/ and /, ' or ')}?`
      : 'look it up at standaarden.overheid.nl/upl';
    return [
      warn('upl', [...path, 'name'], `"${name}" is not in the Uniforme Productnamenlijst of ${uplDate}: ${mend}`),
    ];
  });
}
