import JSZip from 'jszip';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'meta', 'manifest'].map((name) => ` xmlns:${name}="${OASIS}${name}:1.0"`),
  ` xmlns:draw="${OASIS}drawing:1.0" xmlns:fo="${OASIS}xsl-fo-compatible:1.0" xmlns:svg="${OASIS}svg-compatible:1.0"`,
  ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:math="http://www.w3.org/1998/Math/MathML"',
].join('');

/** The parts of an OpenDocument text beside its text; XML without the elements around it. */
export interface OdtParts {
  /** `office:automatic-styles` of the text */
  own?: string;
  /** `office:styles` */
  styles?: string;
  /** `office:master-styles` */
  pages?: string;
  /** `office:meta` */
  meta?: string;
  /** More files, by their paths. */
  files?: Record<string, string | Uint8Array>;
}

/** The bytes of an OpenDocument text. @param body the XML of its text */
export async function odtFile(
  body: string,
  { own = '', styles = '', pages = '', meta = '', files = {} }: OdtParts = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const part = (root: string, xml: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><office:${root}${NAMESPACES}>${xml}</office:${root}>`;
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' });
  zip.file(
    'content.xml',
    part(
      'document-content',
      `<office:automatic-styles>${own}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
  );
  zip.file(
    'styles.xml',
    part('document-styles', `<office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles>`),
  );
  zip.file('meta.xml', part('document-meta', `<office:meta>${meta}</office:meta>`));
  zip.file('META-INF/manifest.xml', `<manifest:manifest${NAMESPACES}/>`);
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export const p = (content: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${content}</text:p>`;
export const span = (content: string, style: string): string => `<text:span text:style-name="${style}">${content}</text:span>`;
/** A style of words. @param properties attributes */
export const wordStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
export const paragraphStyle = (name: string, parent: string, properties = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}">${properties && `<style:text-properties ${properties}/>`}</style:style>`;
export const cells = (...texts: string[]): string =>
  `<table:table-row>${texts.map((text) => `<table:table-cell>${p(text)}</table:table-cell>`).join('')}</table:table-row>`;
