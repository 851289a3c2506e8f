/** Every state of the help panel that a resident can meet. */
import { html, type TemplateResult } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../src/help-panel/help-panel.define.js';
import { code } from '../src/help-panel/parts.js';
import { readConfig } from '../src/config/read.js';
import type { Config } from '../src/config/schema.js';
import loket from '../demo/site/loket.json';
import docs from './help-panel.md?raw';
import { bare, weltevree } from './support/municipality.js';
import { withPictograms } from './support/pictograms.js';
import { dark, darkScheme, english, narrow, plain, themed } from './support/pages.js';
import { fallback, statesOf, type Frame } from './support/story.js';
import { voices } from './support/voice.js';
import { Resident } from './support/resident.js';
import { acts, press, see, type Act } from './support/walks.js';

interface Args {
  config: Config | undefined;
  headingLevel: number;
  sidePanel: boolean;
  topic: string | undefined;
  about: string | undefined;
  sharedComputer: boolean;
}

const meta: Meta<Args> = {
  title: 'Help panel',
  component: 'loket-help-panel',
  args: {
    config: weltevree,
    headingLevel: 2,
    sidePanel: false,
    topic: undefined,
    about: undefined,
    sharedComputer: false,
  },
  argTypes: { config: { control: false } },
  parameters: { docs: { description: { component: docs } } },
  decorators: [(story, { globals }) => plain(story() as TemplateResult, String(globals['locale']))],
  render: ({ config, headingLevel, sidePanel, topic, about, sharedComputer }) =>
    html`<loket-help-panel
      .config=${config}
      .topicId=${topic}
      .aboutWhat=${about}
      heading-level=${headingLevel}
      ?side-panel=${sidePanel}
      ?shared-computer=${sharedComputer}
      >${fallback}</loket-help-panel
    >`,
};
export default meta;

const state = (act: Act | undefined, frame: Partial<Args> & Frame = {}) => ({
  ...statesOf<Args>()(undefined, frame),
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    await act?.(new Resident(canvasElement));
  },
});

const open = (part: string): Act => acts(press(`#part-${part} button`), see(`#about-${part} > *`));

export const Start = state(see('#title'), { documented: true });

// ---- words

