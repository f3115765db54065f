import fc from 'fast-check';
import {
  cell,
  field,
  footnote,
  footnoteMark,
  item,
  par,
  picture,
  row,
  run,
  styled,
  table,
  textBox,
  type WordParts,
} from '../../../support/word.ts';

/** Stands for a word until it is known which it is. */
const WORD = '\ue000';

const words = fc.integer({ min: 1, max: 3 }).map((count) => Array.from({ length: count }, () => WORD).join(' '));
const properties = fc.constantFrom(
  ...['', '', '', '<w:b/>', '<w:i/>', '<w:strike/>', '<w:dstrike/>', '<w:vanish/>', '<w:vertAlign w:val="superscript"/>', '<w:caps/>'],
  ...['<w:vertAlign w:val="subscript"/>', '<w:rStyle w:val="Hidden"/>', '<w:position w:val="6"/>', '<w:rStyle w:val="HTMLCode"/>'],
);
const plain = fc.tuple(words, properties).map(([text, own]) => run(`${text} `, own));

/** What mammoth does not know, or reads in a way of its own. */
const AROUND: ((inner: string) => string)[] = [
  (inner) => `<w:ins w:id="1" w:author="Sub">${inner}</w:ins>`,
  (inner) => `<w:moveTo w:id="1" w:author="Sub">${inner}</w:moveTo>`,
  (inner) => `<w:hyperlink r:id="link">${inner}</w:hyperlink>`,
  (inner) => `<w:hyperlink w:anchor="place">${inner}</w:hyperlink>`,
  (inner) => `<w:hyperlink r:id="nowhere">${inner}</w:hyperlink>`,
  (inner) => `<w:fldSimple w:instr=" DATE ">${inner}</w:fldSimple>`,
  (inner) => `<w:fldSimple w:instr=' HYPERLINK "https://example.org/a" '>${inner}</w:fldSimple>`,
  (inner) => field('HYPERLINK "https://example.org/b" \\l "there" \\o "shown"', inner),
  (inner) => field('REF _Ref1 \\h', inner),
  (inner) => `<w:smartTag>${inner}</w:smartTag>`,
  (inner) => `<w:dir w:val="rtl">${inner}</w:dir>`,
  (inner) => `<w:bdo w:val="rtl">${inner}</w:bdo>`,
  (inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  (inner) => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  (inner) => `<w:customXml w:element="a">${inner}</w:customXml>`,
  (inner) => `<w:r><w:ruby><w:rt>${run(`${WORD} `)}</w:rt><w:rubyBase>${inner}</w:rubyBase></w:ruby></w:r>`,
];
const formula = (own: string): string => `<m:r><m:t>${own}</m:t></m:r>`;
const LEAVES: ((text: string) => string)[] = [
  (text) => `<w:del w:id="2" w:author="Sub"><w:r><w:delText xml:space="preserve">${text} </w:delText></w:r></w:del>`,
  (text) => `<w:moveFrom w:id="2" w:author="Sub">${run(`${text} `)}</w:moveFrom>`,
  (text) => `<m:oMath><m:f><m:num>${formula(text)}</m:num><m:den>${formula(WORD)}</m:den></m:f></m:oMath>${run(' ')}`,
  (text) => `<m:oMath><m:sSup><m:e>${formula(WORD)}</m:e><m:sup>${formula(text)}</m:sup></m:sSup></m:oMath>${run(' ')}`,
  (text) => picture('picture', text),
  (text) => `<w:r><w:pict><v:shape alt="${text}"><v:imagedata r:id="picture"/></v:shape></w:pict></w:r>`,
  (text) => picture('lost', '') + run(`${text} `),
  () => footnoteMark(1),
  () => footnoteMark(9),
  () => '<w:r><w:endnoteReference w:id="1"/></w:r>',
  () => '<w:r><w:commentReference w:id="1"/></w:r>',
  ...['<w:br/>', '<w:br w:type="page"/>', '<w:cr/>', '<w:tab/>', '<w:ptab/>', '<w:softHyphen/>'].map((own) => () => `<w:r>${own}</w:r>`),
  () => '<w:bookmarkStart w:id="3" w:name="place"/>',
  () => '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
];

const { line } = fc.letrec<{ line: string }>((tie) => {
  const around = fc.tuple(fc.constantFrom(...AROUND), tie('line')).map(([wrap, inner]) => wrap(inner));
  const leaf = fc.tuple(fc.constantFrom(...LEAVES), words).map(([make, text]) => make(text));
  const one = fc.oneof({ depthSize: 'small', maxDepth: 3 }, { weight: 3, arbitrary: plain }, { weight: 2, arbitrary: leaf }, around);
  return { line: fc.array(one, { minLength: 1, maxLength: 4 }).map((own) => own.join('')) };
});

const STYLE_NAMES = [
  'Title',
  'Subtitle',
  'Quote',
  'Caption',
  'Byline',
  'Heading1',
  'Heading2',
  'Heading3',
  'Hidden',
  'HTMLPreformatted',
  'TOC1',
  'None',
];

const { block } = fc.letrec<{ block: string }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((own) => own.join(''));
  const cells = fc.array(
    fc.oneof({ weight: 4, arbitrary: line.map(par) }, { weight: 1, arbitrary: blocks }).map((own) => cell(own)),
    {
      minLength: 2,
      maxLength: 2,
    },
  );
  const rowProperties = fc.constantFrom('', '', '<w:tblHeader/>', '<w:del w:id="4" w:author="Sub"/>');
  return {
    block: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      { weight: 4, arbitrary: line.map((own) => par(own)) },
      fc.tuple(fc.constantFrom(...STYLE_NAMES), line).map(([style, own]) => styled(style, own)),
      fc.tuple(line, fc.constantFrom(1, 2, 7), fc.integer({ min: 0, max: 2 })).map(([own, list, level]) => item(own, list, level)),
      line.map((own) => par(own, '<w:rPr><w:del w:id="5" w:author="Sub"/></w:rPr>')),
      line.map((own) => par(own, '<w:outlineLvl w:val="1"/>')),
      fc
        .array(fc.tuple(cells, rowProperties), { minLength: 1, maxLength: 3 })
        .map((rows) => table(...rows.map(([own, said]) => row(own, said)))),
      blocks.map((own) => table(row([cell(own)]))),
      fc.tuple(blocks, line).map(([own, around]) => par(`${around}${textBox(own)}`)),
      blocks.map((own) => `<w:sdt><w:sdtPr/><w:sdtContent>${own}</w:sdtContent></w:sdt>`),
      blocks.map((own) => `<w:ins w:id="6" w:author="Sub">${own}</w:ins>`),
      fc.constant(par('')),
    ),
  };
});

