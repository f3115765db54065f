import JSZip from 'jszip';

const NAMESPACES = [
  ...['w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"', 'm="http://schemas.openxmlformats.org/officeDocument/2006/math"'],
  ...['r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"', 'v="urn:schemas-microsoft-com:vml"'],
  ...['wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"', 'o="urn:schemas-microsoft-com:office:office"'],
  ...['a="http://schemas.openxmlformats.org/drawingml/2006/main"', 'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'],
  ...['mc="http://schemas.openxmlformats.org/markup-compatibility/2006"', 'c="http://schemas.openxmlformats.org/drawingml/2006/chart"'],
  ...['wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'],
]
  .map((declared) => ` xmlns:${declared}`)
  .join('');

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word document beside its text; XML without the element around it. */
export interface WordParts {
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
  /** `docProps/core.xml` */
  properties?: string;
  /** Links and pictures of the text, by their ids; what starts with `media/` is a file of the document. */
  targets?: Record<string, string>;
  /** More files, by their paths. */
  files?: Record<string, string>;
}

/** Styles that most documents have. */
export const STYLES = [
  ['Title', 'Title'],
  ['Subtitle', 'Subtitle'],
  ['Quote', 'Quote'],
  ['Caption', 'caption'],
  ['Byline', 'Byline'],
  ...[1, 2, 3].map((depth) => [`Heading${depth}`, `heading ${depth}`]),
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('');

/** Two lists of three levels: 1 has numbers, 2 has bullets. */
export const NUMBERING = ['decimal', 'bullet']
  .map((format, index) => {
    const levels = [0, 1, 2].map(
      (level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${index + 1}">${levels.join('')}</w:abstractNum>`;
  })
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`))
  .join('');

/** The bytes of a Word document. @param body the XML of its text */
export async function wordFile(body: string, parts: WordParts = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const { styles = STYLES, numbering = NUMBERING, targets = {} } = parts;
  const part = (name: string, root: string, xml: string | undefined): string => {
    if (xml === undefined) return '';
    zip.file(`word/${name}.xml`, `<?xml version="1.0" encoding="UTF-8"?><w:${root}${NAMESPACES}>${xml}</w:${root}>`);
    return `<Relationship Id="rel-${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`;
  };
  const relations = [
    part('styles', 'styles', styles),
    part('numbering', 'numbering', numbering),
    part('footnotes', 'footnotes', parts.footnotes),
    part('endnotes', 'endnotes', parts.endnotes),
    part('comments', 'comments', parts.comments),
    part('header', 'hdr', parts.header),
    part('footer', 'ftr', parts.footer),
    ...Object.entries(targets).map(([id, target]) => {
      const isFile = /^(?:media|charts)\//.test(target);
      if (isFile && !parts.files?.[`word/${target}`]) zip.file(`word/${target}`, 'bytes');
      return `<Relationship Id="${id}" Type="${RELATIONS}/${isFile ? 'image' : 'hyperlink'}" Target="${target}"${isFile ? '' : ' TargetMode="External"'}/>`;
    }),
  ];
  part('document', 'document', `<w:body>${body}</w:body>`);
  const related = (xml: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`;
  zip.file('word/_rels/document.xml.rels', related(relations.join('')));
  zip.file('_rels/.rels', related(`<Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`));
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  if (parts.properties !== undefined) {
    const declared =
      'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
    zip.file('docProps/core.xml', `<cp:coreProperties ${declared}>${parts.properties}</cp:coreProperties>`);
  }
  for (const [path, text] of Object.entries(parts.files ?? {})) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of words. @param properties the XML of its properties */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of runs, or of words. @param properties the XML of its properties */
export const par = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

export const styled = (id: string, content: string): string => par(content, `<w:pStyle w:val="${id}"/>`);
export const item = (content: string, list = 1, level = 0): string =>
  par(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
export const cell = (...blocks: string[]): string =>
  `<w:tc>${blocks.map((block) => (block.startsWith('<') ? block : par(block))).join('')}</w:tc>`;
export const row = (cells: string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((own) => (own.startsWith('<w:tc') ? own : cell(own))).join('')}</w:tr>`;
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A picture as Word has it today. */
export const picture = (id: string, description = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${escapeXml(description)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>` +
  `<a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A text box as Word has it today, without a form for older programs. */
export const textBox = (...blocks: string[]): string =>
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>' +
  `<w:txbxContent>${blocks.join('')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;

/** A field in its long form. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const footnoteMark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const footnote = (id: number, ...blocks: string[]): string => `<w:footnote w:id="${id}">${blocks.join('')}</w:footnote>`;
