import type { Element, Nodes } from 'hast';
import { RESERVED } from '../../../src/lib/explainer/check-explainer.ts';
import { excerpt } from './excerpt.ts';
import type { Finding } from './finding.ts';
import type { Landings } from './links.ts';
import { ledgerSays } from './nearest.ts';
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
    if (wrong === undefined) return [];
    const instead = source ? ledgerSays(wrong, source) : 'the content folder has no such explainer';
    const problem = `shown as former words of "${slug}", but no revision in its ledger has them: “${excerpt(wrong)}”; ${instead}`;
    return [{ file: page.file, line: lineOf(element), problem, hint }];
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
 * Finds addresses that an explainer gave once and that its page does not answer to any more: on its own page, on those of its sections, past
 * ones too, and the page of revisions. Those that the site keeps for itself were never published.
 */
export function checkAddresses(source: Source, landings: Landings): Finding[] {
  const { slug, ledger } = source;
  const page = `explainers/${slug}/`;
  if (!ledger || !landings.has(`${page}index.html`)) return [];
  const sections = Object.keys(ledger.sections).filter((id) => !RESERVED.includes(id) && !id.startsWith('ui-'));
  const passages = [...ledger.revisions.flatMap((revision) => revision.passages), ...ledger.gone].map(({ id }) => id);
  const left = new Map(Object.entries(ledger.left));
  const given: [page: string, ids: string[]][] = [
    [page, [...passages, ...sections, ...Object.keys(ledger.statements)]],
    ...sections.map((id): [string, string[]] => [`${page}${id}/`, [id, ...(ledger.sections[id] ?? []), ...(left.get(id) ?? [])]]),
  ];
  if (ledger.revisions.length > 1) given.push([`${page}revisions/`, []]);
  return given.flatMap(([path, ids]) => {
    const there = landings.get(`${path}index.html`);
    const missing = there ? [...new Set(ids)].filter((id) => !there.has(id)).map((id) => `${path}#${id}`) : [path];
    return missing.map((address) => unanswered(address, source));
  });
}

/** Says what stood at an address, and where the ledger has it. */
function unanswered(address: string, { file, ledger, ledgerFile, lineInLedger }: Source): Finding {
  const [, section = '', id = section] = /^[^/]+\/[^/]+\/(?:([^/#]+)\/)?(?:#(.*))?$/.exec(address) ?? [];
  const passage = ledger?.statements[id] ?? id;
  const known = [...(ledger?.gone ?? []), ...(ledger?.revisions.flatMap(({ passages }) => passages).reverse() ?? [])];
  const words = known.find((one) => one.id === passage)?.text;
  const what = words === undefined ? '' : ` for “${excerpt(words)}”`;
  return {
    file: ledgerFile,
    line: lineInLedger(id),
    problem: `the address ${address} was given once${what}, and the site no longer answers to it`,
    hint: `Build again: npm run build. The page is made from ${file} and this ledger.`,
  };
}
