import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';

const inSection = (passage: string) => `---\nheadline: H\n---\n\n<Section id="a">\n  ## Heading\n\n  ${passage}\n</Section>\n`;
const inPassage = (text: string) => inSection(`<Passage id="b1000">\n    ${text}\n  </Passage>`);

function fault(mdx: string): string {
  try {
    parseDocument(mdx, 'explainers/x.mdx');
  } catch (error) {
    if (error instanceof ContentError) return error.format();
    throw error;
  }
  return 'no fault';
}

describe('the body of an explainer', () => {
  it('gives passages with their words and mentions, emphasis and line breaks included', () => {
    const [section] = parseDocument(inPassage('It is *not* <Actor id="russia" as="metonym">Moscow</Actor>.\\\n    Or is it?'), 'x.mdx');
    expect(section?.passages).toMatchObject([
      {
        id: 'b1000',
        text: 'It is not Moscow.\nOr is it?',
        mentions: [{ start: 10, end: 16, actor: 'russia', relation: 'metonym' }],
        line: 8,
      },
    ]);
  });

  it.each([
    [
      inPassage('It {process.exit()} ends.'),
      'explainers/x.mdx:9: {process.exit()} is code, and would run\n  Write \\{ for a brace that is text, or delete it.',
    ],
    [
      inPassage('It <script>alert(1)</script> ends.'),
      'explainers/x.mdx:9: <script> is no element of an explainer\n  Write \\< for an angle bracket that is text, or delete it.',
    ],
    [
      inPassage('![a](b.png)'),
      'explainers/x.mdx:9: a "image" stands in a passage\n  A passage holds text, <Actor> and <Term>; write \\< for an angle bracket that is text.',
    ],
    [
      inPassage('<Actor id="a" as="nickname">A</Actor>'),
      'explainers/x.mdx:9: <Actor> says as="nickname"\n  Use one of: name, alias, metonym, demonym, nominal.',
    ],
    [inPassage('<Actor>A</Actor>'), 'explainers/x.mdx:9: <Actor> has no id\n  Give it id="…", unique on this page.'],
    [
      inSection('Loose words.'),
      'explainers/x.mdx:8: section "a" holds something that is not a passage\n  Wrap it in <Passage id="…">, or delete it.',
    ],
    [
      inSection('<Figure picture="../secret.jpg" />'),
      'explainers/x.mdx:8: <Figure picture="../secret.jpg"> is not the name of a picture in media/\n  Write the name of a file that npm run explain has put into media/, or delete it; a picture of your own is a <Picture file="…">.',
    ],
    [
      'import x from "y"\n',
      'explainers/x.mdx:1: “import x from "y"” is code, and would run\n  Delete it; put words of the article into a <Passage> of a <Section>.',
    ],
    [
      '<Section id="a" from="me">\n## H\n</Section>\n',
      'explainers/x.mdx:1: section "a" says from="me"\n  Write from="suggested", from="article" or from="editor".',
    ],
    [
      '<Section id="a">\n</Section>\n',
      'explainers/x.mdx:1: section "a" has neither a heading nor a passage\n  Write "## Its heading" as its first line, put a <Passage> into it, or delete it.',
    ],
    [
      '<Section id="a">\n## \n\n<Passage id="b1000">A</Passage>\n</Section>\n',
      'explainers/x.mdx:2: the heading of section "a" has no words\n  Write them behind the "##", or delete the line.',
    ],
  ])('is refused with its place when it holds what it should not: %#', (mdx, message) => {
    expect(fault(mdx)).toBe(message);
  });

  it.each([
    [inPassage('A').replace('b1000', 'p1'), 8, '<Passage id="p1">: an address is 4 to 12 lower-case letters and digits, such as "k3f9q"'],
    [inPassage('A').replace('b1000', 'B1000'), 8, '<Passage id="B1000">: an address is'],
    [inPassage('A').replace('"a"', '"Unity"'), 5, '<Section id="Unity">: an id is lower-case words joined by single hyphens'],
    [inPassage('A').replace('"a"', '"a b"'), 5, '<Section id="a b">: an id is'],
    [inPassage('A').replace('"a"', '"../a"'), 5, '<Section id="../a">: an id is'],
    [inPassage('A').replace('"a"', '"__proto__"'), 5, '<Section id="__proto__">: an id is'],
    [inPassage('<Actor id="The Kremlin">A</Actor>'), 9, '<Actor id="The Kremlin">: an id is'],
    [inPassage('A').replace(' id="a"', ''), 5, '<Section> has no id'],
  ])('is refused with its place when an id has not the form of one: %#', (mdx, line, message) => {
    expect(() => parseDocument(mdx, 'x.mdx')).toThrow(expect.objectContaining({ line, message: expect.stringContaining(message) }));
  });

  it.each([['javascript:run()'], ['java&#10;script:run()'], ['JAVASCRIPT:run()'], ['data:text/html,run'], ['vbscript:run']])(
    'has no link to %s',
    (url) => {
      expect(fault(inPassage(`[A](<${url}>)`))).toMatch(/^explainers\/x\.mdx:9: a link goes to .*\n {2}Let it start with one of: https?:/s);
    },
  );

  it.each(['https://vell.example/', 'mailto:jo@vell.example', '/about/', '#b1000'])('may have a link to %s', (url) => {
    expect(fault(inPassage(`[A](<${url}>)`))).toBe('no fault');
  });

  it('holds no passage and no heading in a passage', () => {
    expect(fault(inPassage('<Passage id="c1000">A</Passage>'))).toMatch('<Passage> stands in a passage');
    expect(fault(inPassage('## A'))).toMatch('a "heading" stands in a passage');
  });

  it('says what to close when a tag is left open', () => {
    expect(fault('<Section id="a">\n## H\n')).toMatch(
      /^explainers\/x\.mdx:\d+: the MDX does not parse: .*\n {2}Close the tag, or write \\\{ and \\< for a brace or an angle bracket that is text\.$/,
    );
  });
});
