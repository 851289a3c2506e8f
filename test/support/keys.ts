/** The keyboard, as the browser gets it from the operating system: real focus, real default actions. */
import { sendKeys } from '@web/test-runner-commands';

const modifiers = ['Shift', 'Control', 'Alt', 'Meta'];

/** Presses a key or a combination: `press('Tab')`, `press('Shift+Tab')`, `press('Space')`. */
export async function press(combination: string): Promise<void> {
  const parts = combination === '+' ? ['+'] : combination.split('+');
  const key = parts.pop() ?? '';
  const held = parts.filter((part) => modifiers.includes(part));
  for (const modifier of held) await sendKeys({ down: modifier });
  // Firefox knows no key by the name of Space.
  await sendKeys(key === 'Space' ? { type: ' ' } : { press: key });
  for (const modifier of held.reverse()) await sendKeys({ up: modifier });
}

/** Types text where the focus is. */
export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** Selects what is in the focused field and types over it. */
export async function retype(text: string): Promise<void> {
  await press('Control+a');
  await type(text);
}
