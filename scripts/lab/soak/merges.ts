import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { type Edition, editDesk, editionOf, meetEdition, openDesk } from './editions.ts';
import { edit, edits as kinds, markWords, textOf } from './edits.ts';
import type { Figure } from './figure.ts';
import { Random } from './random.ts';

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
): Promise<{ figures: Figure[]; lost: string[] }> {
  const random = new Random(seed);
  const lost: string[] = [];
  let [made, count] = [0, 0];
  while (made < merges) {
    const [first, ...later] = await drawEditions(articles, random, vocabulary);
    for (let person = 0; person < PEOPLE; person += 1) {
      let desk = openDesk(first);
      for (const [index, edition] of later.entries()) {
        if (made === merges) break;
        desk = editDesk(desk, random.whole(1, MOST_EDITS), (limit) => random.whole(0, limit - 1));
        count += desk.edits.length;
        const met = meetEdition(desk, edition, random.pick(['ours', 'theirs']));
        desk = met.desk;
        lost.push(...met.lost.map(({ what }) => `edition ${index + 2}: ${what}`));
        made += 1;
        tick();
      }
    }
  }
  return { figures: [{ label: `a person's edits lost in ${merges} merges`, found: lost.length, bar: { most: 0 }, of: count }], lost };
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
