/** What the scripts read of custom-elements.json. */
export interface Named {
  name: string;
  description?: string;
  type?: { text: string };
}

export interface Declaration {
  name: string;
  customElement?: boolean;
  tagName?: string;
  description?: string;
  members?: (Named & { kind: string; privacy?: string; static?: boolean })[] | undefined;
  attributes?: (Named & { fieldName?: string })[];
  events?: Named[];
  slots?: Named[];
  cssProperties?: (Named & { default?: string })[];
}

export interface Manifest {
  modules: {
    path: string;
    declarations?: Declaration[];
    exports?: { kind: string; name: string; declaration: { name: string; module?: string } }[];
  }[];
}

/** A widget as the files for editors and frameworks need it. */
export interface Widget extends Required<Pick<Declaration, 'attributes' | 'events' | 'slots' | 'cssProperties'>> {
  tag: string;
  className: string;
  description: string;
  /** Module of its class, from the folder of the build: `./contact-form/contact-form.js`. */
  module: string;
  properties: Named[];
}

export const widgetsOf = (manifest: Manifest): Widget[] =>
  manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter((one) => one.customElement && one.tagName)
      .map(({ name, tagName = '', description = '', members = [], ...rest }) => ({
        tag: tagName,
        className: name,
        description,
        module: path.replace('dist/npm', '.'),
        properties: members.filter((member) => member.kind === 'field' && !member.static),
        attributes: rest.attributes ?? [],
        events: rest.events ?? [],
        slots: rest.slots ?? [],
        cssProperties: rest.cssProperties ?? [],
      })),
  );

/** The values of a type such as `'a' | 'b'`; none of any other. */
export const valuesOf = (type = ''): string[] =>
  type.split('|').every((part) => /^\s*'[^']*'\s*$/.test(part))
    ? type.split('|').map((part) => part.trim().slice(1, -1))
    : [];
