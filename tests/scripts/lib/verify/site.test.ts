import { expect, test } from 'vitest';
import { readPage } from '../../../../scripts/lib/verify/page.ts';
import { findingAt, requireSound } from '../../../../scripts/lib/verify/site.ts';

const finding = { file: 'site/a.html', line: 3, problem: 'the page is torn', hint: 'Mend it.' };

test('a site without findings is sound', () => {
  expect(requireSound([])).toBeUndefined();
});

test('each finding is told as a fault of its own, with its place and what to do', () => {
  const { line: _, ...elsewhere } = finding;
  const faults = [finding, elsewhere].map(({ problem: message, file, hint, ...own }) => {
    return expect.objectContaining({ name: 'ContentError', message, file, hint, line: 'line' in own ? own.line : undefined });
  });
  expect(() => requireSound([finding, elsewhere])).toThrow(
    expect.objectContaining({ name: 'AggregateError', message: 'the site breaks a promise', errors: faults }),
  );
});

test('a finding has the line that its element starts in; one that the file does not write out has none', () => {
  const page = readPage('<!doctype html>\n<title>A</title>\n<p>B</p>', 'site/a.html', 'a.html');
  const lineAt = (tag: string) => findingAt(page, page.tagged.get(tag)?.[0] ?? page.root, 'the page is torn', 'Mend it.');
  expect(lineAt('p')).toEqual(finding);
  expect(lineAt('body')).toEqual({ ...finding, line: undefined });
});

test('a page that starts with its root has it in line 1', () => {
  const page = readPage('<html><title>A</title></html>', 'site/a.html', 'a.html');
  expect(findingAt(page, page.root, 'the page is torn', 'Mend it.').line).toBe(1);
});
