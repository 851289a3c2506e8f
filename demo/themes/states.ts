/** The states of the widgets as Storybook has them, without Storybook: shown in an element of this page, one after the other. */
import { render, type TemplateResult } from 'lit';
import { setLocale } from '../../src/locale/localization.js';
import * as chooser from '../../stories/channel-chooser.stories.js';
import * as form from '../../stories/contact-form.stories.js';
import * as help from '../../stories/help-panel.stories.js';
import * as tracker from '../../stories/status-tracker.stories.js';

/** What is used of a story. */
interface Story {
  args?: object;
  beforeEach?: () => (() => void) | undefined;
  render?: (args: object) => TemplateResult;
  play?: (of: { canvasElement: HTMLElement }) => Promise<void>;
}

type Module = Record<string, unknown> & { default: { args?: object; render?: unknown } };

export interface Widget {
  id: string;
  name: string;
  /** Names of its states, as developers know them. */
  states: string[];
}

const modules: Record<string, [name: string, module: Module]> = {
  form: ['Contactformulier', form],
  chooser: ['Kanaalkiezer', chooser],
  status: ['Voortgang', tracker],
  help: ['Hulp', help],
};

// Those that differ by the page around the widget only, which is what changes here.
const aboutPages = /DarkPage|Themed|Narrow|Print|BesideAClosedPanel|AtTheSide|OwnLook/;

export const widgets: Widget[] = Object.entries(modules).map(([id, [name, module]]) => ({
  id,
  name,
  states: Object.keys(module).filter((state) => state !== 'default' && !aboutPages.test(state)),
}));

/** The screens that show most of a theme, with what they are called on this page. */
export const main: [widget: string, state: string, title: string][] = [
  ['form', 'Start', 'Het begin van het formulier'],
  ['form', 'MessageQuestionsWithErrors', 'Er is iets vergeten'],
  ['form', 'Check', 'Alles nog eens bekijken'],
  ['form', 'SentComplaint', 'Verstuurd'],
  ['chooser', 'Start', 'Kiezen hoe u contact wilt'],
  ['status', 'YourTurn', 'Hoe ver is het?'],
  ['help', 'QuestionOpened', 'Hulp'],
];

/** Only one may act at a time: a story changes what the browser tells and fetches while it plays. */
let acting: Promise<unknown> = Promise.resolve();

/** @returns when the widget stands in this state; what a story could not do is left as it is */
export function show(place: HTMLElement, widget: string, state: string): Promise<void> {
  const next = acting.then(() => play(place, widget, state));
  acting = next.catch(() => undefined);
  return next;
}

async function play(place: HTMLElement, widget: string, state: string): Promise<void> {
  const found = modules[widget];
  const story = found?.[1][state] as Story | undefined;
  if (!found || !story || !place.isConnected) return;
  const meta = found[1].default;
  sessionStorage.clear();
  await setLocale('nl');
  const after = story.beforeEach?.();
  const stage = document.createElement('div');
  place.replaceChildren(stage);
  try {
    const template = story.render ?? (meta.render as NonNullable<Story['render']>);
    render(template({ ...meta.args, ...story.args }), stage);
    await story.play?.({ canvasElement: stage });
  } finally {
    after?.();
  }
}
