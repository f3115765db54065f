import { readdirSync, readFileSync } from 'node:fs';
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeExplainer } from '../../../../scripts/lib/explainer/write-explainer.ts';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { approve, type Decision, decide, requireValid } from '../../../../scripts/lib/review/decide.ts';
import { type Item, items } from '../../../../scripts/lib/review/items.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';
import { analysis as anyAnalysis } from '../../../support/arbitraries.ts';
import { runs } from '../../../support/runs.ts';

const input = {
  article,
  source: { file: 'a.txt', sha256: 'a'.repeat(64) },
  passages: ['b1111', 'b2222'],
  statements: ['s1111', 's2222'],
  sections: ['ukraine-says-no', 'section-search'],
};
const explainer = writeExplainer({ ...input, analysis });

const matterOf = (mdx: string) => readFrontmatter(mdx, 'a.mdx').data;
const textsOf = (mdx: string) => parseDocument(mdx, 'a.mdx').flatMap(({ passages }) => passages.map(({ text }) => text));
function itemOf(mdx: string, kind: Item['kind'], id?: string): Item {
  const item = items(mdx, 'a.mdx').find((own) => own.kind === kind && (id === undefined || own.id === id));
  if (!item) throw new Error(`no ${kind}`);
  return item;
}
const on = (mdx: string, kind: Item['kind'], decision: Decision, id?: string) => decide(mdx, itemOf(mdx, kind, id), decision, 'a.mdx');
const lineWith = (mdx: string, words: string) => mdx.split('\n').find((line) => line.includes(words));

test('everything that is suggested is listed, in the order of the page, each once', () => {
  const found = items(explainer, 'a.mdx');
  expect(found.map(({ kind, id, confidence, words }) => [kind, id, confidence, words])).toEqual([
    ['headline', 'headline', undefined, 'Ukraine says: no'],
    ['actor', 'ukraine', 0.9, 'Ukraine'],
    ['actor', 'russia', 0.9, 'Russia'],
    ['theme', 'diplomacy', 0.7, 'diplomacy'],
    ...analysis.keyPoints.map(() => ['key point', 'b1111', expect.any(Number), expect.any(String)]),
    ['date', 'b2222', 1, expect.any(String)],
    ['statement', 's1111', 0.8, expect.any(String)],
    ['statement', 's2222', 0.4, expect.any(String)],
    ...items(explainer, 'a.mdx')
      .filter(({ kind }) => kind === 'heading')
      .map(({ id, words }) => ['heading', id, undefined, words]),
  ]);
  const { text = '', span } = itemOf(explainer, 'actor', 'russia').context ?? {};
  expect([text, text.slice(span?.start, span?.end)]).toEqual([textsOf(explainer)[1], 'Moscow']);
});

test('what is accepted is the editor’s, and is not asked again', () => {
  const accepted = on(explainer, 'actor', { kind: 'accept' }, 'ukraine');
  expect(lineWith(accepted, 'id: ukraine')).toBe('  - { id: ukraine, name: Ukraine, kind: country, wikidata: Q212 }');
  expect(items(accepted, 'a.mdx').map(({ id }) => id)).not.toContain('ukraine');
  const headline = on(explainer, 'headline', { kind: 'accept' });
  expect(matterOf(headline).from.headline).toBeUndefined();
  expect(on(explainer, 'heading', { kind: 'accept' })).toContain(`<Section id="${itemOf(explainer, 'heading').id}">`);
});

test('an actor that is rejected goes with its tags and out of the statements', () => {
  const rejected = on(explainer, 'actor', { kind: 'reject' }, 'ukraine');
  expect(matterOf(rejected).actors.map(({ id }) => id)).toEqual(['russia']);
  expect(matterOf(rejected).statements.map(({ actor }) => actor)).toEqual([undefined, undefined]);
  expect(rejected).not.toContain('<Actor id="ukraine"');
  expect(rejected).toContain('<Actor id="russia"');
  expect(textsOf(rejected)).toEqual(textsOf(explainer));
});

test('a list whose last item is rejected is empty', () => {
  expect(lineWith(on(explainer, 'theme', { kind: 'reject' }), 'themes')).toBe('themes: []');
});

test('a headline and a heading can be written anew, but not rejected', () => {
  const value = 'Kyiv: “No”, # once { more';
  expect(matterOf(on(explainer, 'headline', { kind: 'edit', values: { headline: value } }))).toMatchObject({ headline: value });
  const heading = on(explainer, 'heading', { kind: 'edit', values: { heading: '# {1} <b>' } });
  expect(parseDocument(heading, 'a.mdx')[0]).toMatchObject({ heading: '# {1} <b>', from: 'editor', id: itemOf(explainer, 'heading').id });
  for (const kind of ['headline', 'heading'] as const) expect(() => on(explainer, kind, { kind: 'reject' })).toThrow("can't be rejected");
});

