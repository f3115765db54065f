import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readParagraph, sentenceSpans } from '../../../../scripts/lib/language/sentences.ts';

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
const tags = (text: string) => readParagraph(text).sentences.flatMap(({ tokens }) => tokens.map(({ text: word, pos }) => `${word}/${pos}`));

describe('a paragraph is cut into sentences', () => {
  test.each([
    ['Gen. J. R. Doe of the U.S. Army said no. He left.', ['Gen. J. R. Doe of the U.S. Army said no.', 'He left.']],
    ['They went to the U.S. The talks ended at 5 p.m. on Jan. 5.', ['They went to the U.S.', 'The talks ended at 5 p.m. on Jan. 5.']],
    ['“Why?” asked Mr. Smith. “Stop!” he said.', ['“Why?” asked Mr. Smith.', '“Stop!” he said.']],
    ['“It will not work,” she said. “We tried.”', ['“It will not work,” she said.', '“We tried.”']],
    ['It cost $3.5 million. (He agreed.)', ['It cost $3.5 million.', '(He agreed.)']],
    ['“Why?” Anna Brandt asked. She left.', ['“Why?” Anna Brandt asked.', 'She left.']],
    ['“Shut it now!” Harbour master Ole Foss shouted to the crew.', ['“Shut it now!” Harbour master Ole Foss shouted to the crew.']],
    ['“Who pays?” Mr Brandt told reporters on Friday.', ['“Who pays?” Mr Brandt told reporters on Friday.']],
    ['“Who pays?” Brandt said on Friday that nobody would.', ['“Who pays?”', 'Brandt said on Friday that nobody would.']],
    ['“Who pays?” The engineers said the wall would hold.', ['“Who pays?”', 'The engineers said the wall would hold.']],
    ['“Who pays?” Anna Brandt left.', ['“Who pays?”', 'Anna Brandt left.']],
    ['Foss said no. @annabrandt wrote: “Yes.”', ['Foss said no.', '@annabrandt wrote: “Yes.”']],
    ['“I never signed it,” he said. “Never!” @brandt wrote.', ['“I never signed it,” he said.', '“Never!”', '@brandt wrote.']],
    ['He works for Harbour Inc. @harbour is its account.', ['He works for Harbour Inc. @harbour is its account.']],
    ['Write to @harbour for help.', ['Write to @harbour for help.']],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test('in any text nothing but white space lies between sentences, and every token is where it says it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { sentences } = readParagraph(text);
        let end = 0;
        for (const sentence of sentences) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('parts of speech', () => {
  test('a noun after "a" is no verb', () => {
    expect(tags('The state faces a delicate balancing act: it must choose.')).toContain('act/NOUN');
  });

  test('a full stop is no part of the last word', () => {
    expect(tags('He reads the Sun.').slice(-2)).toEqual(['Sun/PROPN', './PUNCT']);
  });
});
