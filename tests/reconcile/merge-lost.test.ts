import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { analyse } from '../../scripts/lib/analyse/analyse.ts';
import { readArticle } from '../../scripts/lib/read/read.ts';
import { buildExplainer } from '../../scripts/lib/reconcile/build.ts';
import { nextLedger } from '../../scripts/lib/reconcile/ledger.ts';
import { mergeExplainers } from '../../scripts/lib/reconcile/merge/merge.ts';
import { conflictError, nothingRejected } from '../../scripts/lib/reconcile/merge/types.ts';
import { readFrontmatter } from '../../scripts/lib/site/frontmatter.ts';
import { passagesIn, readExplainer, writeEdited } from '../../scripts/lib/soak/explainer.ts';
import { type Draw, editAtRandom } from '../../scripts/lib/soak/mdx-edits.ts';
import { Random } from '../../scripts/lib/soak/random.ts';
import { checkExplainer } from '../../src/lib/check-explainer.ts';
import { parseDocument } from '../../src/lib/document.ts';
import { rewrite } from '../support/article-edits.ts';
import { readFixtures } from '../support/fixtures.ts';
import { vocabulary } from '../support/reading.ts';

const EDITIONS = 5;

/** Numbers that look random and are the same in every run. */
function drawFrom(seed: number): Draw {
  const random = new Random(seed);
  return (count) => Math.floor(random.below(count));
}

/** Each invented article as it was first explained, and as its later editions are. */
const cases: { base: string; editions: string[] }[] = [];
beforeAll(async () => {
  for (const { file, bytes } of await readFixtures()) {
    const article = await readArticle(bytes, file);
    const first = buildExplainer(article, analyse(article, vocabulary), { file, sha256: 'a'.repeat(64) }, null);
    const run = { revision: first.revision, gone: [], published: [], rejected: nothingRejected, on: '2026-03-12', made: 'f'.repeat(64) };
    const ledger = nextLedger(null, { ...run, generated: first.mdx, explainer: first.mdx });
    const texts = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
    const editions = Array.from({ length: EDITIONS }, (_, edition) => {
      const now = rewrite(texts, 1 + edition, drawFrom(edition + texts.length));
      const changed = { ...article, blocks: now.map((text, line) => ({ kind: 'paragraph' as const, text, line: line + 1 })) };
      return buildExplainer(changed, analyse(changed, vocabulary), { file, sha256: 'b'.repeat(64) }, ledger).mdx;
    });
    cases.push({ base: first.mdx, editions });
  }
}, 60_000);

const someCase = fc.record({ article: fc.nat(), edition: fc.nat(), seed: fc.nat(), count: fc.integer({ min: 1, max: 8 }) });

function play({ article, edition, seed, count }: { article: number; edition: number; seed: number; count: number }) {
  const { base, editions } = cases[article % cases.length] as (typeof cases)[number];
  const generated = editions[edition % editions.length] as string;
  const explainer = readExplainer(base);
  const edits = editAtRandom(explainer, count, drawFrom(seed));
  const edited = writeEdited(explainer);
  return { base, edited, generated, edits };
}

const RUNS = 40;
const MINUTE = 60_000;

test(
  'every edit is in the result or reported',
  () => {
    fc.assert(
      fc.property(someCase, (some) => {
        const { edits, ...versions } = play(some);
        const { mdx, conflicts, gone } = mergeExplainers(versions, nothingRejected);
        const reports = [...conflicts.map((clash) => conflictError(clash, 'a.mdx').message), ...gone.map(({ what }) => what)];
        const [now, generated] = [readExplainer(mdx), readExplainer(versions.generated)];
        const lost = edits.filter(
          ({ isIn, signs }) => !isIn(now, generated) && !reports.some((own) => signs.some((sign) => own.includes(sign))),
        );
        expect(lost.map(({ what }) => what)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  MINUTE,
);

test(
  "prose is the article's, every passage once, and the explainer passes the checks unless a conflict is named",
  () => {
    fc.assert(
      fc.property(someCase, (some) => {
        const { edits: _, ...versions } = play(some);
        for (const side of ['theirs', undefined] as const) {
          const { mdx, conflicts } = mergeExplainers(versions, nothingRejected, side);
          const words = (text: string) =>
            passagesIn(readExplainer(text))
              .map((passage) => `${passage.id} ${passage.text}`)
              .sort();
          expect(words(mdx)).toEqual(words(versions.generated));
          if (conflicts.length > 0) continue;
          expect(
            checkExplainer(readFrontmatter(mdx, 'a.mdx').data, parseDocument(mdx, 'a.mdx'), 'a.mdx').map((fault) => fault.format()),
          ).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  },
  MINUTE,
);

test(
  'a side that changed nothing changes nothing',
  () => {
    fc.assert(
      fc.property(someCase, (some) => {
        const { base, edited, generated } = play(some);
        const merge = (one: string, other: string, third: string) =>
          mergeExplainers({ base: one, edited: other, generated: third }, nothingRejected);
        expect(merge(base, base, generated)).toMatchObject({ mdx: generated, conflicts: [], gone: [] });
        expect(merge(base, edited, base)).toMatchObject({ mdx: edited, conflicts: [], gone: [] });
        expect(merge(base, edited, edited)).toMatchObject({ mdx: edited, conflicts: [], gone: [] });
      }),
      { numRuns: RUNS },
    );
  },
  MINUTE,
);
