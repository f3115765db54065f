import sharp from 'sharp';

/** Paints an SVG that has no text in it as PNG. A palette halves the file: a card has few colours and the shades between them. */
export const rasterise = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).flatten().png({ palette: true, colours: 64, dither: 0, effort: 1 }).toBuffer();
