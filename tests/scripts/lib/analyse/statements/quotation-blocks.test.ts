import { describe, expect, test } from 'vitest';
import { type Attribution, UNSETTLED } from '../../../../../scripts/lib/analyse/statements/attribution.ts';
import { type BlockQuotation, withBlockQuotations } from '../../../../../scripts/lib/analyse/statements/quotation-blocks.ts';
import type { Paragraph } from '../../../../../scripts/lib/language/paragraph.ts';

const LONG = 'The pier was the whole of my childhood.';
const found = (named: boolean): Attribution => ({
  ...UNSETTLED,
  sentence: 0,
  source: named ? { start: 0, end: 3 } : null,
  head: null,
  cue: null,
  content: [{ start: 4, end: 9 }],
  pattern: 'say-clause',
  standing: 'name',
});

/** Paragraphs: `> …` begins a quotation, `+ …` goes on with it. */
const paragraphsOf = (lines: readonly string[]): Paragraph[] =>
  lines.map((line) => {
    const [, sign, text = ''] = /^(?:([>+]) )?(.*)$/.exec(line) as unknown as string[];
    return { text, sentences: [], ...(sign && { role: 'quotation' as const }), ...(sign === '+' && { goesOn: true }) };
  });

/** What is said in each paragraph: "own" for what stood in it before, else its pattern, whether it goes on, and the signature. */
function blocks(lines: readonly string[], speaking: Record<number, boolean> = {}): string[] {
  const paragraphs = paragraphsOf(lines);
  const before = paragraphs.map((_, at) => (at in speaking ? [found(speaking[at] as boolean)] : []));
  return withBlockQuotations(paragraphs, before).map((all) =>
    all
      .map((entry: Attribution | BlockQuotation) => {
        if (!('signature' in entry)) return 'own';
        const { signature, continues, pattern } = entry;
        const name = signature && ` by ${paragraphs[signature.paragraph]?.text.slice(signature.start)}`;
        return `${pattern}${continues ? ' on' : ''}${name ?? ''}`;
      })
      .join(),
  );
}

describe('a quotation set apart', () => {
  test('says all of each paragraph, of nobody named', () => {
    expect(withBlockQuotations(paragraphsOf([`> ${LONG}`]), [[]])).toEqual([
      [
        {
          sentence: 0,
          source: null,
          head: null,
          cue: null,
          content: [{ start: 0, end: LONG.length }],
          kind: 'direct',
          continues: false,
          nested: false,
          contested: false,
          pattern: 'quote-alone',
          standing: 'none',
          signature: null,
        },
      ],
    ]);
  });

  test.each<[string, string[], string[]]>([
    ['prose is none', [LONG, LONG], ['', '']],
    [
      'each paragraph after its first goes on with it',
      [`> ${LONG}`, `+ ${LONG}`, `+ ${LONG}`],
      ['quote-alone', 'quote-alone on', 'quote-alone on'],
    ],
    ['another begins anew', [`> ${LONG}`, `> ${LONG}`], ['quote-alone', 'quote-alone']],
    ['so does one behind prose', [`> ${LONG}`, LONG, `+ ${LONG}`], ['quote-alone', '', 'quote-alone']],
    ['it goes on with whoever a colon announces', ['Anna Doran said: ', `> ${LONG}`], ['', 'quote-alone on']],
    ['but not with whoever is only named above', ['Anna Doran: she spoke.', `> ${LONG}`], ['', 'quote-alone']],
    ['what has 20 characters is said', ['> The pier is the best.'.slice(0, 22)], ['quote-alone']],
    ['what has fewer is not', ['> The pier is the best.'.slice(0, 21)], ['']],
    ['a last paragraph with a dash signs it', [`> ${LONG}`, '+ — Anna Doran'], ['signed by Anna Doran', '']],
    [
      'and one that is no sentence',
      [`> ${LONG}`, `+ ${LONG}`, '+ Harbour board report, p. 3'],
      ['signed by Harbour board report, p. 3', 'signed by Harbour board report, p. 3', ''],
    ],
    ['with two hyphens', [`> ${LONG}`, '+  --  Anna Doran, in May.'], ['signed by Anna Doran, in May.', '']],
    ['a sentence signs nothing', [`> ${LONG}`, '+ It fell down in May.'], ['quote-alone', 'quote-alone on']],
    ['nor does what ends in a mark', [`> ${LONG}`, '+ And so it fell in May”'], ['quote-alone', 'quote-alone on']],
    ['twelve words may sign', [`> ${LONG}`, `+ — Anna ${'of '.repeat(11).trim()}`], [`signed by Anna ${'of '.repeat(11).trim()}`, '']],
    ['thirteen words may not', [`> ${LONG}`, `+ — Anna ${'of '.repeat(12).trim()}`], ['quote-alone', 'quote-alone on']],
    ['a name by itself signs nothing', ['> — Anna Doran of Pell, the mayor'], ['quote-alone']],
  ])('%s', (_, lines, expected) => {
    expect(blocks(lines)).toEqual(expected);
  });

  test('keeps what somebody named is said to say in it', () => {
    expect(blocks([`> ${LONG}`, `+ ${LONG}`], { 0: true, 1: false })).toEqual(['own', 'quote-alone on']);
    expect(blocks([LONG, `> ${LONG}`], { 0: false })).toEqual(['own', 'quote-alone']);
    expect(blocks([`> ${LONG}`, '+ — Anna Doran'], { 1: true })).toEqual(['signed by Anna Doran', '']);
  });
});
