import type { Element, Nodes } from 'hast';
import { RESERVED } from '../../../src/lib/check-explainer.ts';
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

/**
 * Finds addresses that an explainer gave once and that its page does not answer to any more, and sections whose page is gone. Those that
 * the site keeps for itself were never published.
 */
export function checkAddresses({ slug, file, ledger }: Source, landings: Landings): Finding[] {
  const ids = landings.get(`explainers/${slug}/index.html`);
  if (!ledger || !ids) return [];
  const sections = Object.keys(ledger.sections).filter((id) => !RESERVED.includes(id) && !id.startsWith('ui-'));
  const passages = [...ledger.revisions.flatMap((revision) => revision.passages), ...ledger.gone].map(({ id }) => id);
  const given = new Set([...passages, ...sections, ...Object.keys(ledger.statements)]);
  const unanswered = [...given].filter((id) => !ids.has(id)).map((id) => `#${id}`);
  const missing = sections.map((id) => `${id}/`).filter((page) => !landings.has(`explainers/${slug}/${page}index.html`));
  return [...unanswered, ...missing].map((address) => {
    const problem = `the address explainers/${slug}/${address} was given once, and the site no longer answers to it`;
    return { file, problem, hint };
  });
}
