import { readPage } from '../../scripts/lib/verify/page.ts';
import type { PageRule } from '../../scripts/lib/verify/site.ts';
import type { Source } from '../../scripts/lib/verify/sources.ts';

const passages = {
  monday: { id: 'k1b2c', text: 'The ferry sails on Monday.', line: 12, mentions: [], marks: [] },
  time: { id: 'k3d4f', text: '“It is time,” said Ada Brun.', line: 16, mentions: [], marks: [] },
  price: { id: 'k5g6h', text: 'The council must still agree to the price.', line: 22, mentions: [], marks: [] },
};
const leaf = (id: string) => ({ kind: 'passage' as const, id });

/** An explainer of three passages in two sections, of which the second has no heading, and the article that it was made of. */
export function harbourSource(own: Partial<Source> = {}): Source {
  const sections = [
    {
      ...{ id: 'the-ferry', heading: 'The ferry', from: 'editor', line: 9 },
      passages: [passages.monday, passages.time],
      blocks: [leaf('k1b2c'), leaf('k3d4f')],
    },
    { id: 'the-price', heading: null, from: 'editor', line: 19, passages: [passages.price], blocks: [leaf('k5g6h')] },
  ] as Source['sections'];
  const source = {
    slug: 'harbour',
    file: 'harbour.mdx',
    articleFile: 'harbour.txt',
    ledgerFile: 'ledger/harbour.json',
    sha256: 'now',
    data: { headline: 'A ferry for Vell', from: {}, leftOut: [], source: { file: 'harbour.txt', sha256: 'now' } },
    sections,
    article: {
      headline: 'A ferry for Vell',
      blocks: Object.values(passages).map(({ text }, index) => ({ kind: 'paragraph', text, line: 2 * index + 3 })),
    },
    lineOf: ([name]: PropertyKey[]) => ({ headline: 2, leftOut: 4 })[String(name)],
    lineInLedger: () => 7,
    ...own,
  };
  const all = source.sections.flatMap((section) => section.passages);
  return { passages: new Map(all.map((passage) => [passage.id, passage])), ...source } as unknown as Source;
}

/** What a rule finds on a page of the explainer. @param path the page, as a path of the site */
export function foundOn(rule: PageRule, body: string, source = harbourSource(), path = 'explainers/harbour/index.html') {
  const page = readPage(`<!doctype html><title>A</title>\n${body}`, 'site/a.html', path);
  return rule(page, { address: { origin: 'https://vell.example', base: '/' }, sources: new Map([['harbour', source]]) });
}

/** A passage as a page shows it. */
export const shownPassage = (id: keyof typeof ids, text: string = ids[id]): string =>
  `<p data-verbatim="harbour" data-passage="${id}">${text}</p>\n`;
const ids = { k1b2c: passages.monday.text, k3d4f: passages.time.text, k5g6h: passages.price.text };
