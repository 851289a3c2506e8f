/** An employee who is logged in at the desk. */
import { token } from './busy.js';
import type { Answer, World } from './world.js';

export class Employee {
  #cookie = '';
  private constructor(readonly world: World) {}

  /** @param world one with `DESK_TOKEN: token` */
  static async of(world: World): Promise<Employee> {
    const employee = new Employee(world);
    await employee.logIn();
    return employee;
  }

  async logIn(): Promise<void> {
    this.#cookie = (await this.post('/desk/login', { token })).headers.get('Set-Cookie')!.split(';')[0]!;
  }

  /** On another day: with a session of that day. */
  async later(seconds: number): Promise<void> {
    this.world.later(seconds);
    await this.logIn();
  }

  /** As if on a computer where nobody logged in. */
  leave(): void {
    this.#cookie = '';
  }

  look(path: string): Promise<Answer> {
    return this.world.request(path, { headers: { Cookie: this.#cookie } });
  }

  post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    return this.world.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: this.#cookie, ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  }
}

/** The page with single spaces and without marks that only a browser needs. */
export const plain = ({ text }: Answer): string =>
  text
    .replace(/<\/?bdi>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ >/g, '>')
    .replace(/> </g, '><');

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export const hasForm = ({ text }: Answer, part: string): boolean => text.includes(`/${part}#melding"`);

/** What the fields of the form of one part hold, as a browser would send them. @throws when the part is not there */
export function fieldsOf({ text }: Answer, part: string): Record<string, string> {
  const form = new RegExp(`<form class="case"[^>]*/${part}#melding"[^]*?</form>`).exec(text)?.[0];
  if (!form) throw new Error(`There is no form ${part}`);
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, value, type] = ['name', 'value', 'type'].map(
      (each) => new RegExp(` ${each}="([^"]*)"`).exec(tag)?.[1],
    );
    const isChoice = type === 'radio' || type === 'checkbox';
    if (name && (!isChoice || /\schecked/.test(tag))) fields[name] = unescaped(value ?? '');
  }
  for (const [, name, options] of form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([^]*?)<\/select>/g))
    fields[name!] = /value="([^"]*)"\s+selected/.exec(options!)?.[1] ?? '';
  for (const [, name, value] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n?([^]*?)<\/textarea/g))
    fields[name!] = unescaped(value!);
  return fields;
}
