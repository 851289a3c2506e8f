import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scan } from '../../src/cli/source/json-fault.js';
import { file, host, html, json, loket, town, type Host } from './support.js';

describe('an editor gives a file', () => {
  const says = async (path: string): Promise<string> => {
    const { code, out } = await loket('check', path, '--offline');
    assert.equal(code, 1);
    return out;
  };

  it('that is not there, a folder, empty, or a web page', async () => {
    assert.match(await says('nergens.json'), /there is no such file/);
    assert.match(await says('.'), /is a folder/);
    assert.match(await says(file(' \n')), /is empty/);
    assert.match(await says(file('<!doctype html><p>Log in')), /is a web page, no JSON/);
    assert.match(await says(file(`"${'a'.repeat(5_000_000)}"`)), /is larger than 5 MB/);
  });

  it('that starts with a byte order mark, as some editors write it', async () => {
    const { code, out } = await loket('check', file(`\uFEFF${JSON.stringify(town)}`), '--offline');
    assert.equal(code, 0, out);
    assert.match(out, /nothing wrong/);
  });

  it('with a slip in its JSON: the line, the column, and which slip', async () => {
    assert.match(
      await says(file('{\n  "a": 1,\n}')),
      /is no JSON: line 2, column 9: a comma too many: take it out before }/,
    );
    const slips: [text: string, line: number, column: number, message: RegExp][] = [
      ['{“a”: 1}', 1, 2, /a curly quote “: write "/],
      ["{'a': 1}", 1, 2, /a quote ': write "/],
      ['{"a": "x\ny"}', 1, 9, /cannot go on on a new line/],
      ['{"a": 1\n"b": 2}', 2, 1, /a comma or }/],
      ['{"a" 1}', 1, 6, /a : after "a"/],
      ['[1, 2', 1, 6, /ends too early/],
      ['{"a": tru}', 1, 7, /where a value must stand/],
      ['// c\n{}', 1, 1, /no comments/],
      ['{"a": "\\x"}', 1, 8, /must be written as/],
      ['["a]', 1, 2, /no " at its end/],
      ['{} {}', 1, 4, /the end/],
      ['['.repeat(200), 1, 102, /more than 100 levels/],
    ];
    for (const [text, line, column, message] of slips) {
      const { fault } = scan(text);
      assert.deepEqual([fault?.line, fault?.column], [line, column], text);
      assert.match(fault?.message ?? '', message);
    }
  });

  it('that JSON.parse takes is never refused', () => {
    for (const text of ['0', '-1.5e3', '"\\u00e9\\n"', ' [ ] ', '{"a":{"b":[null,true,false,"",{}]}}', '"\u2028"']) {
      assert.doesNotThrow(() => void JSON.parse(text));
      assert.equal(scan(text).fault, undefined, text);
    }
  });

  it('with a key that stands twice: JSON would drop the first without a word', async () => {
    const { code, out } = await loket(
      'check',
      file(JSON.stringify(town).replace('{', '{\n"municipality": {"name": "Elders"},\n')),
      '--offline',
    );
    assert.equal(code, 0);
    assert.match(out, /line 3, column 1: "municipality" stands twice: the last one counts/);
  });
});

describe('an editor gives an address', () => {
  let server: Host;
  before(async () => {
    server = await host((path) => {
      if (path === '/loket.json')
        return json({ ...town, extends: 'regio.json', status: { url: 'http://localhost/s' } });
      if (path === '/regio.json') return json({ channels: { phone: { hours: 'op werkdagen' } } });
      if (path === '/secret.json') return json({ ...town, extends: 'file:///etc/hostname' });
      if (path === '/broken') return { status: 500 };
      return path === '/login' ? html('<p>Log in') : { status: 404 };
    });
  });
  after(() => server.end());

  it('and it is read, with what it extends', async () => {
    const { code, out } = await loket('check', `${server.url}/loket.json`, '--offline');
    assert.equal(code, 0, out);
    assert.deepEqual(server.asked, ['GET /loket.json', 'GET /regio.json']);
    // On the machine that it is made on, addresses of that machine are as they must be.
    assert.match(out, /nothing wrong/);
  });

  it('that holds no configuration', async () => {
    const said = async (path: string) => (await loket('check', server.url + path, '--offline')).out;
    assert.match(await said('/nergens'), /is not there \(404\)/);
    assert.match(await said('/broken'), /the server says 500/);
    assert.match(await said('/login'), /is a web page/);
    assert.match((await loket('check', 'http://www.example.nl/loket.json')).out, /starts with https:\/\//);
    const gone = await host(() => undefined);
    await gone.end();
    assert.match((await loket('check', `${gone.url}/loket.json`)).out, /takes no connection/);
  });

  it('that would have a file of this machine read', async () => {
    const { code, out } = await loket('check', `${server.url}/secret.json`, '--offline');
    assert.equal(code, 1);
    assert.match(out, /extends.*is a file of this machine/);
  });
});
