import type { GraphInput } from './types.ts';

type Source = () => Promise<GraphInput>;

const KEY = Symbol.for('nutgraf:content');
const shared = globalThis as { [KEY]?: Source };

/** Says where the pages get the content from. Pages are bundled, so that they share no module with whoever calls this; they share this process. */
export function provideContent(source: Source): void {
  shared[KEY] = source;
}

/** The content of the site; the same object until the content changes. @throws as its source does */
export function readContent(): Promise<GraphInput> {
  const source = shared[KEY];
  if (!source) throw new Error('nobody has said where the content is: astro.config.mjs does');
  return source();
}
