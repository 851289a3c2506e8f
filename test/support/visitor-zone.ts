/** The zone that a resident's device is set to: on holiday, or a phone from abroad. */
import { executeServerCommand } from '@web/test-runner-commands';

let emulated = false;

/** Only Chromium can: elsewhere such a test skips itself. */
export const canEmulateZone = navigator.userAgent.includes('Chrome/');

const send = (timezoneId: string): Promise<unknown> =>
  executeServerCommand('cdp', { method: 'Emulation.setTimezoneOverride', params: { timezoneId } });

/** Sets the zone of the page; it ends with the test. @param zone IANA name */
export async function emulateZone(zone: string): Promise<void> {
  emulated = true;
  await send(zone);
}

// Pages are used again by later test files.
afterEach(async () => {
  if (!emulated) return;
  emulated = false;
  await send('');
});
