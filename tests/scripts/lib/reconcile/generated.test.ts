import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { nextLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { buildExplainer } from '../../../../scripts/lib/reconcile/store.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';

const source = { file: 'a.txt', sha256: 'a'.repeat(64) };
const build = (own: Partial<Analysis> = {}, ledger: Ledger | null = null, its: Partial<Article> = {}) =>
  buildExplainer({ ...article, ...its }, { ...analysis, ...own }, source, ledger);
const ledgerOf = ({ mdx, published, revision, gone }: ReturnType<typeof build>, before: Ledger | null = null) =>
  nextLedger(before, {
    revision,
    gone,
    published: [published],
    rejected: nothingRejected,
    toTell: [],
    generated: mdx,
    explainer: mdx,
    on: '2026-03-12',
  });
const texts = analysis.paragraphs.map(({ text }) => text);

describe('an explainer as it is generated', () => {
  test('is published with its sections and statements, and its revision has the words of both', () => {
    const { mdx, published, revision, gone } = build();
    const [first, second] = revision.passages.map(({ id }) => id);
    expect(revision).toMatchObject({
      ...source,
      about: { headline: null, author: 'M.J', published: null },
      passages: [{ text: texts[0] }, { text: texts[1] }],
    });
    expect(revision.statements.map(({ passage, content }) => [passage, content])).toEqual([
      [first, ['{no}']],
      [second, ['Moscow', 'answered']],
    ]);
    expect(Object.values(published.sections)).toEqual([[first], [second]]);
    expect(published.statements).toEqual(Object.fromEntries(revision.statements.map(({ id, passage }) => [id, passage])));
    expect(gone).toEqual([]);
    const { sections, data } = readExplainer(mdx, '');
    expect(sections.map(({ id, passages }) => [id, passages.map((own) => own.id)])).toEqual(Object.entries(published.sections));
    expect(data.statements.map(({ id }) => id)).toEqual(Object.keys(published.statements));
  });

  test('has the headline of the article in its revision, and not one that is suggested', () => {
    const { revision } = build({ headline: { text: 'No', from: 'article' } }, null, { published: '2026-03-01' });
    expect(revision.about).toEqual({ headline: 'No', author: 'M.J', published: '2026-03-01' });
  });

  test('has the addresses that the ledger knows, and says what is gone since', () => {
    const first = build();
    const ledger = ledgerOf(first);
    const again = build({}, ledger);
    expect([again.mdx, again.revision]).toEqual([first.mdx, first.revision]);
    const one = {
      paragraphs: analysis.paragraphs.slice(1),
      mentions: [],
      dates: [],
      statements: [],
      keyPoints: [],
      sections: [{ heading: 'Now', from: 'suggested' as const, first: 0, last: 0 }],
    };
    const shorter = build(one, ledger);
    expect(shorter.revision.passages).toEqual(first.revision.passages.slice(1));
    expect(shorter.gone).toEqual([{ ...first.revision.passages[0], revision: 1, fate: 'removed' }]);
    const second = ledgerOf(shorter, ledger);
    const later = build({ ...one, paragraphs: [], sections: [] }, second);
    expect(later.gone.map((own) => 'revision' in own && own.revision)).toEqual([1, 2]);
  });

  test('gives no statement an address that another ever had', () => {
    const first = build();
    const ledger = ledgerOf(first);
    const none = ledgerOf(build({ statements: [] }, ledger), ledger);
    const ids = build({}, none).revision.statements.map(({ id }) => id);
    expect(ids.filter((id) => first.revision.statements.some((own) => own.id === id))).toEqual([]);
  });

  test('keeps the address of a section without a heading while it begins with the same passage', () => {
    const bare = (first: number, last: number) => ({ heading: null, from: 'suggested' as const, first, last });
    const idsOf = (own: ReturnType<typeof build>) => Object.keys(own.published.sections);
    const first = build({ sections: [bare(0, 0), bare(1, 1)] });
    expect(idsOf(first)).toEqual(['ukraine-says-no', expect.stringMatching(/^moscow-allies-answered/)]);
    const ledger = ledgerOf(first);
    const reworded = analysis.paragraphs.map(({ text }, at) => ({
      text: at === 0 ? text : text.replace('Moscow &', 'Moscow and').replace('answered that', 'answered: that'),
      sentences: [],
    }));
    expect(
      idsOf(build({ sections: [bare(0, 0), bare(1, 1)], paragraphs: reworded, mentions: [], dates: [], statements: [] }, ledger)),
    ).toEqual(idsOf(first));
    expect(idsOf(build({ sections: [{ ...bare(0, 0), heading: 'A new one' }, bare(1, 1)] }, ledger))).toEqual([
      'a-new-one',
      idsOf(first)[1],
    ]);
    expect(idsOf(build({ sections: [bare(0, 1)] }, ledger))).toEqual([idsOf(first)[0]]);
  });
});
