import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../../../scripts/lib/read/model/words.ts';
import { leftOutOf, outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

const read = (html: string) =>
  readAs('a.html', `<article><h1>The mill</h1><p>The mill of Aldersea closed on Friday.</p>${html}<p>It stood.</p></article>`);

/** What comes between two paragraphs of an article, and what of it is named. */
async function between(html: string): Promise<string[]> {
  const article = await read(html);
  return [...outlineOf(article).slice(1, -1), ...leftOutOf(article).map((own) => `- ${own}`)];
}
const tr = (...cells: string[]): string => `<tr>${cells.map((cell) => (cell.startsWith('<t') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;
const HEAD = tr('<th>a</th>', '<th>b</th>');

describe('a table', () => {
  test.each<[string, string, string[]]>([
    ['whose first row is heads', table(HEAD, tr('1', '2')), ['header a ¦ b', 'row 1 ¦ 2']],
    ['whose first row is heads in part', table(tr('<th>a</th>', 'b'), tr('1', '2')), ['row a ¦ b', 'row 1 ¦ 2']],
    ['whose second row is heads', table(tr('1', '2'), HEAD), ['row 1 ¦ 2', 'row a ¦ b']],
    [
      'with a part that is its head',
      `<table><thead>${tr('a', 'b')}${tr('c', 'd')}</thead><tbody>${tr('1', '2')}</tbody></table>`,
      ['header a ¦ b', 'row c ¦ d', 'row 1 ¦ 2'],
    ],
    ['with a foot', `<table><tbody>${tr('1', '2')}</tbody><tfoot>${tr('3', '4')}</tfoot></table>`, ['row 1 ¦ 2', 'row 3 ¦ 4']],
    ['with an empty row', table(HEAD, tr('', ' '), tr('1', '2')), ['header a ¦ b', 'row 1 ¦ 2']],
    ['with an empty cell', table(HEAD, tr('', '2'), tr('1', '')), ['header a ¦ b', 'row  ¦ 2', 'row 1 ¦ ']],
    ['with an empty column at its edge', table(tr('a', 'b', ''), tr('1', '2', ' ')), ['row a ¦ b', 'row 1 ¦ 2']],
    ['with short rows', table(HEAD, tr('1')), ['header a ¦ b', 'row 1 ¦ ']],
    ['with a cell over two columns', table(HEAD, tr('<td colspan=2>1</td>')), ['header a ¦ b', 'row 1 ¦ ']],
    ['with a cell over two rows', table(HEAD, tr('<td rowspan=2>1</td>', '2'), tr('3')), ['header a ¦ b', 'row 1 ¦ 2', 'row  ¦ 3']],
    [
      'with a cell over two rows and columns',
      table(tr('a', 'b', 'c'), tr('<td rowspan=2 colspan=2>1</td>', '2'), tr('3')),
      ['row a ¦ b ¦ c', 'row 1 ¦  ¦ 2', 'row  ¦  ¦ 3'],
    ],
    ['with a cell over more rows than there are', table(HEAD, tr('<td rowspan=9>1</td>', '2')), ['header a ¦ b', 'row 1 ¦ 2']],
    ...['0', '-1', '1.5', 'x'].map((span): [string, string, string[]] => [
      `with a cell over ${span} columns`,
      table(HEAD, tr(`<td colspan=${span}>1</td>`, '2')),
      ['header a ¦ b', 'row 1 ¦ 2'],
    ]),
    ['of one cell', table(tr('1')), ['row 1']],
  ])('%s', async (_, html, lines) => {
    expect(await between(html)).toEqual(['table', ...lines.map((line) => `  ${line}`)]);
  });

  test('that says that a cell has a million columns has a hundred', async () => {
    const lines = await between(table(tr('<td colspan=1000000>1</td>', '2')));
    expect(lines[1]?.split('¦')).toHaveLength(101);
  });

  test.each<[string, string, (string | null)[]]>([
    ['by an attribute', table(tr('<td align=right>1</td>', '<td align=CENTER>2</td>')), ['right', 'center']],
    [
      'by its style',
      table(tr('<td style="color: red; text-align : Right">1</td>', '<td style="text-align:left">2</td>')),
      ['right', 'left'],
    ],
    ['by its style before an attribute', table(tr('<td align=left style="text-align:right">1</td>')), ['right']],
    [
      'by the first cell that says it',
      table(tr('1', '2'), tr('<td align=right>3</td>', '4'), tr('<td align=left>5</td>', '6')),
      ['right', null],
    ],
    ['by no other word', table(tr('<td align=justify>1</td>', '<td style="text-align:start">2</td>')), [null, null]],
  ])('is set %s', async (_, html, align) => {
    expect((await read(html)).blocks[1]).toMatchObject({ kind: 'table', align });
  });

  test('has the line of each row, and marks where their words are', async () => {
    const article = await read(`<table>\n${tr('one', '<b>two</b> <i>three</i>')}\n${tr('', '<b>four</b>')}</table>`);
    const [, first, second] = textsOf(article);
    expect(first).toMatchObject({
      text: 'one\ttwo three',
      line: 2,
      marks: [
        { kind: 'strong', start: 4, end: 7 },
        { kind: 'emphasis', start: 8, end: 13 },
      ],
    });
    expect(second).toMatchObject({ text: '\tfour', line: 3, marks: [{ kind: 'strong', start: 1, end: 5 }] });
  });

  test('without words is none; its caption stays', async () => {
    expect(await between(table(tr('', ' ')))).toEqual([]);
    expect(await between(table('<caption>Sacks</caption>', tr('')))).toEqual(['Sacks']);
  });

  test('has the words of captions, and of blocks in a cell, on one line', async () => {
    const html = '<table><caption>Sacks<p>a year</p></caption><tr><th>a</th></tr><tr><td>1<p>two</p>3</td></tr></table>';
    expect(await between(html)).toEqual(['table', '  caption', '    Sacks', '    a year', '  header a', '  row 1 two 3']);
  });

  test('may have a script, a comment or a form in it, which is named', async () => {
    expect(await between(`<table><script>go()</script>${HEAD}<!-- ask --></table>`)).toEqual(['table', '  header a ¦ b', '- script: go()']);
  });
});

describe('a table that sets a page', () => {
  test.each<[string, string]>([
    ['says that it shows', '<table role=presentation><tr><th>It turns.</th></tr></table>'],
    ['says that it is none', '<table role=none><tr><th>It turns.</th></tr></table>'],
    ...['h2', 'blockquote', 'pre', 'article'].map((name): [string, string] => [
      `has a ${name} in a cell`,
      table(tr(`<${name}>Now</${name}>It turns.`)),
    ]),
    ['has a table in a cell', table(tr(table(tr('It turns.'))))],
    ['has a film in a cell', table(tr('<iframe src="https://a.example/"></iframe>It turns.'))],
    ['has two paragraphs in a cell', table(tr('<p>It turns.</p><p>So it does.</p>'))],
    ['has a gap between lines of a cell', table(tr('It turns.<br> <br>So it does.'))],
  ])('%s', async (_, html) => {
    const { blocks } = await read(html);
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(/<table.*<table/.test(html) ? 1 : 0);
    expect(JSON.stringify(blocks)).toContain('It turns.');
  });

  test.each<[string, string]>([
    ['has another role', '<table role=grid><tr><td>1</td></tr></table>'],
    ['has a head', table(HEAD, tr('<h2>Now</h2>', '<p>1</p><p>2</p>'))],
    ['has a caption', table('<caption>Sacks</caption>', tr('<p>1</p><p>2</p>'))],
    ['has a paragraph in each cell', table(tr('<p>1</p>', '<p>2</p>'))],
    ['has lines in a cell', table(tr('1<br>2<br>3'))],
    ['has a gap above the words of a cell', table(tr('<br><br>1'))],
    ['has a gap below them', table(tr('1<br><br>'))],
    ['has a list in a cell', table(tr('<ul><li>1</li></ul>'))],
  ])('does not: one that %s', async (_, html) => {
    expect((await read(html)).blocks[1]?.kind).toBe('table');
  });
});