const words = acts(open('words'), see('dt', 'DigiD'));
const search = (query: string): Act =>
  acts(words, async (resident) => {
    const input = await resident.see<HTMLInputElement>('#word');
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

/** A page about something, in which hard words stand. */
const letter = (widget: TemplateResult): TemplateResult =>
  html`<div id="letter" lang="nl">
      <p>Wilt u kwijtschelding van de onroerendezaakbelasting? Dan neemt de gemeente een besluit.</p>
      <p>U kunt bezwaar maken. U vraagt bij ons uw bouwvergunningen op.</p>
    </div>
    ${widget}`;

export const Words = state(words);
export const NoteAtTheSearch = state(acts(words, see('summary'), press('summary')), {
  config: {
    ...weltevree,
    help: { notes: { 'help-panel.search': { text: 'Een woord uit een brief of van deze pagina.' } } },
  },
});
// By the word itself: what explains it is in each language another text.
export const WordSought = state(acts(search('leges'), see('dt', 'leges')));
export const WordNotThere = state(acts(search('xqzwv'), see('#about-words p')));
export const WordsOnThePage = state(words, { about: '#letter', page: letter });
export const WordsMarked = state(acts(words, press('#about-words input[type=checkbox]'), see('#about-words .hint')), {
  about: '#letter',
  page: letter,
});

// ---- reading aloud

const aloud = acts(open('aloud'), see('#aloud-buttons'));
const play = acts(aloud, press('#aloud-buttons button'));
/** Over the page it closes by itself. */
const closed: Act = async (resident) => {
  const opener = await resident.see('.opener');
  if (opener.getAttribute('aria-expanded') === 'true') await resident.press('.close');
};
const aboutLetter = { about: '#letter', page: letter };
export const ReadAloud = state(aloud, { ...aboutLetter, browser: voices() });
export const ReadAloudNow = state(acts(play, see('#aloud-buttons [aria-disabled=false]')), {
  ...aboutLetter,
  browser: voices(),
});
export const ReadAloudElsewhere = state(play, { ...aboutLetter, browser: voices({ localService: false }) });
export const ReadAloudFails = state(acts(play, see('#about-aloud .error')), {
  ...aboutLetter,
  browser: voices({ error: 'network' }),
});
export const ReadAloudBesideAClosedPanel = state(acts(press('.opener'), play, closed, see('.bar')), {
  ...aboutLetter,
  sidePanel: true,
  browser: voices(),
});

// ---- questions

const questions = open('questions');
export const Questions = state(questions);
export const QuestionsOfATopic = state(questions, { topic: 'paspoort' });
export const QuestionOpened = state(acts(questions, press('#about-questions summary')));
export const QuestionHelps = state(
  acts(questions, press('#about-questions summary'), press('.helped button:first-of-type'), see('[aria-pressed=true]')),
);
export const QuestionHelpsNot = state(
  acts(questions, press('#about-questions summary'), press('.helped button:last-of-type'), see('[aria-pressed=true]')),
);

// ---- the other parts

export const Person = state(open('person'));
export const OtherLanguage = state(open('language'));
export const LargerAndCalmer = state(open('bigger'));
const drawn = acts(see('svg[data-picture=book]'), open('bigger'), open('person'));
export const Pictograms = state(drawn, { browser: withPictograms() });
export const PictogramsLarge = state(drawn, { browser: withPictograms(1.5), page: narrow });
export const PictogramsOnADarkPage = state(drawn, { browser: withPictograms(), page: dark });
export const PictogramsRightToLeft = state(
  acts(drawn, (resident) => resident.turnAround()),
  { browser: withPictograms() },
);
export const SomebodyElse = state(open('other'));
export const SharedComputer = state(acts(open('language'), open('bigger')), { sharedComputer: true });

export const AllOpened = state(
  acts(open('questions'), open('person'), open('language'), open('bigger'), open('other')),
  {
    topic: 'paspoort',
  },
);
/** A network that ends between the panel and one of its parts. */
export const PartNotThere = state(acts(press('#part-words button'), see('#about-words p')), {
  browser: () => {
    const [{ words: usual }, say] = [code, console.error];
    code.words = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    console.error = () => undefined;
    return () => void (Object.assign(code, { words: usual }), Object.assign(console, { error: say }));
  },
});

// ---- at the side

const aside = acts(press('.opener'), see('dialog #title'));
export const BehindAButton = state(see('.opener'), { sidePanel: true });
export const AtTheSide = state(aside, { sidePanel: true });
export const AtTheSideOpened = state(acts(aside, open('person')), { sidePanel: true });
export const AtTheSideOfADarkPage = state(acts(aside, open('language')), { sidePanel: true, page: dark });

// ---- other municipalities and pages

export const NoChannels = state(open('person'), { config: { ...weltevree, channels: {} } });
export const TwoHundredQuestions = state(questions, {
  config: {
    ...weltevree,
    help: {
      questions: Array.from({ length: 200 }, (_, index) => ({
        id: `vraag-${index}`,
        question: `Hoe vraag ik vergunning ${index + 1} aan?`,
        answer: 'Bel ons, of kom langs.',
      })),
    },
  },
});
export const BareMunicipality = state(see('#title'), { config: bare });
export const LongWords = state(acts(open('questions'), open('words'), see('dt')), {
  page: narrow,
  config: readConfig({
    ...loket,
    glossary: [
      {
        term: 'Bestemmingsplanwijzigingsprocedureaanvraagformulier',
        meaning: 'Meervoudiggehandicaptenzorgverleningsorganisatiebesluit.',
      },
    ],
    help: {
      questions: [
        {
          id: 'lang',
          question: 'Waar vind ik het kindercarnavalsoptochtvoorbereidingswerkzaamhedencomité?',
          answer: 'In het stadhuis.',
        },
      ],
    },
  }),
});
export const English = state(acts(open('person'), open('language')), { page: english });
export const DarkPage = state(open('language'), { page: dark });
export const DarkPageWithColorScheme = state(acts(open('words'), see('dt')), { page: darkScheme });
export const Themed = state(open('bigger'), { page: themed });
export const Narrow = state(acts(open('person'), open('bigger')), { page: narrow });
export const RightToLeft = state(acts(open('language'), (resident) => resident.turnAround()));
export const HeadingLevelFour = state(open('person'), { headingLevel: 4 });
export const Fallback = state(undefined, { config: undefined });
