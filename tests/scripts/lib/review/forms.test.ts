import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse, visit } from 'yaml';
import { decide } from '../../../../scripts/lib/review/decide.ts';
import { type Item, items } from '../../../../scripts/lib/review/items.ts';

type Entry = Record<string, unknown>;
type Data = Record<string, Entry[]> & { from: Entry };

const [yaml = '', body = ''] = readFileSync(new URL('../../../fixtures/explainers/orlen-strait-offer.mdx', import.meta.url), 'utf8')
  .slice('---\n'.length)
  .split('\n---\n');
const dataOf = (mdx: string): Data => parse(mdx.replaceAll('\r\n', '\n').slice('---\n'.length).split('\n---\n')[0] ?? '');

/** The frontmatter as other people, and their programs, write YAML: what lies deeper than `depth` in braces. */
function write(data: Data, depth: number, lineWidth: number, lineEnd: string): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node, path) {
      node.flow = path.length >= depth;
    },
  });
  return `---\n${document.toString({ lineWidth }).trimEnd()}\n---\n${body}`.replaceAll('\n', lineEnd);
}

function fromFirst(data: Data): Data {
  const turned = Object.entries(data).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(({ from, confidence, ...rest }) => ({ confidence, from, ...rest })) : value,
  ]);
  return Object.fromEntries(turned);
}

/** What the frontmatter says after a decision. */
function decided(data: Data, { kind, id, path }: Item, isRejected: boolean): Data {
  const [list, index] = path as [string, number];
  if (kind === 'headline') delete data.from.headline;
  else if (kind !== 'heading' && isRejected) data[list]?.splice(index, 1);
  else if (kind !== 'heading') for (const field of ['from', 'confidence']) delete data[list]?.[index]?.[field];
  if (kind === 'actor' && isRejected) for (const statement of data.statements ?? []) if (statement.actor === id) delete statement.actor;
  return data;
}

test('a decision changes what it is about, and nothing else, in whatever form the YAML is written', () => {
  const form = fc.tuple(fc.boolean(), fc.constantFrom(3, 5, 9), fc.constantFrom(0, 20), fc.constantFrom('\n', '\r\n'));
  const decisions = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(form, decisions, ([isTurned, depth, lineWidth, lineEnd], draws) => {
      const data = parse(yaml) as Data;
      let mdx = write(isTurned ? fromFirst(data) : data, depth, lineWidth, lineEnd);
      for (const [draw, wantsReject] of draws) {
        const left = items(mdx, 'a.mdx');
        const item = left[draw % left.length];
        if (!item) return;
        const isRejected = wantsReject && item.canReject;
        const next = decide(mdx, item, { kind: isRejected ? 'reject' : 'accept' }, 'a.mdx');
        expect(dataOf(next)).toEqual(decided(dataOf(mdx), item, isRejected));
        expect(next.replaceAll(lineEnd, '')).not.toMatch(/[\r\n]/);
        mdx = next;
      }
    }),
    { numRuns: 25 },
  );
});
