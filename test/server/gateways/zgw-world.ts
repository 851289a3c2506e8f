/** A backend with the municipality's system for zaken beside it. */
import { createHmac } from 'node:crypto';
import type { Connection } from '../../../demo/server/db/connect.js';
import { ZgwGateway } from '../../../demo/server/gateways/zgw/gateway.js';
import type { CaseStatus } from '../../../src/domain/case-status.js';
import { askStatus, caseIn } from '../support/status.js';
import { makeWorld, type Answer, type World } from '../support/world.js';
import { Mock } from './mock.js';
import { email, Zgw } from './zgw-fixtures.js';
import { bronorganisatie, identificatie } from './zgw-rows.js';

export const secret = 'een geheim van de tests';

export const zgwMock = (): Promise<Mock> =>
  Mock.of([
    {
      root: '/zaken/api/v1',
      file: 'zgw-zaken',
      calls: ['get /zaken', 'get /rollen', 'get /statussen', 'get /resultaten/{uuid}'],
    },
    {
      root: '/catalogi/api/v1',
      file: 'zgw-catalogi',
      calls: ['get /statustypen', 'get /zaaktypen/{uuid}', 'get /resultaattypen/{uuid}'],
    },
  ]);

export interface ZgwWorld {
  world: World;
  zgw: Zgw;
  /** Time as the gateway sees it, in milliseconds: it passes by what the test says, and while the gateway sleeps. */
  time: { now: number };
  /** Asks with the right number and address, unless told otherwise. */
  ask(body?: Record<string, unknown>, address?: string): Promise<Answer>;
  /** The one case of the right answer. */
  look(): Promise<CaseStatus>;
}

/** @param budget milliseconds that ZGW gets */
export async function makeZgwWorld(
  connection: Connection,
  mock: Mock,
  { env = {}, budget = 8000 }: { env?: NodeJS.ProcessEnv; budget?: number } = {},
): Promise<ZgwWorld> {
  const world = await makeWorld(connection, {
    ZGW_ZAKEN_URL: `${mock.url}/zaken/api/v1`,
    ZGW_CATALOGI_URL: `${mock.url}/catalogi/api/v1/`,
    ZGW_CLIENT_ID: 'loket-test',
    ZGW_SECRET: secret,
    ZGW_BRONORGANISATIE: bronorganisatie,
    ...env,
  });
  const time = { now: 0 };
  const ticking = { clock: () => time.now, sleep: async (ms: number) => void (time.now += ms) };
  world.deps.zgw = new ZgwGateway(world.deps.settings.zgw!, budget, ticking);
  mock.reset();
  const zgw = new Zgw(mock.url);
  zgw.serve(mock);
  let places = 0;
  const ask = (body: Record<string, unknown> = {}, address = `198.51.100.${places++ % 250}`) =>
    askStatus(world, { reference: identificatie, ...(body.accessCode ? {} : { email }), ...body }, address);
  return { world, zgw, time, ask, look: async () => caseIn(await ask()) };
}

export interface Claims {
  iss: string;
  client_id: string;
  iat: number;
  exp: number;
}

/** What a token says. @throws when it was not signed with the secret of the tests */
export function claimsOf(authorization: string): Claims {
  const [head = '', claims = '', signature] = authorization.replace(/^Bearer /, '').split('.');
  if (createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url') !== signature)
    throw new Error('wrong signature');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Claims;
}
