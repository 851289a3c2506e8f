/** Every state of the chooser that a resident can meet. */
import { html, type TemplateResult } from 'lit';
import type { Meta } from '@storybook/web-components-vite';
import '../src/channel-chooser/channel-chooser.define.js';
import type { Config } from '../src/config/schema.js';
import docs from './channel-chooser.md?raw';
import { telling } from './support/availability.js';
import * as town from './support/channels.js';
import { moments } from './support/channels.js';
import { withPictograms } from './support/pictograms.js';
import { dark, darkScheme, english, narrow, plain, themed } from './support/pages.js';
import { fallback, statesOf } from './support/story.js';
import { acts, choose, press, see, type } from './support/walks.js';

interface Args {
  config: Config | undefined;
  /** The moment that it is in the story, with its offset. */
  moment: string;
  topic: string | undefined;
  compact: boolean;
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Channel chooser',
  component: 'loket-channel-chooser',
  args: { config: town.channels, moment: moments.weekday, topic: undefined, compact: false, headingLevel: 2 },
  argTypes: { config: { control: false } },
  parameters: { docs: { description: { component: docs } } },
  decorators: [(story, { globals }) => plain(story() as TemplateResult, String(globals['locale']))],
  render: ({ config, moment, topic, compact, headingLevel }) =>
    html`<loket-channel-chooser
      .config=${config}
      .clockOffset=${Date.parse(moment) - Date.now()}
      .topicId=${topic}
      heading-level=${headingLevel}
      ?compact=${compact}
      >${fallback}</loket-channel-chooser
    >`,
};
export default meta;

const state = statesOf<Args>();
/** What belongs to one channel. */
const of = (channel: string, selector: string): string => `li:has(#channel-${channel}) ${selector}`;
const there = see('#channel-phone');

// ---- by the moment

export const Start = state(there, { documented: true });
export const Evening = state(there, { moment: moments.evening });
export const Weekend = state(there, { moment: moments.saturday });
export const HolidayConfirmed = state(there, { moment: moments.christmas });
export const HolidayUnconfirmed = state(there, { config: town.unconfirmed, moment: moments.christmas });
export const OpensOnHolidayUnconfirmed = state(there, { config: town.unconfirmed, moment: moments.christmasEve });
export const OpensAfterHoliday = state(there, { moment: moments.easterSunday });
export const ClosedWithReason = state(there, { config: town.rebuilding });
export const ClosedWithoutEnd = state(there, { config: town.closedForGood });
export const DayAndNight = state(there, { config: town.always, moment: moments.evening });

// ---- what matters most

const need = (value: string) => acts(choose('need', value), see('.best'));

export const NeedQuick = state(need('quick'));
export const NeedQuickInTheEvening = state(need('quick'), { moment: moments.evening });
export const NeedTalk = state(need('talk'));
export const NeedSelf = state(need('self'));
export const NeedPapers = state(need('papers'));
export const NeedHelp = state(need('help'));
export const NeedWithPictograms = state(acts(need('self'), see('svg[data-picture=quick]')), {
  browser: withPictograms(),
});
export const NeedTakenBack = state(acts(need('self'), choose('need', '')));

// ---- what it is about

/** Looked for by its own name, and chosen. */
const about = (topic: string) =>
  acts(type('topic-search', topic.replaceAll('-', ' ')), choose('topic', topic), see(`[value="${topic}"]:checked`));

export const TopicFound = state(acts(type('topic-search', 'kliko'), see('[name=topic]')));
export const TopicNothingFound = state(acts(type('topic-search', 'xylofoon'), see('.field + p')));
export const TopicAll = state(acts(press('fieldset + p > button'), see('[value=bezwaar]')));
export const TopicAnswer = state(acts(about('afval'), see('.panel')));
export const TopicHandover = state(acts(about('verhuizen'), see('.panel .primary')));
export const TopicObjection = state(acts(about('bezwaar'), see('.panel a')));
export const TopicUrgent = state(acts(about('gevaar-op-straat'), see('.best')));
export const TopicComplex = state(acts(about('schulden'), see('.best')));
/** The municipality recommends ways for it, and says what to bring. */
export const TopicRecommended = state(acts(about('paspoort'), see(of('counter', '.label + *'))));
export const TopicAndNeed = state(acts(about('schulden'), need('papers')));
export const TopicOfThePage = state(see('.best'), { topic: 'paspoort', documented: true });