test('an actor’s name and kind, and who made a statement, can be corrected', () => {
  const actor = on(explainer, 'actor', { kind: 'edit', values: { name: '2. Kyiv, the city', kind: 'government' } }, 'ukraine');
  expect(lineWith(actor, 'id: ukraine')).toBe("  - { id: ukraine, name: '2. Kyiv, the city', kind: government, wikidata: Q212 }");
  const given = on(explainer, 'statement', { kind: 'edit', values: { actor: 'russia' } }, 's2222');
  expect(lineWith(given, 'id: s2222')).toContain('source: she, actor: russia, content');
  expect(lineWith(on(explainer, 'statement', { kind: 'edit', values: { actor: '' } }, 's1111'), 'id: s1111')).not.toContain('actor');
});

test('a value that is given as it is stays as it is written', () => {
  const quoted = explainer.replace(/^headline: .*$/m, 'headline: "Ukraine says: no"').replace('name: Ukraine,', 'name: "Ukraine",');
  const values = { headline: 'Ukraine says: no', name: 'Ukraine', kind: 'country' };
  for (const kind of ['headline', 'actor'] as const)
    expect(on(quoted, kind, { kind: 'edit', values })).toBe(on(quoted, kind, { kind: 'accept' }));
});

test('a correction that the schema or the page refuses is told', () => {
  expect(() => on(explainer, 'actor', { kind: 'edit', values: { kind: 'planet' } })).toThrow();
  for (const [kind, field] of [
    ['actor', 'name'],
    ['heading', 'heading'],
    ['headline', 'headline'],
  ] as const)
    expect(() => on(explainer, kind, { kind: 'edit', values: { [field]: '' } })).toThrow(
      expect.objectContaining({ message: `the ${field} is empty`, file: 'a.mdx', hint: 'Write at least one word.' }),
    );
  expect(() => on(explainer, 'statement', { kind: 'edit', values: { actor: 'nobody' } })).toThrow();
});

test('an approval says who and when', () => {
  const approved = approve(explainer, 'Jo Neill: desk', '2026-03-13', 'a.mdx');
  expect(lineWith(approved, 'review')).toBe("review: { status: approved, by: 'Jo Neill: desk', on: '2026-03-13' }");
  expect(approved.replace(/^review:.*$/m, 'review: { status: suggested }')).toBe(explainer);
  const without = explainer.replace('review: { status: suggested }\n', '');
  expect(matterOf(approve(without, 'Jo', '2026-03-13', 'a.mdx')).review).toEqual({ status: 'approved', by: 'Jo', on: '2026-03-13' });
});

