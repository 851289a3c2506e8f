/**
 * Places in a page that a link can lead to: every `id`, and the `name` of a link. A scan and no parser: it is asked whether
 * one known name is there, and a name too many (in a comment, in a script) only keeps silent where a parser would warn.
 */
const attribute = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt));/gi,
    (whole, dec?: string, hex?: string, name?: string) => {
      const code = dec ? Number(dec) : hex ? parseInt(hex, 16) : undefined;
      if (code === undefined) return entities[name!.toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );

export function anchorsOf(html: string): Set<string> {
  const found = new Set<string>();
  for (const [, double, single, bare] of html.replace(/<!--[\s\S]*?-->/g, '').matchAll(attribute))
    found.add(decode(double ?? single ?? bare ?? ''));
  return found;
}
