interface Affix {
  isPrefix: boolean;
  /** Whether a prefix and a suffix may stand on one word. */
  joins: boolean;
  strip: string;
  add: string;
  condition: RegExp;
}

/**
 * All words that a dictionary of Hunspell accepts: its entries, and what its prefixes and suffixes make of them. Knows what the English
 * dictionaries use: flags of one letter, affixes without flags of their own.
 *
 * @param affixes the text of the `.aff` file
 * @param entries the text of the `.dic` file
 */
export function expand(affixes: string, entries: string): Set<string> {
  const rules = readAffixes(affixes);
  const words = new Set<string>();
  for (const line of entries.split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/');
    if (word === '' || flags.includes(ONLY_IN_COMPOUNDS)) continue;
    words.add(word);
    const own = [...flags].flatMap((flag) => rules.get(flag) ?? []).filter((rule) => fits(word, rule));
    for (const rule of own) words.add(apply(word, rule));
    for (const prefix of own.filter(({ isPrefix, joins }) => isPrefix && joins)) {
      for (const suffix of own.filter(({ isPrefix, joins }) => !isPrefix && joins)) words.add(apply(apply(word, suffix), prefix));
    }
  }
  return words;
}

const ONLY_IN_COMPOUNDS = 'c';

function readAffixes(text: string): Map<string, Affix[]> {
  const rules = new Map<string, Affix[]>();
  const joining = new Set<string>();
  for (const line of text.split('\n')) {
    const [kind, flag = '', third = '', fourth = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    if (condition === undefined) {
      if (third === 'Y') joining.add(flag);
      continue;
    }
    const isPrefix = kind === 'PFX';
    const rule = { isPrefix, joins: joining.has(flag), strip: none(third), add: none(fourth), condition: meant(condition, isPrefix) };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

const none = (part: string): string => (part === '0' ? '' : part);
const meant = (condition: string, isPrefix: boolean): RegExp => new RegExp(isPrefix ? `^${condition}` : `${condition}$`);

const fits = (word: string, { isPrefix, strip, condition }: Affix): boolean =>
  condition.test(word) && (isPrefix ? word.startsWith(strip) : word.endsWith(strip));

const apply = (word: string, { isPrefix, strip, add }: Affix): string =>
  isPrefix ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add;