test('YAML in blocks, with comments and Windows line ends, keeps its form', () => {
  const block = explainer
    .replace(
      /^ {2}- \{ id: ukraine.*$/m,
      '  # ours\n  - from: suggested # here\n    id: ukraine # the land\n    name: Ukraine\n    kind: country\n    confidence: 0.9 # sure',
    )
    .replaceAll('\n', '\r\n');
  const accepted = on(block, 'actor', { kind: 'accept' }, 'ukraine');
  expect(accepted).toContain('  # ours\r\n  - id: ukraine # the land\r\n    name: Ukraine\r\n    kind: country\r\n  - { id: russia');
  const rejected = on(block, 'actor', { kind: 'reject' }, 'ukraine');
  expect(rejected).toContain('actors:\r\n  # ours\r\n  - { id: russia');
  expect(rejected.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

const folder = new URL('../../../fixtures/explainers/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** The lines that a decision may change. */
function isAbout(line: string, item: Item): boolean {
  if (item.kind === 'heading') return line.includes(`<Section id="${item.id}"`) || line.trim().startsWith('## ');
  if (item.kind === 'headline') return /^(headline|from):/.test(line);
  if (item.kind === 'actor')
    return line.includes(`id: ${item.id},`) || line.includes(`actor: ${item.id},`) || line.includes(`id="${item.id}"`);
  return line.includes(item.id) || /^\w+: *(\[\])?$/.test(line);
}

test('random decisions leave every line that they are not about as it was, and the page valid', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), fc.array(fc.tuple(fc.nat(), fc.nat(2)), { minLength: 1, maxLength: 5 }), (before, draws) => {
      let mdx = before;
      for (const [draw, how] of draws) {
        const left = items(mdx, 'a.mdx');
        const item = left[draw % left.length];
        if (!item) return;
        const value = item.fields[0]?.isOptional ? '' : 'Another: one, {with} signs';
        const edit: Decision = { kind: 'edit', values: item.fields[0] ? { [item.fields[0].name]: value } : {} };
        const decision: Decision = how === 0 && item.canReject ? { kind: 'reject' } : how === 1 ? edit : { kind: 'accept' };
        const next = decide(mdx, item, decision, 'a.mdx');
        const changes = diffArrays(mdx.split('\n'), next.split('\n'));
        const gone = changes.flatMap(({ removed, value }) => (removed ? value : []));
        const come = changes.flatMap(({ added, value }) => (added ? value : []));
        expect(gone.filter((line) => !isAbout(line, item))).toEqual([]);
        expect(come.length).toBeLessThanOrEqual(gone.length);
        expect(textsOf(next)).toEqual(textsOf(mdx));
        expect(items(next, 'a.mdx').map(({ key }) => key)).not.toContain(item.key);
        requireValid(next, 'a.mdx');
        mdx = next;
      }
    }),
    { numRuns: runs(10) },
  );
});

test('taking an actor’s tags away keeps the words of any passage', () => {
  fc.assert(
    fc.property(anyAnalysis, (own) => {
      const passages = own.paragraphs.map((_, index) => `b${1111 + index}`);
      const statements = own.statements.map((_, index) => `s${1111 + index}`);
      const mdx = writeExplainer({
        ...input,
        analysis: own,
        passages,
        statements,
        sections: own.sections.map((_, index) => `part-${index}`),
      });
      for (const item of items(mdx, 'a.mdx').filter(({ kind }) => kind === 'actor')) {
        expect(textsOf(decide(mdx, item, { kind: 'reject' }, 'a.mdx'))).toEqual(textsOf(mdx));
      }
    }),
    { numRuns: runs(40) },
  );
});

test('what was rejected stays rejected, and what was accepted stays, when the article is read again', () => {
  const later = writeExplainer({ ...input, analysis, source: { file: 'a.txt', sha256: 'b'.repeat(64) } });
  const rejections: [Item['kind'], string?][] = [['actor', 'ukraine'], ['theme'], ['date'], ['statement', 's2222']];
  let edited = explainer;
  for (const [kind, id] of rejections) edited = on(edited, kind, { kind: 'reject' }, id);
  edited = on(edited, 'actor', { kind: 'accept' }, 'russia');
  edited = on(edited, 'heading', { kind: 'edit', values: { heading: 'A refusal' } });
  const { mdx, conflicts } = mergeExplainers({ base: explainer, edited, generated: later }, nothingRejected);
  expect(conflicts).toEqual([]);
  expect(mdx).toBe(edited.replace('a'.repeat(64), 'b'.repeat(64)));
});

test('the language that the words of an article tell is asked about, and can be corrected', () => {
  const german = explainer.replace('\nfrom: {', '\nlanguage: nl\nfrom: { language: suggested,');
  const item = itemOf(german, 'language');
  expect([item.words, item.canReject]).toEqual(['nl', false]);
  const accepted = on(german, 'language', { kind: 'accept' });
  expect(matterOf(accepted)).toMatchObject({ language: 'nl', from: { headline: 'suggested' } });
  expect(matterOf(accepted).from.language).toBeUndefined();
  expect(matterOf(on(german, 'language', { kind: 'edit', values: { language: 'nds' } })).language).toBe('nds');
  expect(() => on(german, 'language', { kind: 'edit', values: { language: 'Low German' } })).toThrow('is at fault');
});

test('a term of the glossary is asked about once; accepted its tags stay, rejected they go, and an editor’s own is not asked about', () => {
  const passage = (id: string, words: string) => `  <Passage id="${id}">\n    ${words}\n  </Passage>\n`;
  const own = '| <Row id="b3333" /> <Term id="strait" from="suggested">strait</Term> | a <Term id="sea">sea</Term> |';
  const tagged = `${explainer.slice(0, explainer.lastIndexOf('---\n') + 4)}
<Section id="news">
${passage('b1111', 'The <Term id="strait" from="suggested">Straits</Term> are open.')}
${passage('b2222', '<Term from="suggested" id="port">A port</Term> of a strait.')}
  | <Row id="b4444" /> a | b |
  | - | - |
  ${own}
</Section>
`;
  const asked = items(tagged, 'a.mdx').filter(({ kind }) => kind === 'term');
  expect(asked.map(({ id, words, says }) => [id, words, says])).toEqual([
    ['strait', 'Straits', 'in 2 places'],
    ['port', 'A port', undefined],
  ]);
  const body = (mdx: string) => mdx.slice(mdx.indexOf('<Section'));
  const strait = { key: asked[0]?.key ?? '' };
  const without = (mdx: string) => mdx.replace(/^(statements|dates|keyPoints|themes|actors):\n(?: {2}.*\n)*/gm, '');
  const decided = (decision: Decision) => body(decide(without(tagged), strait, decision, 'a.mdx'));
  expect(decided({ kind: 'accept' })).toBe(body(tagged).replaceAll('<Term id="strait" from="suggested">', '<Term id="strait">'));
  expect(decided({ kind: 'reject' })).toBe(body(tagged).replace(/<Term id="strait" from="suggested">(\w+)<\/Term>/g, '$1'));
});
