import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import { shownPath } from '../../lib/platform/folders.ts';
import { toPlace } from './place.ts';

const expectedSchema = z
  .strictObject({
    /** From the site's root: `/explainers/SLUG/`. */
    page: z.string().min(1),
    /** The id of a section (or passage) of that page. */
    anchor: z.string().min(1).optional(),
    /** The first words of a passage, as they stand on the page: names its section whatever the heading is. */
    passage: z.string().min(1).optional(),
  })
  .refine(({ anchor, passage }) => anchor === undefined || passage === undefined, 'an anchor or a passage says the section, not both');

const querySchema = z.strictObject({
  /** As a reader types it. */
  q: z.string().refine((text) => text.trim() !== '', 'a query needs at least one word'),
  /** What it tries: `heading`, `typo`, `alias`, … */
  class: z.string().min(1),
  /** Any of these is right; none: the search must say that nothing has all of the words. */
  expect: z.array(expectedSchema),
  /** True for a query that nothing is fitted on. */
  aside: z.boolean().optional(),
});

/** A file of queries, and what should be found. */
const queriesSchema = z.object({
  /** True where `lab:queries` drew them from the site itself. */
  drawn: z.boolean().optional(),
  queries: z.array(querySchema).min(1),
});
export type Query = z.infer<typeof querySchema>;
export type QueryFile = z.infer<typeof queriesSchema>;
export type ExpectedPlace = z.infer<typeof expectedSchema>;

const absent =
  'Name a JSON file that is there; npm run lab:queries draws one from the site, and scripts/lab/README.md says what it looks like.';
const hint = 'Write {"queries": [{"q": "…", "class": "…", "expect": [{"page": "/explainers/SLUG/", "anchor": "SECTION"}]}]}.';

/**
 * Reads a file of queries.
 *
 * @param path absolute
 * @param base the path that the site lies under; pages may be written with it
 * @throws ContentError when it is no JSON; AggregateError of ContentErrors, one for each thing that the schema refuses
 */
export async function readQueries(path: string, base: string): Promise<QueryFile> {
  const file = shownPath(path);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new ContentError('there is no such file of queries', { file }, absent);
  return parseQueries(text, file, base);
}

/**
 * What stands in a file, with every page written as `toPlace` writes it.
 *
 * @param file the file as the person knows it, for errors
 * @throws as `readQueries`
 */
export function parseQueries(text: string, file: string, base: string): QueryFile {
  // JSON is YAML, and YAML's reader tells where each value stands.
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: 'json' });
  const broken = document.errors[0];
  if (broken) throw new ContentError('the file is no JSON', { file, line: counter.linePos(broken.pos[0]).line }, hint);
  const read = queriesSchema.safeParse(document.toJS());
  if (read.success) {
    const queries = read.data.queries.map((query) => ({ ...query, expect: query.expect.map((one) => toExpected(one, base)) }));
    return { ...read.data, queries };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  throw new AggregateError(
    read.error.issues.map(
      ({ path, message }) =>
        new ContentError(`${path.map(String).join('.') || 'the file'}: ${message}`, { file, line: lineOf(path) }, hint),
    ),
    `${file}: no file of queries`,
  );
}

function toExpected({ page, anchor, passage }: ExpectedPlace, base: string): ExpectedPlace {
  const place = toPlace(page, base);
  if (passage !== undefined) return { page: place.page, passage };
  const id = anchor?.replace(/^#/, '') ?? place.anchor;
  return id === null ? { page: place.page } : { page: place.page, anchor: id };
}
