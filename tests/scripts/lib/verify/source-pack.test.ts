import { expect, test } from 'vitest';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { openSources, packSources } from '../../../../scripts/lib/verify/source-pack.ts';
import { harbourSource } from '../../../support/verify-source.ts';

const folders = resolveFolders({});

test('each source comes out of the pack as it went in, letters of more than one byte too', () => {
  const names = ['köln', 'harbour', '港'];
  const sources = names.map((slug) => harbourSource({ slug, file: `${slug}.mdx` }));
  const opened = openSources(packSources(sources), folders);
  for (const source of sources.toReversed()) {
    const { lineOf: _, lineInLedger: __, ...plain } = source;
    expect(opened.get(source.slug)).toMatchObject(plain);
  }
  expect(opened.get('pier')).toBeUndefined();
});

test('an empty pack has none', () => {
  expect(openSources(packSources([]), folders).get('harbour')).toBeUndefined();
});

test('a source that is asked for again is not unpacked again, until many others were', () => {
  const sources = Array.from({ length: 201 }, (_, index) => harbourSource({ slug: `s${index}` }));
  const opened = openSources(packSources(sources), folders);
  const first = opened.get('s0');
  for (const { slug } of sources.slice(0, 200)) opened.get(slug);
  expect(opened.get('s0')).toBe(first);
  const last = opened.get('s200');
  expect(opened.get('s0')).not.toBe(first);
  expect(opened.get('s0')).toEqual({ ...first, lineOf: expect.any(Function), lineInLedger: expect.any(Function) });
  expect(opened.get('s200')).toBe(last);
});
