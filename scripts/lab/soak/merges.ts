import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { Random } from '../support/random.ts';
import { type Edition, editCopy, editionOf, meetEdition, openCopy } from './editions.ts';
import { edit, edits as kinds, markWords, textOf } from './edits.ts';
import type { PartResult } from './parts.ts';

const LONGEST = 12;
const MOST_EDITS = 8;
/** So many editions of an article come out, one after the other. */
const EDITIONS = 4;
/** They meet the edits of so many people. */
const PEOPLE = 5;

/**
 * Lets people edit explainers at random while their articles are edited at random, edition after edition, merges, and counts the edits that
 * are neither in the file nor reported.
 *
 * @param articles the paragraphs of each
 * @param merges how many
 * @param tick called after each
 */
export async function soakMerges(
  articles: readonly string[][],
  merges: number,
  seed: number,
  vocabulary: Vocabulary,
  tick: () => void = () => {},
): Promise<PartResult> {
  const random = new Random(seed);
  const lost: string[] = [];
  let [made, count] = [0, 0];
  while (made < merges) {
    const [first, ...later] = await drawEditions(articles, random, vocabulary);
    for (let person = 0; person < PEOPLE; person += 1) {
      let copy = openCopy(first);
      for (const [index, edition] of later.entries()) {
        if (made === merges) break;
        copy = editCopy(copy, random.whole(1, MOST_EDITS), random);
        count += copy.edits.length;
        const met = meetEdition(copy, edition, random.pick(['ours', 'theirs']));
        copy = met.copy;
        lost.push(...met.lost.map(({ what }) => `lost in edition ${index + 2}: ${what}`));
        made += 1;
        tick();
      }
    }
  }
  const label = `a person's edits lost in ${merges} merges`;
  return { figures: [{ label, unit: 'count', value: lost.length, of: count, bar: { most: 0 } }], faults: lost };
}

/** An article, and the editions that follow it. */
async function drawEditions(articles: readonly string[][], random: Random, vocabulary: Vocabulary): Promise<[Edition, ...Edition[]]> {
  let texts = random.pick(articles).slice(0, LONGEST);
  const first = await editionOf(texts, vocabulary);
  const later: Edition[] = [];
  while (later.length < EDITIONS) {
    const script = Array.from({ length: random.whole(1, MOST_EDITS) }, () => random.pick(kinds));
    texts = edit(markWords(texts), script, articles.flat(), random).map(textOf);
    later.push(await editionOf(texts, vocabulary));
  }
  return [first, ...later];
}
