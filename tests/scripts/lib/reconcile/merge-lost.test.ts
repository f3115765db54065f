import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Edition, editCopy, meetEdition, openCopy } from '../../../../scripts/lab/soak/editions.ts';
import { passagesIn, readExplainer } from '../../../../scripts/lab/soak/explainer.ts';
import { shaped } from '../../../../scripts/lab/soak/shaped.ts';
import { Random } from '../../../../scripts/lab/support/random.ts';
import { analyse } from '../../../../scripts/lib/analyse/analyse.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { wordsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { checkExplainer } from '../../../../src/lib/explainer/check-explainer.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import { rewrite } from '../../../support/article-edits.ts';
import { readFixtures } from '../../../support/fixtures.ts';
import { vocabulary } from '../../../support/reading.ts';
import { runs } from '../../../support/runs.ts';

const EDITIONS = 3;
const BRANCHES = 2;

/** Each invented article in several lives: as it was first, and its later editions, each made from the one before. */
const lives: Edition[][] = [];
beforeAll(async () => {
  const editionOf = (article: Article): Edition => ({ article, analysis: analyse(article, vocabulary) });
  for (const { file, bytes } of await readFixtures()) {
    const article = await readArticle(bytes, file);
    const first = editionOf(article);
    const texts = wordsOf(article).map(({ text }) => text);
    for (let branch = 0; branch < BRANCHES; branch += 1) {
      const random = new Random(branch + texts.length);
      let now = texts;
      const later = Array.from({ length: EDITIONS }, () => {
        now = rewrite(now, 1 + random.index(4), random);
        return editionOf({ ...article, blocks: shaped(now) });
      });
      lives.push([first, ...later]);
    }
  }
}, 60_000);

const someLife = fc.record({
  life: fc.nat(),
  editions: fc.integer({ min: 1, max: EDITIONS }),
  seed: fc.nat(),
  count: fc.integer({ min: 1, max: 8 }),
});

/** A person edits before each edition; the last merge of that life, and what was lost on the way. */
function play({ life, editions, seed, count }: { life: number; editions: number; seed: number; count: number }) {
  const [first, ...later] = lives[life % lives.length] as [Edition, ...Edition[]];
  const random = new Random(seed);
  const lost: string[] = [];
  let [copy, next] = [openCopy(first), openCopy(first)];
  for (const edition of later.slice(0, editions)) {
    copy = editCopy(next, count, random);
    const met = meetEdition(copy, edition, random.index(2) === 0 ? 'ours' : 'theirs');
    lost.push(...met.lost.map(({ what }) => what));
    next = met.copy;
  }
  const versions = { base: copy.ledger.generated, edited: copy.mdx, generated: next.ledger.generated };
  return { versions, rejected: copy.ledger.rejected, lost };
}

const faultsOf = (mdx: string): string[] =>
  checkExplainer(readFrontmatter(mdx, 'a.mdx').data, parseDocument(mdx, 'a.mdx'), 'a.mdx').map((fault) => fault.format());

const RUNS = runs(6);
const MINUTES = 180_000;

test(
  'every edit is in the file or reported, edition after edition',
  () => {
    fc.assert(
      fc.property(someLife, (some) => {
        expect(play(some).lost).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  MINUTES,
);

test(
  "prose is the article's, every passage once, and the explainer passes the checks unless a conflict is named",
  () => {
    fc.assert(
      fc.property(someLife, (some) => {
        const { versions, rejected } = play(some);
        for (const side of ['theirs', undefined] as const) {
          const { mdx, conflicts } = mergeExplainers(versions, rejected, side);
          const words = (text: string) =>
            passagesIn(readExplainer(text))
              .map((passage) => `${passage.id} ${passage.text}`)
              .sort();
          expect(words(mdx)).toEqual(words(versions.generated));
          // Who keeps words of theirs that the article has no longer keeps a fault, which a later edition leaves as it is.
          if (conflicts.length > 0 || faultsOf(versions.edited).length > 0) continue;
          expect(faultsOf(mdx)).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  },
  MINUTES,
);

test(
  'a side that changed nothing changes nothing',
  () => {
    fc.assert(
      fc.property(someLife, (some) => {
        const { base, edited, generated } = play(some).versions;
        const merge = (one: string, other: string, third: string) =>
          mergeExplainers({ base: one, edited: other, generated: third }, nothingRejected);
        expect(merge(base, base, generated)).toMatchObject({ mdx: generated, conflicts: [], gone: [] });
        expect(merge(base, edited, base)).toMatchObject({ mdx: edited, conflicts: [], gone: [] });
        expect(merge(base, edited, edited)).toMatchObject({ mdx: edited, conflicts: [], gone: [] });
      }),
      { numRuns: RUNS },
    );
  },
  MINUTES,
);
