declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML page: by its byte order mark, else by what it says, else the default; a name of the Encoding Standard. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options: { maxPrescanBytes: number; defaultEncoding: string; transportLayerEncodingLabel?: string },
  ): string;
}
