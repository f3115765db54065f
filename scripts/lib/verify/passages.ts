import { attributeOf, type Element } from '../html/tree.ts';
import { wordsOf } from '../read/model/words.ts';
import { insertAll } from '../reconcile/merge/order.ts';
import { articleSays, excerpt, firstDifference } from './excerpt.ts';
import type { Page } from './page.ts';
import { shownText, wrongBeside } from './shown.ts';
import { BUILD_AGAIN, type Finding, findingAt } from './site.ts';
import type { Source } from './sources.ts';

interface Expected {
  text: string;
  /** Where the article has it, such as `article.txt:3`. */
  place: string;
}

interface ShownPassage {
  element: Element;
  id: string;
  text: string;
}

/**
 * Finds passages in a body that are not those expected: on the explainer's page the paragraphs of the article, on the page of a section its
 * own; each once, in order, the same to the character.
 *
 * @param only the section that the page is of
 */
export function checkPassages(
  page: Page,
  body: Element,
  passages: Element[],
  source: Source,
  only?: Source['sections'][number],
): Finding[] {
  const paragraphs = paragraphsOf(source);
  const expected =
    only?.passages.map(
      ({ text, line }) =>
        paragraphs.find((paragraph) => paragraph.text === text.trim()) ?? { text: text.trim(), place: `${source.file}:${line}` },
    ) ?? paragraphs;
  const shown = passages.map(
    (element): ShownPassage => ({ element, id: attributeOf(element, 'data-passage') ?? '', text: shownText(element) }),
  );
  const beside = shown.flatMap(({ element, id }) => {
    const passage = source.passages.get(id);
    const wrong = passage && wrongBeside(element, passage);
    return wrong ? [foreignBeside(page, element, wrong, source)] : [];
  });
  const misfits = alignPassages(shown, expected).map((misfit) => {
    const correct = `Correct ${placeOf(misfit.shown, source)}, or run: npm run explain -- ${source.articleFile}`;
    return findingAt(page, misfit.shown?.element ?? body, describe(misfit, source), misfit.kind === 'moved' ? BUILD_AGAIN : correct);
  });
  return [...misfits, ...beside];
}

/** The finding of words that are struck out, or marks of notes, that the explainer does not have there. */
export function foreignBeside(
  page: Page,
  element: Element,
  { shown, wanted }: { shown: string; wanted: string },
  { file }: Source,
): Finding {
  const problem = `struck words and marks of notes are “${excerpt(shown)}” here; ${file} has “${excerpt(wanted)}”`;
  return findingAt(page, element, problem, BUILD_AGAIN);
}

/**
 * The paragraphs of an article, each once, in the order of the explainer: an editor may put sections in another. One that the explainer
 * does not have comes after the one that it follows in the article. Which paragraph a passage is its words say, or the ledger, when
 * they are not the article's.
 */
function paragraphsOf({ article, articleFile, sections, account }: Source): Expected[] {
  const paragraphs = wordsOf(article).map(({ text, line }): Expected => ({ text: text.trim(), place: `${articleFile}:${line}` }));
  const known = new Map(account?.revisions.at(-1)?.passages.map(({ id, text }) => [id, text]));
  const free = Map.groupBy(paragraphs, ({ text }) => text);
  const take = (text: string | undefined): Expected | undefined => (text === undefined ? undefined : free.get(text.trim())?.shift());
  const order = sections.flatMap(({ passages }) => passages).flatMap(({ id, text }) => take(text) ?? take(known.get(id)) ?? []);
  return insertAll(order, paragraphs);
}

interface Misfit {
  kind: 'changed' | 'foreign' | 'doubled' | 'moved' | 'missing';
  shown?: ShownPassage | undefined;
  expected?: Expected | undefined;
}

/** What is shown and not expected. A passage that differs is a changed one when it stands where one is missing, else a foreign one. */
function alignPassages(shown: readonly ShownPassage[], expected: readonly Expected[]): Misfit[] {
  const free = Map.groupBy(expected.keys(), (index) => expected[index]?.text ?? '');
  const matches = shown.map(({ text }) => free.get(text)?.shift());
  const missing = new Set(expected.keys()).difference(new Set(matches));
  const misfits: Misfit[] = [];
  let last = -1;
  for (const [index, own] of shown.entries()) {
    const match = matches[index];
    if (match !== undefined) {
      if (match < last) misfits.push({ kind: 'moved', shown: own });
      last = Math.max(last, match);
    } else if (missing.delete(last + 1)) {
      last += 1;
      misfits.push({ kind: 'changed', shown: own, expected: expected[last] });
    } else misfits.push({ kind: free.has(own.text) ? 'doubled' : 'foreign', shown: own });
  }
  return [...misfits, ...[...missing].map((index): Misfit => ({ kind: 'missing', expected: expected[index] }))];
}

function placeOf(shown: ShownPassage | undefined, { sections, file }: Source): string {
  const line = sections.flatMap(({ passages }) => passages).find(({ id }) => id === shown?.id)?.line;
  return line === undefined ? file : `${file}:${line}`;
}

function describe({ kind, shown, expected }: Misfit, source: Source): string {
  const { id, text } = shown ?? { id: '', text: '' };
  const { text: wanted, place } = expected ?? { text: '', place: '' };
  const at = firstDifference(text, wanted);
  switch (kind) {
    case 'changed':
      return `passage "${id}" says “${excerpt(text, at)}”; the article says “${excerpt(wanted, at)}” (${place})`;
    case 'missing':
      return `a paragraph of the article is missing: “${excerpt(wanted)}” (${place})`;
    case 'moved':
      return `passage "${id}" does not stand where the explainer has it (${placeOf(shown, source)}): “${excerpt(text)}”`;
    case 'doubled':
      return `passage "${id}" stands a second time: “${excerpt(text)}”; the article has it ${timesIn(text, source)}`;
    case 'foreign':
      return `passage "${id}" is not the article's: “${excerpt(text)}”; ${articleSays(text, source)}`;
  }
}

function timesIn(text: string, { article, articleFile }: Source): string {
  const [first, ...others] = wordsOf(article).filter((own) => own.text.trim() === text);
  if (!first) return 'not at all';
  return `${others.length === 0 ? 'once' : `${others.length + 1} times`} (${articleFile}:${first.line})`;
}