const STYLES = [
  ...['Title', 'Subtitle', 'Quote', 'Byline', 'TOC 1', 'HTML Preformatted'].map((name) => [
    'paragraph',
    name.replaceAll(' ', ''),
    name,
    '',
  ]),
  ...[1, 2, 3].map((depth) => ['paragraph', `Heading${depth}`, `heading ${depth}`, '']),
  ['paragraph', 'Caption', 'caption', ''],
  ['paragraph', 'Hidden', 'Secret', '<w:rPr><w:vanish/></w:rPr>'],
  ['character', 'HTMLCode', 'HTML Code', ''],
]
  .map(([type, id, name, rest]) => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`)
  .join('');

/** A document with all shapes in each other, as the XML of its text and its other parts; each of its words is there once. */
export const randomWord: fc.Arbitrary<{ body: string; parts: WordParts; count: number }> = fc
  .record({ blocks: fc.array(block, { minLength: 1, maxLength: 6 }), note: line, comment: words, header: words })
  .map(({ blocks, note, comment, header }) => {
    let count = 0;
    const filled = (xml: string): string =>
      xml.replaceAll(WORD, () => {
        count += 1;
        return `word${count}x`;
      });
    const body = filled(`${blocks.join('')}${par('Prose stands here.')}`);
    const parts: WordParts = {
      styles: STYLES,
      footnotes: filled(`${footnote(1, par(note))}${footnote(2, par(WORD))}`),
      endnotes: filled(
        `<w:endnote w:id="1">${par(WORD)}</w:endnote><w:endnote w:id="0" w:type="separator">${par('<w:r><w:separator/></w:r>')}</w:endnote>`,
      ),
      comments: filled(`<w:comment w:id="1" w:author="Sub">${par(comment)}</w:comment>`),
      header: filled(par(header)),
      footer: filled(par(`${run('Page ')}${field('PAGE', run(WORD))}`)),
      targets: { link: 'https://example.org/link', picture: 'media/image1.png', lost: 'media/gone.png' },
    };
    return { body, parts, count };
  });
