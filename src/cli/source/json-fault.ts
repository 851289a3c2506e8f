/**
 * Where a JSON is none, by line and column, and which slip it most likely is. What engines say differs from version to
 * version and often names no place. Also finds keys that stand twice: JSON.parse keeps the last without a word.
 */
export interface Fault {
  line: number;
  column: number;
  message: string;
}

export interface Scanned {
  fault?: Fault;
  twice: (Fault & { key: string })[];
}

const deepest = 100;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Up to the end of a string, or to what cannot stand in one. */
// eslint-disable-next-line no-control-regex
const inString = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;

class Stop extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

export function scan(text: string): Scanned {
  let at = 0;
  const twice: Scanned['twice'] = [];
  const place = (index: number): Pick<Fault, 'line' | 'column'> => {
    const lines = text.slice(0, index).split('\n');
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  };
  const space = (): void => {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at++;
  };
  const sticky = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };

  function string(): string {
    const from = at++;
    const inside = sticky(inString);
    if (text[at] === '"') return text.slice(from, ++at);
    if (text[at] === '\\') throw new Stop(at, String.raw`a \ must be written as \\`);
    if (at >= text.length) throw new Stop(from, 'this text has no " at its end');
    void inside;
    throw new Stop(at, String.raw`a text cannot go on on a new line: close it with ", or write \n for the new line`);
  }

  function object(depth: number): void {
    const keys = new Set<string>();
    at++;
    space();
    if (text[at] === '}') return void at++;
    for (;;) {
      if (text[at] !== '"') throw new Stop(at, unexpected('a name between " "'));
      const from = at;
      const key = JSON.parse(string()) as string;
      if (keys.has(key)) twice.push({ ...place(from), key, message: `"${key}" stands twice: the last one counts` });
      keys.add(key);
      space();
      if (text[at] !== ':') throw new Stop(at, unexpected(`a : after "${key}"`));
      at++;
      value(depth);
      if (text[at] === '}') return void at++;
      comma('}');
    }
  }

  function list(depth: number): void {
    at++;
    space();
    if (text[at] === ']') return void at++;
    for (;;) {
      value(depth);
      if (text[at] === ']') return void at++;
      comma(']');
    }
  }

  function comma(close: string): void {
    if (text[at] !== ',') throw new Stop(at, unexpected(`a comma or ${close}`));
    const from = at++;
    space();
    if (text[at] === close) throw new Stop(from, `a comma too many: take it out before ${close}`);
  }

  function value(depth: number): void {
    space();
    const sign = text[at] ?? '';
    if (depth > deepest) throw new Stop(at, `is more than ${deepest} levels deep`);
    if (sign === '{') object(depth + 1);
    else if (sign === '[') list(depth + 1);
    else if (sign === '"') string();
    else if (!sticky(/true|false|null/y) && !sticky(number)) throw new Stop(at, unexpected('a value'));
    space();
  }

  function unexpected(wanted: string): string {
    const found = text[at];
    if (found === undefined) return 'it ends too early: a } or ] is missing';
    if (/[“”„‟«»]/.test(found)) return `a curly quote ${found}: write "`;
    if (/[‘’'`]/.test(found)) return `a quote ${found}: write "`;
    if (found === '/' || found === '#') return 'JSON has no comments: take it out';
    return `there is ${JSON.stringify(found)} where ${wanted} must stand`;
  }

  try {
    value(0);
    if (at < text.length) throw new Stop(at, unexpected('the end'));
    return { twice };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { fault: { ...place(error.at), message: error.message }, twice };
  }
}
