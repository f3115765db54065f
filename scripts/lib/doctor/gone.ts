import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteContent } from '../content/site-content.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { isPassedOver } from '../platform/passed-over.ts';
import { isArticleName } from '../read/formats.ts';
import { stemOf } from '../reconcile/stored.ts';
import { LEAST_SHARED, recogniseRenamed } from '../rename/recognise.ts';
import { type Finding, findingOf } from './finding.ts';

type Explainer = SiteContent['explainers'][number];

/** Explainers whose articles are gone: where the same words stand under another name, the command that keeps the addresses. */
export async function ofGone(explainers: readonly Explainer[], folders: Folders): Promise<Finding[]> {
  const files = (await readdir(folders.articles).catch((): string[] => [])).filter((name) => !isPassedOver(name));
  const there = new Set(files.map(stemOf));
  const gone = explainers.filter(({ slug }) => !there.has(slug));
  if (gone.length === 0) return [];
  const slugs = new Set(explainers.map(({ slug }) => slug));
  const isArticle = await Promise.all(files.map(isArticleName));
  const fresh = files.filter((name, index) => isArticle[index] && !slugs.has(stemOf(name))).map((name) => join(folders.articles, name));
  const orphans = gone.map((explainer) => ({ name: explainer.slug, passages: passagesOf(explainer) }));
  const { found, unclear } = await recogniseRenamed(fresh, orphans);
  const told = new Set([...found.map(({ from }) => from), ...(unclear.size > 0 ? gone.map(({ slug }) => slug) : [])]);
  const others = explainers.filter(({ slug }) => there.has(slug));
  return [
    ...[...unclear.values()].map(findingOf),
    ...found.map(
      ({ path, from, to }): Finding => ({
        problem: `${shownPath(path)} has the words of ${from}, whose article is gone`,
        hint: `The next build takes its addresses along; or do it now: npm run rename -- explainers/${from} ${to}.`,
        isGrave: false,
      }),
    ),
    ...gone.filter(({ slug }) => !told.has(slug)).map((explainer) => withoutArticle(explainer, others, folders)),
  ];
}

function withoutArticle(explainer: Explainer, others: readonly Explainer[], folders: Folders): Finding {
  const { slug, data } = explainer;
  const place = shownPath(join(folders.explainers, `${slug}.mdx`));
  const twin = others.find((other) => sharedPart(passagesOf(explainer), passagesOf(other)) >= LEAST_SHARED)?.slug;
  if (twin === undefined) {
    const hint = `Put the article back; or withdraw the explainer: npm run remove -- ${slug}.`;
    return { problem: `${place}: its article, ${data.source.file}, is gone`, hint, isGrave: false };
  }
  const files = [join(folders.explainers, `${twin}.mdx`), join(folders.ledger, `${twin}.json`)].map(shownPath).join(' and ');
  return {
    problem: `${place}: its article is gone, and ${twin} has the same words: links to ${slug} do not follow the article any more`,
    hint:
      `Delete ${files}, whose own addresses are lost; then npm run rename -- explainers/${slug} ${twin}. ` +
      `Or withdraw the old one: npm run remove -- ${slug}.`,
    isGrave: true,
  };
}

const passagesOf = ({ account, sections }: Explainer): string[] =>
  (account?.revisions.at(-1)?.passages ?? sections.flatMap(({ passages }) => passages)).map(({ text }) => text);

/** How much of the longer of two articles the passages are that both have letter for letter: 0 to 1. */
function sharedPart(one: readonly string[], other: readonly string[]): number {
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  const own = new Set(other);
  return length(one.filter((text) => own.has(text))) / Math.max(1, length(one), length(other));
}