// ---- more about a channel

const more = (channel: string) => acts(press(of(channel, '.quiet')), see(of(channel, '.more > *')));

export const Details = state(acts(more('phone'), more('counter')));
export const DetailsBeforeChristmas = state(acts(more('counter'), more('wijkpunt-noord')), {
  moment: moments.christmasEve,
});
export const DetailsMarkdown = state(more('phone'), { config: town.ownWay });
export const HoursInWords = state(there, { config: town.inWords });
export const HoursInWordsDetails = state(more('phone'), { config: town.inWords });

const opened = (channel: string) =>
  acts(press(of(channel, '[aria-expanded]:not(.quiet)')), see(of(channel, '.panel p + *')));

export const ThirdPartyChat = state(opened('chat'));
export const ThirdPartyWhatsApp = state(opened('whatsapp'));
export const ThirdPartySocial = state(opened('facebook'));
export const CallbackMoments = state(acts(press('#call-terugbellen'), see('#slot-terugbellen')));

// ---- how busy it is now

const busy = telling(
  { id: 'phone', busy: true },
  { id: 'counter', waitingMinutes: 17 },
  { id: 'chat', waitingMinutes: 0 },
);

export const LiveBusy = state(see(of('counter', 'p'), '17'), { config: town.live, browser: busy });
export const LiveClosed = state(see(of('phone', '.state:not(.open)')), {
  config: town.live,
  browser: telling({ id: 'phone', closed: true }),
});

// ---- for a sidebar or a footer

export const Compact = state(there, { compact: true, documented: true });
export const CompactInTheEvening = state(there, { compact: true, moment: moments.evening });
export const CompactAll = state(acts(press('ul + p > button'), see('#channel-facebook')), { compact: true });
export const CompactThirdParty = state(acts(press('ul + p > button'), opened('whatsapp')), { compact: true });
export const CompactNarrow = state(there, { compact: true, page: narrow });
export const CompactDark = state(there, { compact: true, page: dark });

// ---- in all kinds of pages

const crowded = acts(about('paspoort'), need('papers'), more('counter'), opened('whatsapp'));
/** In a narrow place the questions stand behind a button. */
const crowdedNarrow = acts(press('.ask > button'), crowded);

export const English = state(crowded, { page: english });
export const DarkPage = state(crowded, { page: dark });
export const DarkPageWithColorScheme = state(crowded, { page: darkScheme });
export const Themed = state(crowded, { page: themed });
export const Narrow = state(crowdedNarrow, { page: narrow });
export const NarrowStart = state(there, { page: narrow });
export const RightToLeft = state(acts(crowded, (resident) => resident.turnAround()));
export const OwnLook = state(acts(need('talk'), more('phone')), { config: town.ownWay });
export const LongWords = state(acts(need('self'), more('counter')), { config: town.longWords });
export const LongWordsNarrow = state(acts(press('.ask > button'), need('self'), more('counter')), {
  config: town.longWords,
  page: narrow,
});
export const HeadingLevelFour = state(need('quick'), { headingLevel: 4 });

// ---- little and much

export const OnlyPhone = state(there, { config: town.onlyPhone });
export const SixtyChannels = state(there, { config: town.sixty });
/** The integrator is told that there are no channels: here that is no fault. Any other error still is. */
const expected = () => {
  const { error } = console;
  console.error = (...told: unknown[]) => {
    if (!String(told[0]).includes('no "channels"')) error(...told);
  };
  return () => {
    console.error = error;
  };
};
export const NoChannels = state(undefined, { config: town.none, browser: expected });
/** No configuration: what stands inside the tag is what the resident sees. */
export const Fallback = state(undefined, { config: undefined });
