/** How large and how calm our widgets are on this page. Only what somebody asked to be remembered is stored. */
export interface Display {
  /** Times the usual size. */
  scale: number;
  /** More room between lines, words and letters: the amounts of WCAG 1.4.12. */
  isCalm: boolean;
  /** Pictograms beside the words. */
  pictograms?: boolean;
}

const key = 'loket-display';
const usual: Display = { scale: 1, isCalm: false };
let now = usual;
let sheet: CSSStyleSheet | undefined;

export const displayNow = (): Display => now;

/** Applies to every widget in the document, also to those that come later; the page itself keeps its look. */
export function setDisplay(display: Display): void {
  now = display;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  const { scale, isCalm } = display;
  const tags = 'loket-contact-form,loket-channel-chooser,loket-status-tracker,loket-help-panel';
  // Of the letters inside, which may be larger than those of the page (see the base styles): an em here would be the page's.
  const em = `max(1em,1rem,16px)*${scale}`;
  const calm = `letter-spacing:calc(.12*${em});word-spacing:calc(.16*${em});--loket-line:1.9`;
  sheet.replaceSync(`:is(${tags}){--loket-scale:${scale};${isCalm ? calm : ''}}`);
}

let drawing: typeof import('./pictograms/pictograms.js') | undefined;

/**
 * Shows or hides the pictograms, as `displayNow` says by then. Rejects when their code cannot be had.
 */
export async function drawDisplay(): Promise<void> {
  if (now.pictograms) drawing ??= await import('./pictograms/pictograms.js');
  // Switched off again while it was loading.
  if (now.pictograms) drawing?.showPictograms();
  else drawing?.hidePictograms();
}

/** @returns what was asked to be remembered; nothing where storage is blocked or holds something else */
export function keptDisplay(): Display | undefined {
  try {
    const { scale, isCalm, pictograms } = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Display>;
    if (typeof scale !== 'number') return undefined;
    return {
      scale: Math.min(2, Math.max(1, scale)),
      isCalm: isCalm === true,
      ...(pictograms === true && { pictograms }),
    };
  } catch {
    return undefined;
  }
}

/** Makes it as it was kept, if it was. */
export function restoreDisplay(): void {
  const kept = keptDisplay();
  if (!kept) return;
  setDisplay(kept);
  // The words say it without pictograms too.
  drawDisplay().catch(() => undefined);
}

export function keepDisplay(display: Display | undefined): void {
  try {
    if (display) localStorage.setItem(key, JSON.stringify(display));
    else localStorage.removeItem(key);
  } catch {
    // Storage is blocked: it holds for this page.
  }
}
