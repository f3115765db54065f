import { deflateSync } from 'node:zlib';

/** A line of a page: where it stands in points from the left and from the top, and how large its type is. */
export interface Placed {
  text: string;
  x?: number;
  y: number;
  size?: number;
}

export interface PdfParts {
  /** Of the properties, such as `/Title (Tolls rise)`. */
  info?: string;
  /** How many pictures stand on the first page. */
  pictures?: number;
  /** Annotations of the first page. */
  annotations?: string[];
  /** A stream in place of the text of the first page, and what its dictionary says besides its length. */
  stream?: { dictionary: string; data: Uint8Array };
  /** What the dictionary of the first page says besides, such as `/Rotate 90`. */
  page?: string;
  /** Names of files that are in it. */
  embedded?: string[];
}

const HEIGHT = 800;
const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** The bytes of a PDF in Helvetica. */
export function pdfFile(
  pages: readonly (readonly Placed[])[],
  { info = '', pictures = 0, annotations = [], stream, page = '', embedded = [] }: PdfParts = {},
): Uint8Array {
  const objects: Buffer[] = [];
  const add = (dictionary: string, data?: Uint8Array): number => {
    const body = data
      ? [Buffer.from(`${dictionary}\nstream\n`, 'latin1'), data, Buffer.from('\nendstream')]
      : [Buffer.from(dictionary, 'latin1')];
    return objects.push(Buffer.concat(body));
  };
  const [catalog, tree] = [add(''), add('')];
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const images = Array.from({ length: pictures }, () =>
    add('<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>', Buffer.of(0)),
  );
  const kids = pages.map((lines, at) => {
    const text = lines
      .map(({ text, x = 50, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    const flate = { dictionary: '/Filter /FlateDecode', data: deflateSync(Buffer.from(text, 'latin1')) };
    const { dictionary, data } = stream && at === 0 ? stream : flate;
    const content = add(`<< ${dictionary} /Length ${data.length} >>`, data);
    const shown = images.map((image, index) => `/I${index} ${image} 0 R`).join(' ');
    const notes = at === 0 && annotations.length > 0 ? `/Annots [${annotations.map((own) => `${add(own)} 0 R`).join(' ')}]` : '';
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 600 ${HEIGHT}] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> /XObject << ${shown} >> >> ${notes} ${at === 0 ? page : ''} >>`,
    );
  });
  const files = embedded.map(
    (name, at) => `(File ${at}) << /Type /Filespec /F (${name}) /EF << /F ${add('<< /Length 1 >>', Buffer.of(0))} 0 R >> >>`,
  );
  const names = files.length === 0 ? '' : `/Names << /EmbeddedFiles << /Names [${files.join(' ')}] >> >>`;
  objects[catalog - 1] = Buffer.from(`<< /Type /Catalog /Pages ${tree} 0 R ${names} >>`);
  objects[tree - 1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  const properties = add(`<< ${info} >>`);
  let file = Buffer.from('%PDF-1.5\n', 'latin1');
  const places = objects.map((object, at) => {
    const place = file.length;
    file = Buffer.concat([file, Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${properties} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(trailer)]);
}
