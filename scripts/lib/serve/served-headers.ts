/**
 * The headers that a file `_headers` asks for.
 *
 * @param address path and query of the request
 * @param file the file's text: paths, below each its headers, indented; in a path `*` stands for anything, and `:name` for one part of it
 */
export function headersFor(address: string, file: string): [name: string, value: string][] {
  const path = address.replace(/\?.*/s, '');
  let fits = false;
  return file.split('\n').flatMap((line): [string, string][] => {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      fits = patternOf(line).test(path);
      return [];
    }
    return fits ? [[name, value]] : [];
  });
}

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:\w+/g, '[^/]+')}$`,
  );
