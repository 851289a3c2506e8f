/**
 * What frameworks and editors need to know of the widgets, made from custom-elements.json: types for React and Vue, data
 * for the completion of VS Code. Angular reads TypeScript's own maps of tags and events.
 */
import { valuesOf, type Named, type Widget } from './manifest.js';

const comment = (text = ''): string => `  /** ${text.replace(/\s+/g, ' ')} */\n`;
const union = (names: string[]): string => names.map((name) => `'${name}'`).join(' | ') || 'never';
const namesOf = (list: Named[]): string => union(list.map(({ name }) => name));

/** What may be written for an attribute. Numbers stand in markup as text. */
function valueOf({ type: { text } = { text: 'string' } }: Named): string {
  const plain = text.replace(/\s*\|\s*undefined$/, '');
  return `${plain === 'number' ? 'number | `${number}`' : plain} | undefined`;
}

const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * @param isVue Vue's checker takes `heading-level` for `headingLevel`, so that what fits the one must fit the other
 */
const attributes = ({ className, attributes, properties }: Widget, isVue = false): string =>
  `/** What can be written in the tag. */\nexport interface ${className}Attributes {\n${attributes
    // Both set the property where one has the name of the attribute, whatever the attribute means by itself.
    .filter(({ name }) => !properties.some((one) => one.name === name))
    .map((one) => `${comment(one.description)}  '${isVue ? camel(one.name) : one.name}'?: ${valueOf(one)};\n`)
    .join('')}}\n`;

const imports = (widgets: Widget[]): string =>
  widgets.map(({ className, module }) => `import type { ${className} } from '${module}';\n`).join('') +
  // Its map of events is global.
  `import type {} from './events.js';\n`;

/** @param without attributes that say the same, under their names in camel case */
const propertiesOf = ({ properties }: Widget, without: Named[] = []): string =>
  namesOf(properties.filter(({ name }) => !without.some((one) => camel(one.name) === name && one.name !== name)));

export const reactTypes = (widgets: Widget[]): string => `/**
 * Types for React 19: \`import type {} from 'loket/react'\` in a file, or \`"types": ["loket/react"]\` in tsconfig.json.
 * React adds a listener for \`on\` followed by the exact name of an event, and sets what the element has as a property.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(widgets)}
type Listeners<Events extends keyof HTMLElementEventMap> = {
  [Name in Events as \`on\${Name}\` | \`on\${Name}Capture\`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};

type Tag<Widget extends HTMLElement, Attributes, Properties extends keyof Widget, Events extends keyof HTMLElementEventMap> =
  DetailedHTMLProps<HTMLAttributes<Widget>, Widget> & Attributes & Partial<Pick<Widget, Properties>> & Listeners<Events>;

${widgets.map((one) => attributes(one)).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${widgets
  .map(
    (one) =>
      `      '${one.tag}': Tag<${one.className}, ${one.className}Attributes, ${propertiesOf(one)}, ${namesOf(one.events)}>;\n`,
  )
  .join('')}    }
  }
}
`;

export const vueTypes = (widgets: Widget[]): string => `/**
 * Types for templates of Vue 3: \`import type {} from 'loket/vue'\` in a file, or \`"types": ["loket/vue"]\` in
 * tsconfig.json. Vue's compiler must know that these are elements: \`isCustomElement: (tag) => tag.startsWith('loket-')\`.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports(widgets)}
type Listeners<Events extends keyof HTMLElementEventMap> = {
  [Name in Events]: (event: HTMLElementEventMap[Name]) => void;
};

type Tag<Widget extends HTMLElement, Attributes, Properties extends keyof Widget, Events extends keyof HTMLElementEventMap> =
  new () => Widget & {
    /** For the checker of templates alone; the element has no such property. */
    $props: HTMLAttributes & Attributes & Partial<Pick<Widget, Properties>> & PublicProps;
    $emit: EmitFn<Listeners<Events>>;
  };

${widgets.map((one) => attributes(one, true)).join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${widgets
  .map(
    (one) =>
      `    '${one.tag}': Tag<${one.className}, ${one.className}Attributes, ${propertiesOf(one, one.attributes)}, ${namesOf(one.events)}>;\n`,
  )
  .join('')}  }
}
`;

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export const vsCodeData = (widgets: Widget[]): string =>
  JSON.stringify(
    {
      version: 1.1,
      tags: widgets.map(({ tag, description, attributes, events, slots }) => ({
        name: tag,
        description: [
          description,
          ...slots.map((slot) => `Inside${slot.name && ` (slot="${slot.name}")`}: ${slot.description}`),
          events.length ? `Events:\n${events.map((event) => `- ${event.name}: ${event.description}`).join('\n')}` : '',
        ].join('\n\n'),
        attributes: attributes.map(({ name, description, type }) => ({
          name,
          description,
          // `v`: its presence says it, without a value.
          ...(type?.text === 'boolean' && { valueSet: 'v' }),
          ...(valuesOf(type?.text).length && { values: valuesOf(type?.text).map((value) => ({ name: value })) }),
        })),
      })),
    },
    null,
    2,
  ) + '\n';
