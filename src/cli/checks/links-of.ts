/** Every link of a configuration, with its place. Backends are none: they are not for opening. */
import { placesOf } from '../../config/channel-slips.js';
import type { Config } from '../../config/schema.js';
import type { Path } from './remark.js';
import { textsOf, versions } from './texts-of.js';

export interface Link {
  path: Path;
  url: string;
}

export function linksOf(config: Config): Link[] {
  const found: Link[] = [];
  const add = (path: Path, url: string | undefined): void => void (url !== undefined && found.push({ path, url }));
  for (const [path, channel] of placesOf(config.channels))
    for (const key of ['url', 'route', 'privacy'] as const) add([...path, key], channel[key]);
  config.topics?.forEach(({ answer, handover }, at) => {
    add(['topics', at, 'answer', 'link', 'url'], answer?.link?.url);
    add(['topics', at, 'handover', 'url'], handover?.url);
  });
  add(['help', 'authorise'], config.help?.authorise);
  config.help?.questions?.forEach(({ url }, at) => add(['help', 'questions', at, 'url'], url));
  for (const name of ['privacy', 'status', 'objection', 'complaint'] as const) add([name, 'url'], config[name]?.url);
  for (const each of textsOf(config).filter(({ markdown }) => markdown))
    for (const { path, text } of versions(each))
      for (const [, url] of text.matchAll(/\[[^\][\n]+\]\(([^()\s]+)\)/g)) add(path, url);
  return found;
}
