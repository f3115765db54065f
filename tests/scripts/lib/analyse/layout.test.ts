import { describe, expect, test } from 'vitest';
import { layOut, shapesOf } from '../../../../scripts/lib/analyse/layout.ts';
import type { ArticleMark, Block } from '../../../../scripts/lib/read/model/types.ts';

const p = (text: string, ...marks: ArticleMark[]): Block => ({ kind: 'paragraph', text, line: 1, ...(marks.length > 0 && { marks }) });
const words = (kind: 'row' | 'header' | 'preformatted', text: string): Block => ({ kind, text, line: 1 });
const heading = (text: string): Block => ({ kind: 'heading', text, line: 1 });
const quotation = (...blocks: Block[]): Block => ({ kind: 'quotation', blocks });
const list = (...items: Block[][]): Block => ({ kind: 'list', blocks: items.map((blocks) => ({ kind: 'item', blocks })) });
const note = (...blocks: Block[]): Block => ({ kind: 'note', label: '1', blocks });
const figure = (...blocks: Block[]): Block => ({ kind: 'figure', blocks });

/** Each paragraph with its role, and whether it goes on. */
const shaped = (...blocks: Block[]) => {
  const { texts, shapes } = shapesOf({ blocks });
  return texts.map((text, at) => [text, shapes[at]?.role, shapes[at]?.goesOn].filter((each) => each !== undefined).join(' '));
};

describe('how a paragraph stands in its article', () => {
  test.each<[string, Block[], string[]]>([
    ['prose', [p('One.'), p('Two.')], ['One.', 'Two.']],
    ['a list', [list([p('One.'), p('Two.')], [p('Three.')])], ['One. item', 'Two. item true', 'Three. item true']],
    ['two quotations', [quotation(p('One.')), quotation(p('Two.'))], ['One. quotation', 'Two. quotation']],
    ['a list in a quotation', [quotation(list([p('One.')]), p('Two.'))], ['One. item', 'Two. quotation true']],
    ['a quotation in a list', [list([quotation(p('One.'))])], ['One. quotation']],
    ['a quotation in a note', [note(quotation(p('One.')), words('preformatted', 'Two.'))], ['One. note', 'Two. note true']],
    ['a figure', [figure(p('One.'), { kind: 'caption', blocks: [p('Two.')] })], ['One. caption', 'Two. caption true']],
    ['a table', [{ kind: 'table', align: [], blocks: [words('header', 'a\tb'), words('row', '1\t2')] }], ['a\tb row', '1\t2 row true']],
    ['code in a quotation', [quotation(words('preformatted', 'x = 1'))], ['x = 1 preformatted']],
    ['what has no words', [{ kind: 'rule', line: 1 }, p('One.'), { kind: 'embed', url: 'https://a.example/', line: 1 }], ['One.']],
    ['a figure without words', [figure(), p('One.')], ['One.']],
  ])('%s', (_, blocks, found) => {
    expect(shaped(...blocks)).toEqual(found);
  });

  test('what stands beside the story is marked in paragraphs that can be read', () => {
    const outside = (block: Block, isFirst = true) => shapesOf({ blocks: isFirst ? [block] : [p('One.'), block] }).shapes.at(-1)?.outside;
    expect(outside(p('LAKEPORT — The lake fell.'))).toEqual([{ start: 0, end: 10 }]);
    expect(outside(p('LAKEPORT — The lake fell.'), false)).toBeUndefined();
    expect(outside(words('preformatted', 'LAKEPORT — The lake fell.'))).toBeUndefined();
    expect(outside(p('The lake fell.'))).toBeUndefined();
    expect(outside(p(`LAKEPORT — ${'The lake fell. '.repeat(2200)}`.trim()))).toBeUndefined();
    expect(shapesOf({ blocks: [p('The lake fell.')] }).shapes).toEqual([{}]);
  });
});

test('headings are kept by the paragraph below them, the last of several', () => {
  const blocks = [
    heading('One'),
    heading('Two'),
    p('a'),
    p('b'),
    { kind: 'rule' as const, line: 1 },
    heading('Three'),
    p('c'),
    heading('Four'),
  ];
  expect([...shapesOf({ blocks }).headings]).toEqual([
    [0, 'Two'],
    [2, 'Three'],
    [3, 'Four'],
  ]);
});

test('a paragraph is stressed where all of it stands in bold or italics', () => {
  const mark = (kind: 'strong' | 'emphasis' | 'code', start: number, end: number): ArticleMark => ({ kind, start, end });
  const blocks = [
    p('Shut?', mark('strong', 0, 5)),
    p('Shut?', mark('emphasis', 0, 5)),
    p('Shut?', mark('code', 0, 5), mark('strong', 0, 5)),
    p('Shut?', mark('code', 0, 5)),
    p('Shut?', mark('strong', 1, 5)),
    p('Shut?', mark('strong', 0, 4)),
    p('Shut?'),
    { kind: 'preformatted' as const, text: 'Shut?', marks: [mark('strong', 0, 5)], line: 1 },
  ];
  expect(shapesOf({ blocks }).stressed).toEqual([true, true, true, false, false, false, false, false]);
});

describe('an interview', () => {
  const laid = (...blocks: Block[]) => layOut({ blocks, headline: null, author: null });
  const turns = [
    p('The mayor of Vell spoke with us.'),
    p('Q: Is the mill shut for good?'),
    p('A: It is. We closed it in May.'),
    p('Nobody works there now.'),
    p('Q: Will the dam be closed too?'),
    p('A: It will not.'),
  ];

  test('has its labels apart, and no section between a question and its answer', () => {
    const { interview, paragraphs } = laid(...turns);
    expect(interview?.introduction).toBe(1);
    expect(paragraphs.map(({ goesOn, outside }) => [goesOn, outside])).toEqual([
      [undefined, undefined],
      [undefined, [{ start: 0, end: 3 }]],
      [true, [{ start: 0, end: 3 }]],
      [true, undefined],
      [undefined, [{ start: 0, end: 3 }]],
      [true, [{ start: 0, end: 3 }]],
    ]);
    expect(paragraphs[1]?.sentences.map(({ start }) => start)).toEqual([0, 3]);
  });

  test('of which nobody asks has sections wherever its subjects change', () => {
    const { interview, paragraphs } = laid(
      p('MAYOR: The mill is shut.'),
      p('COUNCIL: The dam is not.'),
      p('MAYOR: We closed it in May.'),
      p('COUNCIL: We did not.'),
    );
    expect(interview?.turns.map(({ part }) => part)).toEqual(['either', 'either', 'either', 'either']);
    expect(paragraphs.map(({ goesOn }) => goesOn)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('is none where no labels are', () => {
    expect(laid(p('The mill is shut.'), p('The dam is not.')).interview).toBeNull();
  });
});
