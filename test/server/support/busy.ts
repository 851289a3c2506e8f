/** A telephone exchange that tells the server how busy it is. */
import type { Answer, World } from './world.js';

export const token = 'the token of the desk';

const bearer = (given: string | undefined): Record<string, string> =>
  given ? { Authorization: `Bearer ${given}` } : {};

export interface Telling {
  token?: string | undefined;
  address?: string;
  type?: string;
}

export const tell = (world: World, channel: string, body: unknown, options: Telling = {}): Promise<Answer> => {
  const { token: given, address, type = 'application/json' } = { token, ...options };
  const headers = { 'Content-Type': type, ...bearer(given) };
  const init = { method: 'PUT', headers, body: JSON.stringify(body) };
  return world.request(`/api/availability/${channel}`, init, address);
};

export const takeBack = (world: World, channel: string, options: Telling = {}): Promise<Answer> => {
  const { token: given } = { token, ...options };
  return world.request(`/api/availability/${channel}`, { method: 'DELETE', headers: bearer(given) });
};

/** What residents are told of the channels. */
export const told = async (world: World): Promise<{ id: string }[]> =>
  (JSON.parse((await world.request('/api/availability')).text) as { channels: { id: string }[] }).channels;
