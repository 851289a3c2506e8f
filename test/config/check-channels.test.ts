import { expect } from 'chai';
import { checkChannels, prepare } from '../../src/config/check-channels.js';
import type { Config } from '../../src/config/schema.js';
import { replace } from '../backend/stubs.js';
import { town } from '../channel-chooser/town.js';

const href = 'https://weltevree.example/loket.json';
const given = (channels: unknown) => ({ json: { ...town, topics: [], channels }, href });
const check = (channels: unknown) => {
  const all = given(channels);
  return checkChannels(all, { config: all.json as Config });
};
/** A server whose clock says this. */
const serverSays = (headers: Record<string, string>) => {
  const asked: [string, RequestInit][] = [];
  replace(window, 'fetch', (url: string, init: RequestInit) => {
    asked.push([url, init]);
    return Promise.resolve(new Response(null, { headers }));
  });
  return asked;
};

describe('the channels on the page of a resident', () => {
  it('are taken as they are when nothing in them does harm', async () => {
    const { config, error } = await check(town.channels);
    expect(config.channels).to.equal(town.channels);
    expect(error).to.equal(undefined);
  });

  it('lose the one that is wrong: the resident sees the others, the editor is told', async () => {
    const wrong = { id: 'x', kind: 'form', url: 'javascript:alert(1)' };
    const { config, error } = await check({ ...town.channels, more: [wrong, ...town.channels!.more!] });
    expect(config.channels!.phone!.number).to.equal('14 0999');
    expect(JSON.stringify(config.channels)).not.to.include('javascript:');
    expect(error!.message).to.include('channels.more[0].url');
  });

  it('lose a kind that nobody knows', async () => {
    const { config, error } = await check({ ...town.channels, more: [{ id: 'x', kind: 'fax' }] });
    expect(JSON.stringify(config.channels)).not.to.include('fax');
    expect(config.channels!.counter!.address).to.equal('Plein 1, Weltevree');
    expect(error!.message).to.include('channels.more[0].kind');
  });

  it('are not looked into again when something was found wrong before', async () => {
    const error = new Error('before') as never;
    const checked = { config: town, error };
    expect(await checkChannels(given({ more: 'x' }), checked)).to.equal(checked);
  });
});

describe('the clock of a device', () => {
  const offset = async (headers: Record<string, string>): Promise<number | undefined> => {
    const asked = serverSays(headers);
    const widget: { clockOffset?: number | undefined } = {};
    const all = given(town.channels);
    await prepare(all, { config: all.json as Config }, widget);
    await new Promise((done) => setTimeout(done));
    expect(asked).to.have.length(1);
    return widget.clockOffset;
  };

  it('is set right by the server that has the configuration', async () => {
    const found = await offset({ Date: new Date(Date.now() + 3_600_000).toUTCString() });
    expect(found).to.be.within(3_590_000, 3_601_000);
  });

  it('is left alone when it is less than a minute off', async () => {
    expect(await offset({ Date: new Date(Date.now() + 30_000).toUTCString() })).to.equal(0);
    // An answer that a store on the way kept for fifty minutes (RFC 9111 5.1).
    expect(await offset({ Date: new Date(Date.now() - 3_000_000).toUTCString(), Age: '3000' })).to.equal(0);
  });

  it('is left alone when the server does not say', async () => {
    expect((await offset({})) || 0).to.equal(0);
  });

  it('is asked once for all widgets of a page, past every cache, without cookies and referrer', async () => {
    const asked = serverSays({ Date: new Date().toUTCString() });
    const all = given(town.channels);
    const checked = { config: all.json as Config };
    await Promise.all([prepare(all, checked, {}), prepare(all, checked, {})]);
    expect(asked).to.have.length(1);
    expect(asked[0]![0]).to.equal(href);
    expect(asked[0]![1]).to.include({
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('keeps nothing from the page when the server cannot be reached', async () => {
    replace(window, 'fetch', () => Promise.reject(new TypeError('gone')));
    const widget: { clockOffset?: number | undefined } = {};
    const all = given(town.channels);
    const { config } = await prepare(all, { config: all.json as Config }, widget);
    expect(config.channels).to.equal(town.channels);
    expect(widget.clockOffset).to.equal(undefined);
  });
});
