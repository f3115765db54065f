/** The forms that a language has for a number of things, by the categories of its plural; `{n}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers, numbers of things, and lists. @param language as in the lang attribute of HTML: "en", "en-GB" */
export function inLanguage(language: string) {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const number = (n: number): string => numbers.format(n);
  return {
    /** "1,475". */
    number,
    /** "1 passage", "2 passages". */
    count: (n: number, forms: PluralForms): string => (forms[plurals.select(n)] ?? forms.other).replace('{n}', number(n)),
    /** The items with what stands between them: "one", ", ", "two". */
    list: <Item>(items: readonly Item[]): (Item | string)[] =>
      lists
        .formatToParts(items.map((_, index) => String(index)))
        .map(({ type, value }) => (type === 'element' ? (items[Number(value)] as Item) : value)),
  };
}

/** The parts of a sentence with other things than text in it, such as links, in the order of the language: ``sentence`By ${author}` ``. */
export const sentence = <Item>(texts: TemplateStringsArray, ...items: (Item | string)[]): (Item | string)[] =>
  texts.flatMap((text, index) => [text, ...items.slice(index, index + 1)]).filter((part) => part !== '');
