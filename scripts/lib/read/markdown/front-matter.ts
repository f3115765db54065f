import { parse as parseToml, TomlError } from 'smol-toml';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { requireMerged } from '../../../../src/lib/text/unfinished-merge.ts';
import { readYaml } from '../../../../src/lib/text/yaml.ts';
import { languageSchema } from '../../../../src/schemas/language.ts';
import type { Stated } from '../lines/furniture.ts';
import type { LeftOut } from '../model/types.ts';

/** What stands before the text of a Markdown file. */
export interface FrontMatter {
  stated: Stated;
  /** The language that it says the text is in. */
  language?: string;
  /** Its fields that say nothing of these. */
  fields: LeftOut[];
  /** The text with empty lines in its place. */
  text: string;
}

/** The names of fields, as Jekyll, Hugo, Ghost, Obsidian, Astro and Eleventy have them; the first that is there counts. */
const NAMES: Record<keyof Stated, readonly string[]> = {
  headline: ['title', 'headline'],
  byline: ['author', 'authors', 'byline', 'by'],
  date: [
    'date',
    'published',
    'publishdate',
    'pubdate',
    'datepublished',
    'publishedat',
    'publishedon',
    'publicationdate',
    'created',
    'createdat',
    'datecreated',
  ],
};

const LANGUAGE = ['lang', 'language', 'locale'];

/**
 * Reads front matter in YAML (between lines of `---`), TOML (`+++`) or JSON (an object first in the file). Names of fields count without
 * capitals, `-` and `_`. The day is that of the first of: date, published, publishDate, pubDate, date_published, published_at, published_on,
 * publication_date, created, created_at, date_created; a day of change is none.
 *
 * @throws ContentError when it is none of the three, and when a field that says who or when is no text
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const found = sourceOf(text);
  if (!found) return { stated: {}, fields: [], text };
  const { source, first } = found;
  requireMerged('\n'.repeat(first - 1) + source, file);
  const { data, lineOf } = READERS[found.language](source, (problem, line) => {
    const hint = 'Put the value in quotes, or correct the line.';
    return new ContentError(`the frontmatter is not ${found.language}: ${problem}`, { file, line: line + first - 1 }, hint);
  });
  const entries =
    typeof data === 'object' && data !== null ? Object.entries(data).filter(([, value]) => value !== null && value !== '') : [];
  const line = (key: string): number => lineOf(key) + first - 1;
  const used = new Set<string>();
  const said = (names: readonly string[]): Stated['headline'] => {
    const [key, value] = names.flatMap((name) => entries.filter(([own]) => plain(own) === name))[0] ?? [];
    if (key === undefined) return undefined;
    const words = wordsIn(value);
    if (words === undefined)
      throw new ContentError(`${key}: this is not text`, { file, line: line(key) }, 'Write words there, in quotes if need be.');
    used.add(key);
    return words === '' ? undefined : { text: words, line: line(key), from: 'front matter' };
  };
  const stated = { headline: said(NAMES.headline), byline: said(NAMES.byline), date: said(NAMES.date) };
  const language = entries.find(([key, value]) => LANGUAGE.includes(plain(key)) && languageOf(value) !== undefined);
  if (language) used.add(language[0]);
  const fields = entries.flatMap(([key, value]): LeftOut[] =>
    used.has(key) ? [] : [{ kind: 'field', text: `${key}: ${shown(value)}`, line: line(key) }],
  );
  return { stated, ...(language && { language: languageOf(language[1]) }), fields, text: found.rest };
}

type Language = 'YAML' | 'TOML' | 'JSON';
type Fail = (problem: string, line: number) => Error;
interface Data {
  data: unknown;
  lineOf: (key: string) => number;
}

/** What YAML begins with, and prose between two rules does not: a short name with a colon, or an object; or there is nothing at all. */
const FIRST_FIELD = /^(?:[ \t]*(?:#.*)?\n)*(?:\s*$|\s*\{|[ \t]*["']?[\p{L}\w$][\p{L}\w .-]{0,30}["']?[ \t]*:(?:\s|$))/u;

/** The source of the front matter, from which line on it stands, and the text below it with as many lines above as before. */
function sourceOf(text: string): { language: Language; source: string; first: number; rest: string } | undefined {
  const [fence = ''] = /^(?:---|\+\+\+)(?=[ \t]*\n)/.exec(text) ?? [];
  if (fence !== '') {
    const own = RegExp.escape(fence);
    const [whole = '', source = ''] = new RegExp(`^${own}[ \\t]*\\n((?:.*\\n)*?)${own}[ \\t]*(?:\\n|$)`).exec(text) ?? [];
    const isRule = whole === '' || (fence === '---' && !FIRST_FIELD.test(source));
    return isRule ? undefined : { language: fence === '---' ? 'YAML' : 'TOML', source, first: 2, rest: blanked(text, whole.length) };
  }
  const end = /^\{\s*"[^"\n]*"\s*:/.test(text) ? endOfObject(text) : 0;
  return end === 0 ? undefined : { language: 'JSON', source: text.slice(0, end), first: 1, rest: blanked(text, end) };
}

const blanked = (text: string, end: number): string => text.slice(0, end).replace(/[^\n]/g, '') + text.slice(end);

/** Where the object ends that a text begins with; 0 where it does not end. */
function endOfObject(text: string): number {
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth === 0) return index + sign.length;
  }
  return 0;
}

