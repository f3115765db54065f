import { describe, expect, it, test } from 'vitest';
import { suggestHeadline } from '../../../../../scripts/lib/analyse/structure/headline.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';
import { diplomacyArticle, HANGING, inventedArticles, isOfWords, paragraphsOf } from './texts.ts';

const headline = (lead: string) => suggestHeadline(paragraphsOf(lead));

describe('a headline for an article without one', () => {
  it('is the clause that an article opens with', () => {
    expect(suggestHeadline(diplomacyArticle())).toBe('Almeny said on Friday it would withdraw its patrol boats');
  });

  it.each([
    [
      'The harbour council approved a new ferry line after months of quarrels with the islanders.',
      'The harbour council approved a new ferry line',
    ],
    ['But the miners of Dunmarra rejected the offer, which their union had called fair.', 'The miners of Dunmarra rejected the offer'],
    ['In Kestrovia, voters elected a new parliament because the old one had collapsed.', 'Voters elected a new parliament'],
    ['A fire destroyed the old mill in Dunmarra.', 'A fire destroyed the old mill'],
    ['On Friday, a storm destroyed at least 40 houses in the village of Orrin.', 'A storm destroyed at least 40 houses'],
  ])('cuts the tails of %j', (lead, expected) => {
    expect(headline(lead)).toBe(expected);
  });

  it('keeps the one who makes a claim', () => {
    expect(headline('Police said the bridge had collapsed after the flood.')).toBe('Police said the bridge had collapsed');
  });

  it('does not part a verb from what it needs', () => {
    expect(headline('The minister gave the fishermen a second licence during the talks.')).toBe(
      'The minister gave the fishermen a second licence',
    );
  });

  it('never cuts inside quotation marks', () => {
    const title = headline('The mayor called the plan “a gift to the builders of this town” after the vote.');
    expect((title.match(/“/g) ?? []).length).toBe((title.match(/”/g) ?? []).length);
  });

  it('takes the words that there are when the lead has no clause', () => {
    expect(headline('A long night of rain and fear.')).toBe('A long night of rain and fear');
    expect(headline('Rain.')).toBe('Rain');
    expect(suggestHeadline([])).toBe('');
  });

  it.each(inventedArticles())('is made of the words of %s and ends well', (_, paragraphs) => {
    for (let first = 0; first < paragraphs.length; first++) {
      const from = paragraphs.slice(first);
      const title = suggestHeadline(from);
      expect(
        from.some(({ text }) => isOfWords(title, text)),
        title,
      ).toBe(true);
      expect(title).not.toMatch(HANGING);
      expect(title).toMatch(/^[^\p{L}]*[\p{Lu}\p{N}]/u);
    }
  });
});

describe('the words of a headline', () => {
  test.each([
    ['The old mill burned.', 'The old mill burned'],
    ['The mill burned. The old council closed the bridge.', 'The old council closed the bridge'],
    [
      'The council of the harbour of the old town of Orrin approved a ferry.',
      'The council of the harbour of the old town of Orrin approved a ferry',
    ],
    ['The council of the harbour of the old town of Orrin approved a new ferry.', 'Council of the harbour of the old town of Orrin'],
    [
      'The council of the harbour closed the bridge to lorries with flags of Orrin.',
      'The council of the harbour closed the bridge to lorries',
    ],
    ['The council of the harbour of the town closed the bridge to lorries.', 'The council of the harbour of the town closed the bridge'],
    ['Rain. Fear. The council closed the bridge.', 'The council closed the bridge'],
    ['Rain. Fear. Night. The council closed the bridge.', 'Rain'],
    ['A long night of rain and fear in the old town of Orrin and its dam.', 'Fear in the old town of Orrin and its dam'],
    ['A long night of rain and fear in the old town of Orrin and its old dam.', 'The old town of Orrin and its old dam'],
  ])('are four to fourteen, at most ten where a longer clause can be cut: %s', (lead, expected) => {
    expect(headline(lead)).toBe(expected);
  });

  test('are those of prose where there is any', () => {
    const caption = readParagraph('The mayor opened the fair.', { role: 'caption' });
    expect(suggestHeadline([caption, readParagraph('The council closed the bridge.')])).toBe('The council closed the bridge');
    expect(suggestHeadline([caption])).toBe('The mayor opened the fair');
  });
});

test('an article that is too long to be read has its first words for a headline', () => {
  const words = 'the gate of the lock and the sea wall of the harbour stay as they are for now '.repeat(400).trim();
  const headline = suggestHeadline([readParagraph(words)]);
  expect(headline).not.toBe('');
  expect(words.startsWith(headline)).toBe(true);
});
