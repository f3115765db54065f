import type { Element, Nodes } from 'hast';
import { excerpt } from './excerpt.ts';
import type { Finding } from './finding.ts';
import type { Landings } from './links.ts';
import { attributeOf, lineOf, type Page, textOf } from './page.ts';
import { isStale } from './source.ts';
import type { Source } from './sources.ts';
import type { Sources } from './verbatim.ts';

const hint = 'Build again: npm run build.';

/**
 * Finds words that are shown as an article's former ones and are not. What lies in `data-former` is a whole passage of a revision; where
 * it marks a difference, with `del` and `ins`, it is one without the words in `ins`, and another without those in `del`.
 */
export function checkFormer(page: Page, sources: Sources): Finding[] {
  return page.elements.flatMap((element) => {
    const slug = attributeOf(element, 'dataFormer');
    const source = sources.get(slug ?? '');
    if (slug === undefined || (source && isStale(source))) return [];
    const texts = textsOf(source);
    const wrong = ['ins', 'del'].map((left) => textWithout(element, left)).find((text) => text !== '' && !texts.has(text));
    const problem = `shown as former words of "${slug}", but no revision in its ledger has them: “${excerpt(wrong ?? '')}”`;
    return wrong === undefined ? [] : [{ file: page.file, line: lineOf(element), problem, hint }];
  });
}

/** Every passage that an explainer has or had. */
const textsOf = (source: Source | undefined): Set<string> =>
  new Set([
    ...(source?.ledger?.revisions ?? []).flatMap(({ passages }) => passages.map(({ text }) => text)),
    ...(source?.ledger?.gone ?? []).map(({ text }) => text),
  ]);

function textWithout(node: Element | Nodes, tagName: string): string {
  if (node.type === 'element' && node.tagName === tagName) return '';
  return 'children' in node ? node.children.map((child) => textWithout(child, tagName)).join('') : textOf(node);
}

/** Finds addresses that an explainer gave once and that its page does not answer to any more; those that the interface keeps were never linked to. */
export function checkAddresses({ slug, file, ledger }: Source, landings: Landings): Finding[] {
  const ids = landings.get(`explainers/${slug}/index.html`);
  if (!ledger || !ids) return [];
  const passages = ledger.revisions.flatMap((revision) => revision.passages.map(({ id }) => id));
  const given = new Set([
    ...passages,
    ...ledger.gone.map(({ id }) => id),
    ...Object.keys(ledger.sections),
    ...Object.keys(ledger.statements),
  ]);
  return [...given]
    .filter((id) => !ids.has(id) && !id.startsWith('ui-'))
    .map((id) => ({ file, problem: `the address #${id} was given once, and the page of this explainer no longer answers to it`, hint }));
}