const READERS: Record<Language, (source: string, fail: Fail) => Data> = {
  YAML(source, fail) {
    const { data, lineOf } = readYaml(withQuotes(source), fail);
    return { data: data(), lineOf: (key) => lineOf([key]) };
  },
  TOML(source, fail) {
    try {
      return {
        data: parseToml(source),
        lineOf: (key) => lineWith(source, new RegExp(`^[ \\t]*(?:\\[+)?["']?${RegExp.escape(key)}["']?\\s*[=\\].]`, 'm')),
      };
    } catch (error) {
      if (error instanceof TomlError) throw fail(error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? '', error.line);
      throw error;
    }
  },
  JSON(source, fail) {
    try {
      return { data: JSON.parse(source), lineOf: (key) => lineWith(source, new RegExp(`${RegExp.escape(JSON.stringify(key))}\\s*:`)) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const position = /position (\d+)/.exec(error.message)?.[1];
      throw fail(error.message.replace(/(?:,| in JSON).*$/s, ''), source.slice(0, Number(position ?? 0)).split('\n').length);
    }
  },
};

/** A line whose value has a colon in it, as headlines do, and no quotes around it: for YAML a fault, for whoever wrote it a text. */
const withQuotes = (source: string): string =>
  source.replace(
    /^([\p{L}_][\p{L}\w-]*:[ \t]+)([\p{L}\p{N}“‘«][^\n]*?:[ \t][^\n]*?)[ \t]*$/gmu,
    (_, key, value) => key + JSON.stringify(value),
  );

const lineWith = (source: string, pattern: RegExp): number => source.slice(0, pattern.exec(source)?.index ?? 0).split('\n').length;

const plain = (key: string): string => key.toLowerCase().replace(/[-_\s]/g, '');

/** A text, several, or what has a name; undefined for all else. */
function wordsIn(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.map(wordsIn);
    return parts.includes(undefined) ? undefined : parts.join(', ');
  }
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null) return 'name' in value && typeof value.name === 'string' ? value.name.trim() : undefined;
  return String(value).trim();
}

/** "de", "pt_BR"; undefined for what is no tag of a language, such as its name. */
function languageOf(value: unknown): string | undefined {
  const [language = '', ...parts] = String(value).trim().split(/[-_]/);
  return languageSchema.safeParse([language.toLowerCase(), ...parts].join('-')).data;
}

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value).replace(/\s+/g, ' ').trim());
