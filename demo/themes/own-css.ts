/** Reads the tokens out of style sheets that somebody pastes. */

export interface TokenBlock {
  /** Where the sheet gives these values: `.utrecht-theme`. */
  selector: string;
  /** Name → value, as written. */
  tokens: Map<string, string>;
}

/**
 * @param css a style sheet, or only `--name: value;` after each other
 * @returns the blocks of it that set tokens, the fullest first; those of one selector together
 */
export function tokensOf(css: string): TokenBlock[] {
  const blocks = blocksOf(css);
  // A browser drops declarations that stand in no rule.
  return blocks.length ? blocks : blocksOf(`:root{${css}}`);
}

function blocksOf(css: string): TokenBlock[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const blocks = new Map<string, TokenBlock>();
  const read = (rules: CSSRuleList, around: string): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        const selector = around ? `${around} ${rule.selectorText}` : rule.selectorText;
        const block = blocks.get(selector) ?? { selector, tokens: new Map<string, string>() };
        for (const name of rule.style)
          if (name.startsWith('--')) block.tokens.set(name, rule.style.getPropertyValue(name).trim());
        if (block.tokens.size) blocks.set(selector, block);
      } else if (rule instanceof CSSMediaRule) read(rule.cssRules, `@media ${rule.conditionText}`);
      else if (rule instanceof CSSGroupingRule) read(rule.cssRules, around);
    }
  };
  read(sheet.cssRules, '');
  return [...blocks.values()].sort((one, other) => other.tokens.size - one.tokens.size);
}

/** The same values for what has the class `own-theme`; each is set as one value, so that nothing but values gets in. */
export function sheetOf({ tokens }: TokenBlock): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.insertRule('.own-theme{}');
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of tokens) style.setProperty(name, value);
  return sheet;
}
