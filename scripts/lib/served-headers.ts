/**
 * The headers that a file `_headers` asks for.
 *
 * @param address path and query of the request
 * @param file the file's text: paths, below each its headers, indented; a `*` at the end of a path stands for any rest
 */
export function headersFor(address: string, file: string): [name: string, value: string][] {
  const path = address.replace(/\?.*/s, '');
  let fits = false;
  return file.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : line === path;
      return [];
    }
    return fits ? [[name, value]] : [];
  });
}
