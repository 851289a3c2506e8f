/** The page of a resident who asked for pictograms beside the words. */
import { drawDisplay, setDisplay } from '../../src/help-panel/display.js';

const usual = { scale: 1, isCalm: false };

/** Shown while a story is. @returns what takes them away: the next story is of somebody else */
export const withPictograms =
  (scale = 1) =>
  (): (() => void) => {
    setDisplay({ ...usual, scale, pictograms: true });
    void drawDisplay();
    return () => {
      setDisplay(usual);
      void drawDisplay();
    };
  };
