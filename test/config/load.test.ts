import { expect } from 'chai';
import { loadConfig } from '../../src/config/load.js';
import { ConfigError } from '../../src/errors.js';

const town = 'https://weltevree.example/loket/loket.json';
const region = 'https://regio.example/basis.json';

describe('a configuration that a page loads by itself', () => {
  const { fetch } = globalThis;
  const files: Record<string, string> = {};
  beforeEach(() => {
    for (const name of Object.keys(files)) delete files[name];
    globalThis.fetch = async (href) => new Response(files[href as string] ?? '<h1>Niet gevonden</h1>');
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });
  const put = (href: string, json: object): void => void (files[href] = JSON.stringify(json));

  it('is put together from all that it extends, with the backend where each file means it', async () => {
    put(region, { channels: { phone: { number: '14 0111' } }, backends: { default: { url: '/api/' } } });
    put(town, { extends: region, municipality: { name: 'Weltevree' }, backends: { desk: { url: '/balie/' } } });
    expect(await loadConfig(new URL(town))).to.deep.equal({
      municipality: { name: 'Weltevree' },
      channels: { phone: { number: '14 0111' } },
      backends: {
        default: { url: 'https://regio.example/api/' },
        desk: { url: 'https://weltevree.example/balie/' },
      },
    });
  });

  it('is found from the address of the page, whatever base an editor pasted', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://elders.example/';
    put(new URL('/loket.json', location.href).href, {
      municipality: { name: 'Weltevree' },
      backends: { default: { url: '/api/' } },
    });
    try {
      expect((await loadConfig('/loket.json')).backends['default']?.url).to.equal(`${location.origin}/api/`);
    } finally {
      base.remove();
    }
  });

  it('tells all that is wrong, and gives what is right', async () => {
    put(town, {
      municipality: { name: 'Weltevree' },
      backends: { default: { url: '/api/' } },
      contactTypes: [],
      extends: 'weg.json',
    });
    const error = await loadConfig(town).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ConfigError);
    const { problems, source, usable } = error as ConfigError;
    expect(problems.map(({ place }) => place)).to.deep.equal(['extends', 'contactTypes']);
    expect(source).to.equal(town);
    expect(usable).to.deep.equal({
      municipality: { name: 'Weltevree' },
      backends: { default: { url: 'https://weltevree.example/api/' } },
    });
  });

  it('is no configuration when there is a web page at its address', async () => {
    const error = await loadConfig(town).catch((reason: unknown) => reason);
    expect(String(error)).to.contain(`${town} is no JSON`);
  });
});
