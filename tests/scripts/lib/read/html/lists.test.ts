import { describe, expect, test } from 'vitest';
import { outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

/** What comes between two paragraphs of an article. */
async function between(html: string): Promise<string[]> {
  const start = '<h1>The mill</h1><p>The mill of Aldersea closed on Friday.</p>';
  return outlineOf(await readAs('a.html', `<article>${start}${html}<p>It stood.</p></article>`)).slice(1, -1);
}

describe('a list', () => {
  test.each<[string, string, string[]]>([
    ['with a number', '<ol start=4><li>a</li></ol>', ['list 4', '  item', '    a']],
    ['from nought', '<ol start=0><li>a</li></ol>', ['list 0', '  item', '    a']],
    ...['-1', '1.5', 'x'].map((start): [string, string, string[]] => [
      `from ${start}`,
      `<ol start=${start}><li>a</li></ol>`,
      ['list 1', '  item', '    a'],
    ]),
    ['of points, that has a number', '<ul start=4><li>a</li></ul>', ['list', '  item', '    a']],
    ['of an old kind', '<menu><li>a</li></menu><dir><li>b</li></dir>', ['list', '  item', '    a', 'list', '  item', '    b']],
    ['with words beside its items', '<ul>x<li>a</li>y<p>z</p></ul>', ['list', '  item', '    x', '  item', '    a', '    y', '    z']],
    ['with an empty item', '<ul><li>a</li><li></li><li>b</li></ul>', ['list', '  item', '    a', '  item', '    b']],
    ['with a box in words', '<ul><li>a <input type=checkbox></li></ul>', ['list', '  item', '    a']],
    ['with a box in a paragraph', '<ul><li><p><input type=checkbox checked>a</p></li></ul>', ['list', '  item true', '    a']],
    ['with a box in a label', '<ul><li> <label><input type=checkbox>a</label></li></ul>', ['list', '  item false', '    a']],
    ['with a field', '<ul><li><input type=text>a</li></ul>', ['list', '  item', '    a']],
  ])('%s', async (_, html, lines) => {
    expect(await between(html)).toEqual(lines);
  });

  test.each<[string, string, string[]]>([
    [
      'in groups',
      '<dl><div><dt>a</dt><dd>1</dd></div> <div><dt>b</dt><dd>2</dd></div></dl>',
      ['strong(a)', 'list', '  item', '    1', 'strong(b)', 'list', '  item', '    2'],
    ],
    ['with words beside', '<dl><dt>a</dt>x<dd>1</dd></dl>', ['strong(a)', 'x', 'list', '  item', '    1']],
    ['that mean nothing', '<dl><dt>a</dt><dd></dd><dt></dt><dd>1</dd></dl>', ['strong(a)', 'list', '  item', '    1']],
    ['with two meanings', '<dl><dt>a</dt><dd>1</dd><dd>2</dd></dl>', ['strong(a)', 'list', '  item', '    1', '  item', '    2']],
    [
      'of which some are hidden',
      '<dl><dt>a</dt><dd hidden>x</dd><dd>1</dd><dt hidden>y</dt><div hidden><dt>b</dt></div><div><dd hidden>z</dd></div></dl>',
      ['strong(a)', 'list', '  item', '    1'],
    ],
    ['two for a meaning', '<dl><dt>a</dt><dt>b</dt><dd>1</dd></dl>', ['strong(a)', 'strong(b)', 'list', '  item', '    1']],
  ])('of terms, %s', async (_, html, lines) => {
    expect(await between(html)).toEqual(lines);
  });
});
