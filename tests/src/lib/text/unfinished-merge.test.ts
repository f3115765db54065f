import { expect, test } from 'vitest';
import { parseLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { mergeLine, requireMerged } from '../../../../src/lib/text/unfinished-merge.ts';

const ADVICE = 'somebody’s merge is not finished\n  Keep one side and delete the three lines <<<<<<<, ======= and >>>>>>>.';
const conflict = '<<<<<<< HEAD\nheadline: Ice\n=======\nheadline: Snow\n>>>>>>> branch\n';

function faultOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return (error as { format: () => string }).format();
  }
  return 'none';
}

test.each(['\n', '\r\n'])('both sides of a conflict in an explainer or a ledger are refused with their line: %j', (lineEnd) => {
  const mdx = `---\nformat: 1\n${conflict}---\n`.replaceAll('\n', lineEnd);
  expect(faultOf(() => readExplainer(mdx, 'a.mdx'))).toBe(`a.mdx:3: ${ADVICE}`);
  const ledger = `{\n  "format": 1,\n${conflict}}\n`.replaceAll('\n', lineEnd);
  expect(faultOf(() => parseLedger(ledger, 'a.json'))).toBe(`a.json:3: ${ADVICE}`);
});

test.each(['A heading\n=======\n', 'a <<<<<<< b\n', '<<<<<<<< eight\n', '>>>>>>>more\n', '> > > > > > > quoted\n'])(
  '%j is no conflict',
  (text) => {
    expect(() => requireMerged(text, 'a.mdx')).not.toThrow();
  },
);

test.each([
  [`An article.\n${conflict}`, 2],
  [`<<<<<<< HEAD\n${conflict}`, 2],
  [conflict.replaceAll('\n', '\r\n'), 1],
  ['<<<<<<< HEAD\nA.\n>>>>>>> branch\n', undefined],
  ['=======\n<<<<<<< HEAD\nA.\n>>>>>>> branch\n', undefined],
  ['A heading\n=======\n>>>>>>> branch\n', undefined],
])('of a text that may show markers, only a whole conflict counts: %j', (text, line) => {
  expect(mergeLine(text)).toBe(line);
});

test.each([
  [`A heading\n=======\n>>>>>>> branch\n${conflict}`, 4],
  ['a <<<<<<< b\n=======\n>>>>>>> c\n', undefined],
  ['<<<<<<< a\n=======\nq >>>>>>> b\n', undefined],
])('a marker within a line, or before a conflict, is none: %j', (text, line) => {
  expect(mergeLine(text)).toBe(line);
});
