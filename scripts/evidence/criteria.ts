/** Success criteria of WCAG 2.2: every one of level A and AA, and those of level AAA of which we claim something. */

export interface Criterion {
  /** As `1.4.3`. */
  id: string;
  /** The part behind the # in https://www.w3.org/TR/WCAG22/. */
  anchor: string;
  level: 'A' | 'AA' | 'AAA';
  /** The version of WCAG that it came with. */
  since: '2.0' | '2.1' | '2.2';
  en: string;
  /** As in the authorised Dutch translation: https://www.w3.org/Translations/WCAG22-nl/. */
  nl: string;
}

type Row = [id: string, level: Criterion['level'], since: Criterion['since'], anchor: string, en: string, nl: string];

const rows: Row[] = [
  ['1.1.1', 'A', '2.0', 'non-text-content', 'Non-text Content', 'Niet-tekstuele content'],
  [
    '1.2.1',
    'A',
    '2.0',
    'audio-only-and-video-only-prerecorded',
    'Audio-only and Video-only (Prerecorded)',
    'Louter-geluid en louter-videobeeld (vooraf opgenomen)',
  ],
  [
    '1.2.2',
    'A',
    '2.0',
    'captions-prerecorded',
    'Captions (Prerecorded)',
    'Ondertitels voor doven en slechthorenden (vooraf opgenomen)',
  ],
  [
    '1.2.3',
    'A',
    '2.0',
    'audio-description-or-media-alternative-prerecorded',
    'Audio Description or Media Alternative (Prerecorded)',
    'Audiodescriptie of media-alternatief (vooraf opgenomen)',
  ],
  ['1.2.4', 'AA', '2.0', 'captions-live', 'Captions (Live)', 'Ondertitels voor doven en slechthorenden (live)'],
  [
    '1.2.5',
    'AA',
    '2.0',
    'audio-description-prerecorded',
    'Audio Description (Prerecorded)',
    'Audiodescriptie (vooraf opgenomen)',
  ],
  ['1.3.1', 'A', '2.0', 'info-and-relationships', 'Info and Relationships', 'Info en relaties'],
  ['1.3.2', 'A', '2.0', 'meaningful-sequence', 'Meaningful Sequence', 'Betekenisvolle volgorde'],
  ['1.3.3', 'A', '2.0', 'sensory-characteristics', 'Sensory Characteristics', 'Zintuiglijke eigenschappen'],
  ['1.3.4', 'AA', '2.1', 'orientation', 'Orientation', 'Weergavestand'],
  ['1.3.5', 'AA', '2.1', 'identify-input-purpose', 'Identify Input Purpose', 'Identificeer het doel van de input'],
  ['1.4.1', 'A', '2.0', 'use-of-color', 'Use of Color', 'Gebruik van kleur'],
  ['1.4.2', 'A', '2.0', 'audio-control', 'Audio Control', 'Geluidsbediening'],
  ['1.4.3', 'AA', '2.0', 'contrast-minimum', 'Contrast (Minimum)', 'Contrast (minimum)'],
  ['1.4.4', 'AA', '2.0', 'resize-text', 'Resize Text', 'Herschalen van tekst'],
  ['1.4.5', 'AA', '2.0', 'images-of-text', 'Images of Text', 'Afbeeldingen van tekst'],
  ['1.4.10', 'AA', '2.1', 'reflow', 'Reflow', 'Reflow'],
  ['1.4.11', 'AA', '2.1', 'non-text-contrast', 'Non-text Contrast', 'Contrast van niet-tekstuele content'],
  ['1.4.12', 'AA', '2.1', 'text-spacing', 'Text Spacing', 'Tekstafstand'],
  ['1.4.13', 'AA', '2.1', 'content-on-hover-or-focus', 'Content on Hover or Focus', 'Content bij hover of focus'],
  ['2.1.1', 'A', '2.0', 'keyboard', 'Keyboard', 'Toetsenbord'],
  ['2.1.2', 'A', '2.0', 'no-keyboard-trap', 'No Keyboard Trap', 'Geen toetsenbordval'],
  ['2.1.4', 'A', '2.1', 'character-key-shortcuts', 'Character Key Shortcuts', 'Enkel teken sneltoetsen'],
  ['2.2.1', 'A', '2.0', 'timing-adjustable', 'Timing Adjustable', 'Timing aanpasbaar'],
  ['2.2.2', 'A', '2.0', 'pause-stop-hide', 'Pause, Stop, Hide', 'Pauzeren, stoppen, verbergen'],
  [
    '2.3.1',
    'A',
    '2.0',
    'three-flashes-or-below-threshold',
    'Three Flashes or Below Threshold',
    'Drie flitsen of beneden drempelwaarde',
  ],
  ['2.3.3', 'AAA', '2.1', 'animation-from-interactions', 'Animation from Interactions', 'Animatie uit interacties'],
  ['2.4.1', 'A', '2.0', 'bypass-blocks', 'Bypass Blocks', 'Blokken omzeilen'],
  ['2.4.2', 'A', '2.0', 'page-titled', 'Page Titled', 'Paginatitel'],
  ['2.4.3', 'A', '2.0', 'focus-order', 'Focus Order', 'Focus volgorde'],
  ['2.4.4', 'A', '2.0', 'link-purpose-in-context', 'Link Purpose (In Context)', 'Linkdoel (in context)'],
  ['2.4.5', 'AA', '2.0', 'multiple-ways', 'Multiple Ways', 'Meerdere manieren'],
  ['2.4.6', 'AA', '2.0', 'headings-and-labels', 'Headings and Labels', 'Koppen en labels'],
  ['2.4.7', 'AA', '2.0', 'focus-visible', 'Focus Visible', 'Focus zichtbaar'],
  ['2.4.11', 'AA', '2.2', 'focus-not-obscured-minimum', 'Focus Not Obscured (Minimum)', 'Focus niet bedekt (minimum)'],
  ['2.4.13', 'AAA', '2.2', 'focus-appearance', 'Focus Appearance', 'Focusweergave'],
  ['2.5.1', 'A', '2.1', 'pointer-gestures', 'Pointer Gestures', 'Aanwijzergebaren'],
  ['2.5.2', 'A', '2.1', 'pointer-cancellation', 'Pointer Cancellation', 'Aanwijzerannulering'],
  ['2.5.3', 'A', '2.1', 'label-in-name', 'Label in Name', 'Label in naam'],
  ['2.5.4', 'A', '2.1', 'motion-actuation', 'Motion Actuation', 'Bewegingsactivering'],
  [
    '2.5.5',
    'AAA',
    '2.1',
    'target-size-enhanced',
    'Target Size (Enhanced)',
    'Grootte van het aanwijsgebied (uitgebreid)',
  ],
  ['2.5.7', 'AA', '2.2', 'dragging-movements', 'Dragging Movements', 'Sleepbewegingen'],
  ['2.5.8', 'AA', '2.2', 'target-size-minimum', 'Target Size (Minimum)', 'Grootte van het aanwijsgebied (minimum)'],
  ['3.1.1', 'A', '2.0', 'language-of-page', 'Language of Page', 'Taal van de pagina'],
  ['3.1.2', 'AA', '2.0', 'language-of-parts', 'Language of Parts', 'Taal van onderdelen'],
  ['3.1.5', 'AAA', '2.0', 'reading-level', 'Reading Level', 'Leesniveau'],
  ['3.2.1', 'A', '2.0', 'on-focus', 'On Focus', 'Bij focus'],
  ['3.2.2', 'A', '2.0', 'on-input', 'On Input', 'Bij input'],
  ['3.2.3', 'AA', '2.0', 'consistent-navigation', 'Consistent Navigation', 'Consistente navigatie'],
  ['3.2.4', 'AA', '2.0', 'consistent-identification', 'Consistent Identification', 'Consistente identificatie'],
  ['3.2.6', 'A', '2.2', 'consistent-help', 'Consistent Help', 'Consistente hulp'],
  ['3.3.1', 'A', '2.0', 'error-identification', 'Error Identification', 'Foutidentificatie'],
  ['3.3.2', 'A', '2.0', 'labels-or-instructions', 'Labels or Instructions', 'Labels of instructies'],
  ['3.3.3', 'AA', '2.0', 'error-suggestion', 'Error Suggestion', 'Foutsuggestie'],
  [
    '3.3.4',
    'AA',
    '2.0',
    'error-prevention-legal-financial-data',
    'Error Prevention (Legal, Financial, Data)',
    'Foutpreventie (wettelijk, financieel, gegevens)',
  ],
  ['3.3.5', 'AAA', '2.0', 'help', 'Help', 'Hulp'],
  ['3.3.7', 'A', '2.2', 'redundant-entry', 'Redundant Entry', 'Overbodige invoer'],
  [
    '3.3.8',
    'AA',
    '2.2',
    'accessible-authentication-minimum',
    'Accessible Authentication (Minimum)',
    'Toegankelijke authenticatie (minimum)',
  ],
  ['4.1.2', 'A', '2.0', 'name-role-value', 'Name, Role, Value', 'Naam, rol, waarde'],
  ['4.1.3', 'AA', '2.1', 'status-messages', 'Status Messages', 'Statusberichten'],
];

export const criteria: readonly Criterion[] = rows.map(([id, level, since, anchor, en, nl]) => ({
  id,
  level,
  since,
  anchor,
  en,
  nl,
}));

/**
 * The clause of EN 301 549 V3.2.1 that asks the same. It holds WCAG 2.1 at A and AA, so it has none for what came with 2.2,
 * and none for AAA (its 9.5 only lists those).
 */
export const clause = ({ id, level, since }: Criterion): string | undefined =>
  since === '2.2' || level === 'AAA' ? undefined : `9.${id}`;

/** In EN 301 549 V3.2.1 and the Dutch 50, and no longer in WCAG 2.2. */
export const parsing = { id: '4.1.1', clause: '9.4.1.1', en: 'Parsing', nl: 'Parsen' } as const;
