import { isReservedId } from '../../../src/schemas/id.ts';
import { hasWords } from '../../../src/schemas/ledger.ts';
import { attributeOf, textOf } from '../html/tree.ts';
import { excerpt, ledgerSays } from './excerpt.ts';
import { BUILD_AGAIN, type Finding, findingAt, type PageRule, type Site, type SiteRule } from './site.ts';
import { isStale, type Source } from './sources.ts';

/**
 * Finds words that are shown as an article's former ones and are not. What lies in `data-former` is a whole passage, headline or author of a revision; where
 * it marks a difference, with `del` and `ins`, it is one without the words in `ins`, and another without those in `del`.
 */
export const checkFormer: PageRule = (page, { sources }) =>
  (page.having.get('data-former') ?? []).flatMap((element) => {
    const slug = attributeOf(element, 'data-former') ?? '';
    const source = sources.get(slug);
    if (source && isStale(source)) return [];
    const texts = textsOf(source);
    const wrong = ['ins', 'del'].map((left) => textOf(element, ({ tag }) => tag === left)).find((text) => text !== '' && !texts.has(text));
    if (wrong === undefined) return [];
    const instead = source ? ledgerSays(wrong, source) : 'the content folder has no such explainer';
    const problem = `shown as former words of "${slug}", but no revision in its ledger has them: “${excerpt(wrong)}”; ${instead}`;
    return [findingAt(page, element, problem, BUILD_AGAIN)];
  });

function textsOf(source: Source | undefined): Set<string | null | undefined> {
  const { revisions = [], gone = [] } = source?.account ?? {};
  return new Set([
    ...revisions.flatMap(({ passages }) => passages.map(({ text }) => text)),
    ...revisions.flatMap(({ about }) => [about?.headline, about?.author]),
    ...gone.filter(hasWords).map(({ text }) => text),
  ]);
}

/**
 * Finds addresses that an explainer gave once and that its page does not answer to any more: on its own page, on those of its sections,
 * past ones too, and the page of revisions. Those that the site keeps for itself were never published.
 */
export const checkAddresses: SiteRule = ({ sources, files }) => [...sources.values()].flatMap((source) => lostAddresses(source, files));

function lostAddresses(source: Source, files: Site['files']): Finding[] {
  const { slug, account: ledger } = source;
  const page = `explainers/${slug}/`;
  if (!ledger || !files.has(`${page}index.html`)) return [];
  const sections = Object.keys(ledger.sections).filter((id) => !isReservedId(id));
  const passages = [...ledger.revisions.flatMap((revision) => revision.passages), ...ledger.gone].map(({ id }) => id);
  const left = new Map(Object.entries(ledger.left));
  const given: [page: string, name: string, ids: string[]][] = [
    [page, slug, [...passages, ...sections, ...Object.keys(ledger.statements)]],
    ...sections.map((id): [string, string, string[]] => [
      `${page}${id}/`,
      id,
      [id, ...(ledger.sections[id] ?? []), ...(left.get(id) ?? [])],
    ]),
  ];
  if (ledger.revisions.length > 1) given.push([`${page}revisions/`, 'revisions', []]);
  return given.flatMap(([path, name, ids]) => {
    const there = files.get(`${path}index.html`)?.ids;
    if (!there) return [unanswered(path, name, ledger, source)];
    return [...new Set(ids)].filter((id) => !there.has(id)).map((id) => unanswered(`${path}#${id}`, id, ledger, source));
  });
}

function unanswered(
  address: string,
  id: string,
  ledger: NonNullable<Source['account']>,
  { file, ledgerFile, lineInLedger }: Source,
): Finding {
  const passage = ledger.statements[id] ?? id;
  const known = [...ledger.gone.filter(hasWords), ...ledger.revisions.flatMap(({ passages }) => passages).reverse()];
  const words = known.find((one) => one.id === passage)?.text;
  const what = words === undefined ? '' : ` for “${excerpt(words)}”`;
  return {
    file: ledgerFile,
    line: lineInLedger(id),
    problem: `the address ${address} was given once${what}, and the site no longer answers to it`,
    hint: `${BUILD_AGAIN} The page is made from ${file} and this ledger.`,
  };
}
