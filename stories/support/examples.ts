/** Examples of plain HTML in the documentation: each fence of HTML with a name behind it. */

/** @returns name → HTML @throws Error when two have one name */
export function examplesOf(markdown: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', code = ''] of markdown.matchAll(/^```html (\S+)\n(.*?)\n```$/gms)) {
    if (found.has(name)) throw new Error(`Two examples have the name ${name}`);
    found.set(name, code);
  }
  return found;
}
