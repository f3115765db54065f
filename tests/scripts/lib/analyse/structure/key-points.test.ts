import { describe, expect, it } from 'vitest';
import { findKeyPoints, rankSentences } from '../../../../../scripts/lib/analyse/structure/key-points.ts';
import { inventedArticles, paragraphsOf } from './texts.ts';

const points = (paragraphs: ReturnType<typeof paragraphsOf>, words: string[] = []) =>
  findKeyPoints(paragraphs, [], words, null).map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end));

describe('key points', () => {
  it.each(inventedArticles())('of %s are three to five whole sentences in text order', (_, paragraphs) => {
    const found = findKeyPoints([...paragraphs], [], [], null);
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.length).toBeLessThanOrEqual(5);
    for (const { paragraph, start, end } of found) {
      expect(paragraphs[paragraph]?.sentences.some((sentence) => sentence.start === start && sentence.end === end)).toBe(true);
    }
    const places = found.map(({ paragraph, start }) => paragraph * 1e6 + start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('are neither headline, date line nor caption, and the first sentence after these comes first', () => {
    const text = `Orrin closes cracked harbour
Monday, May 12, 2031
The sea wall of Orrin, left, built in 1990 by Marenland. Image: Ada Voss.
The town of Orrin closed its harbour on Monday after the sea wall cracked.
The fishing fleet of Orrin has moved to the harbour of Tessaly for the winter.
Engineers from Marenland found eleven cracks in the sea wall of the harbour.
Boats are short of berths.`;
    const paragraphs = paragraphsOf(text);
    const ranked = rankSentences(paragraphs, [], [], null).map(({ paragraph }) => paragraph);
    expect(ranked[0]).toBe(3);
    expect(ranked.slice(-4).sort()).toEqual([0, 1, 2, 2]);
    expect(points(paragraphs).join(' ')).not.toMatch(/closes cracked|2031|Image|left|Boats/);
  });

  it('are the surer the earlier they stand', () => {
    const text = `The town of Orrin closed its harbour on Monday after the sea wall cracked.
The fishing fleet of Orrin has moved to the harbour of Tessaly for the winter.
Engineers from Marenland found eleven cracks in the sea wall of the harbour.
The museum of Tessaly opens a show of old maps and charts in the spring.`;
    const [first, ...others] = findKeyPoints(paragraphsOf(text), [], [], null).map(({ confidence }) => confidence);
    expect(first).toBeGreaterThan(Math.max(...others));
    expect(Math.min(...others)).toBeGreaterThan(0);
  });

  it('are none that lean on another sentence, ask, or only quote', () => {
    const text = `The town of Orrin closed its harbour on Monday after the sea wall cracked.
But it will open again soon for smaller boats, they said.
“We have lost everything that we built here,” said a fisherman.
Will the state of Marenland pay for the new sea wall?
Engineers from Marenland found eleven cracks in the sea wall of the harbour.
The fishing fleet of Orrin has moved to the harbour of Tessaly for the winter.`;
    expect(points(paragraphsOf(text))).toEqual([
      'The town of Orrin closed its harbour on Monday after the sea wall cracked.',
      'Engineers from Marenland found eleven cracks in the sea wall of the harbour.',
      'The fishing fleet of Orrin has moved to the harbour of Tessaly for the winter.',
    ]);
  });

  it('do not tell the same thing twice', () => {
    const line = 'The harbour of Orrin will stay closed for the whole winter because of its cracked wall.';
    const other = 'Engineers from Marenland want to drain the northern basin with four new pumps.';
    const third = 'The fishing fleet has moved its boats to a bay south of Tessaly for some months.';
    expect(points(paragraphsOf([line, line, other, third, 'A fair on the quay was called off by its sponsors.'].join('\n')))).toEqual([
      line,
      other,
      third,
    ]);
  });

  it('are fewer in a very short article', () => {
    expect(points(paragraphsOf('The bridge of Dunmarra fell into the river at dawn. No one was hurt.'))).toHaveLength(1);
    expect(points([])).toEqual([]);
  });

  it('prefer, of two like sentences, the one with the words of the themes', () => {
    const text =
      'A clerk read names aloud for an hour in the hall.\nThe painters of the north wing finished before noon there.\nThe ceasefire in the hills of the south held again until noon.';
    const last = (words: string[]) => rankSentences(paragraphsOf(text), [], words, null).findIndex(({ index }) => index === 2);
    expect(last(['ceasefire', 'hills', 'south'])).toBeLessThan(last([]));
  });
});

describe('what tells most', () => {
  const order = (text: string, headline: string | null) =>
    rankSentences(paragraphsOf(text), [], [], headline).map(({ paragraph, start }) => `${paragraph}.${start === 0 ? 'first' : 'later'}`);

  it('stands first in a paragraph rather than later in one, where all else is the same', () => {
    const line = 'The council met the owners of the old mill again.';
    expect(order(`The mill burned down on Sunday.\n${line} ${line}\n${line}`, null).slice(-1)).toEqual(['1.later']);
  });

  it('has the words of the headline', () => {
    const text =
      'The valley woke to smoke.\nA baker saw it from the square and ran.\nThe old mill of Orrin burned down in the night.\nA farmer saw it from the road and ran.';
    expect(order(text, 'Old mill burned down').indexOf('2.first')).toBeLessThan(order(text, null).indexOf('2.first') + 1);
    expect(order(text, 'Old mill burned down').slice(0, 2)).toContain('2.first');
    expect(order(text, 'A baker ran').slice(0, 2)).not.toContain('2.first');
  });
});
