/** What an operator can get wrong of the other systems, and is told at the start. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, SettingsError } from '../../../demo/server/config/env.js';

const zgw = {
  ZGW_ZAKEN_URL: 'https://zgw.example/zaken/api/v1',
  ZGW_CATALOGI_URL: 'https://zgw.example/catalogi/api/v1/',
  ZGW_CLIENT_ID: 'loket',
  ZGW_SECRET: 'geheim',
  ZGW_BRONORGANISATIE: '002220647',
};
const openKlant = {
  OPENKLANT_URL: 'http://localhost:8000/klantinteracties/api/v1',
  OPENKLANT_TOKEN: 'geheim',
  OPENKLANT_ACTOR: '0F0E0D0C-0000-4000-8000-000000000001',
};

const told = (env: NodeJS.ProcessEnv): string => {
  try {
    readSettings(env);
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.message;
  }
  return '';
};

describe('the settings of other systems', () => {
  it('are off when nothing of them is there, or all of it is empty', () => {
    const { zgw, openKlant } = readSettings({ ZGW_SECRET: '', OPENKLANT_URL: '' });
    assert.deepEqual([zgw, openKlant], [undefined, undefined]);
  });
  it('are read, with or without a slash at the end', () => {
    const env = {
      ...zgw,
      ...openKlant,
      ZGW_RESULTATEN: 'Door=verwezen = not-ours, Hersteld=solved,',
      ZGW_ZAAKTYPEN: 'K=complaint',
    };
    const settings = readSettings(env);
    assert.equal(settings.zgw?.zaken, 'https://zgw.example/zaken/api/v1/');
    assert.equal(settings.zgw.catalogi, 'https://zgw.example/catalogi/api/v1/');
    assert.deepEqual(Object.fromEntries(settings.zgw.results), { 'door=verwezen': 'not-ours', hersteld: 'solved' });
    assert.deepEqual(Object.fromEntries(settings.zgw.kinds), { k: 'complaint' });
    assert.deepEqual(settings.openKlant, {
      url: 'http://localhost:8000/klantinteracties/api/v1/',
      token: 'geheim',
      actor: '0f0e0d0c-0000-4000-8000-000000000001',
      channel: 'webformulier',
    });
  });
  it('that are begun must be whole, and no secret is shown', () => {
    const message = told({ ZGW_SECRET: 'geheim', OPENKLANT_TOKEN: 'geheim' });
    for (const name of [
      'ZGW_ZAKEN_URL',
      'ZGW_CATALOGI_URL',
      'ZGW_CLIENT_ID',
      'ZGW_BRONORGANISATIE',
      'OPENKLANT_URL',
      'OPENKLANT_ACTOR',
    ])
      assert.match(message, new RegExp(`^${name} is missing\\. `, 'm'));
    assert.equal(message.split('\n').length, 6);
    assert.doesNotMatch(message, /geheim/);
  });
  for (const [env, mend] of [
    [
      { ...zgw, ZGW_ZAKEN_URL: 'http://zgw.example/zaken/api/v1' },
      /ZGW_ZAKEN_URL cannot be used\. Use an address like https:/,
    ],
    [{ ...zgw, ZGW_ZAKEN_URL: 'zgw.example' }, /ZGW_ZAKEN_URL cannot be used/],
    [{ ...zgw, ZGW_CATALOGI_URL: 'https://x:geheim@zgw.example/' }, /ZGW_CATALOGI_URL holds more than an address/],
    [{ ...zgw, ZGW_CATALOGI_URL: 'https://zgw.example/?a=1' }, /ZGW_CATALOGI_URL holds more than an address/],
    [{ ...zgw, ZGW_BRONORGANISATIE: '002220648' }, /ZGW_BRONORGANISATIE is no RSIN/],
    [{ ...zgw, ZGW_VERTROUWELIJKHEID: 'intern' }, /ZGW_VERTROUWELIJKHEID must be "zaakvertrouwelijk"/],
    [
      { ...zgw, ZGW_RESULTATEN: 'Hersteld=opgelost' },
      /ZGW_RESULTATEN holds "Hersteld=opgelost"\. .* solved, handled, not-ours, no-action/,
    ],
    [{ ...zgw, ZGW_ZAAKTYPEN: 'complaint' }, /ZGW_ZAAKTYPEN holds "complaint"/],
    [{ ...openKlant, OPENKLANT_URL: 'http://openklant.example/' }, /OPENKLANT_URL cannot be used/],
    [{ ...openKlant, OPENKLANT_ACTOR: 'team afval' }, /OPENKLANT_ACTOR is no UUID/],
    [{ ...openKlant, OPENKLANT_KANAAL: 'x'.repeat(51) }, /OPENKLANT_KANAAL is too long/],
  ] as [NodeJS.ProcessEnv, RegExp][])
    it(`are refused with the mend: ${String(mend)}`, () => {
      const message = told(env);
      assert.match(message, mend);
      assert.equal(message.split('\n').length, 1);
      assert.doesNotMatch(message, /geheim/);
    });
});
