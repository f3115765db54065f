import { expect, test } from 'vitest';
import { approvalOf, approvedIn, type Content, changedSince } from '../../../../src/lib/explainer/approval.ts';
import { explainer, type Frontmatter, lindmoor, passage, section } from '../../../support/samples.ts';

const review = { status: 'approved', by: 'Jo Lind', on: '2026-03-11' } as const;
const words = 'The harbour of Lindmoor is open, the mayor said.';
const said = {
  id: 'said1',
  passage: 'p1000',
  source: 'the mayor',
  cue: 'said',
  content: 'The harbour of Lindmoor is open',
  kind: 'indirect',
} as const;

function content(frontmatter: Frontmatter = {}, ...sections: string[]): Content {
  const body = sections.length > 0 ? sections : [section('news', passage('p1000', words))];
  return explainer('a', body.join('\n'), { review, actors: [lindmoor], statements: [said], ...frontmatter });
}
const approved = approvedIn(content(), undefined);
const since = (now: Content) => approved && changedSince(now, approved);

test('an approval that the ledger does not know covers the file as it is', () => {
  expect(approvalOf(content(), undefined)).toEqual(review);
  expect(approved).toMatchObject({ by: 'Jo Lind', on: '2026-03-11' });
  expect(approvedIn(content({ review: { status: 'suggested' } }), approved)).toBeUndefined();
});

test('what nobody sees is no change: the line, who suggested it, the bytes of the article, whether it is public', () => {
  const other: Frontmatter = {
    actors: [{ ...lindmoor, from: 'suggested', confidence: 0.4 }],
    source: { file: 'b.txt', sha256: '1'.repeat(64) },
    status: 'unlisted',
    publish: '2026-04-01',
  };
  const lower = content(other, `\n\n${section('news', passage('p1000', words))}`);
  expect(approvalOf(lower, approved).status).toBe('approved');
  const tagged = (from: string) =>
    content({}, section('news', passage('p1000', words.replace('harbour', `<Term id="port"${from}>harbour</Term>`))));
  expect(approvalOf(tagged(''), approvedIn(tagged(' from="suggested"'), undefined)).status).toBe('approved');
  expect(approvedIn(lower, approved)).toBe(approved);
});

test.each<[string, Content, Partial<ReturnType<typeof changedSince>>]>([
  ['a headline', content({ headline: 'Another' }), { changed: ['headline'] }],
  ['an author', content({ author: 'Ann Pell' }), { changed: ['author'] }],
  ['a day', content({ published: '2026-03-10' }), { changed: ['published'] }],
  ['an actor that is new', content({ actors: [lindmoor, { id: 'vell', name: 'Vell', kind: 'country' }] }), { added: ['actor vell'] }],
  ['a statement that is gone', content({ statements: [] }), { gone: ['statement said1'] }],
  ['who said it', content({ statements: [{ ...said, actor: 'lindmoor' }] }), { changed: ['statement said1'] }],
  ['a key point', content({ keyPoints: [{ passage: 'p1000', text: words }] }), { added: [`key point p1000 “${words}”`] }],
  ['a word', content({}, section('news', passage('p1000', words.replace('open', 'closed')))), { changed: ['passage p1000'] }],
  [
    'a tag',
    content({}, section('news', passage('p1000', words.replace('Lindmoor', '<Actor id="lindmoor">Lindmoor</Actor>')))),
    { changed: ['passage p1000'] },
  ],
  [
    'a passage that is new',
    content({}, section('news', passage('p1000', words), passage('p2000', 'Boats came.'))),
    { added: ['passage p2000'], changed: ['section news'] },
  ],
  [
    'a section that is new',
    content({}, section('news', passage('p1000', words)), section('more', passage('p2000', 'Boats came.'))),
    { added: ['section more', 'passage p2000'] },
  ],
])('%s makes an approval lapse, and is named', (_, now, expected) => {
  expect(approvalOf(now, approved)).toEqual({ ...review, status: 'lapsed' });
  expect(since(now)).toEqual({ added: [], changed: [], gone: [], ...expected });
});

test('sections in another order are named as such', () => {
  const one = section('one', passage('p1000', words));
  const two = section('two', passage('p2000', 'Boats came.'));
  const before = approvedIn(content({}, one, two), undefined);
  expect(before && changedSince(content({}, two, one), before).changed).toEqual(['order of the sections']);
});

test('another name or day is another approval, and covers what is there then', () => {
  const now = content({ headline: 'Another', review: { ...review, on: '2026-03-12' } });
  expect(approvalOf(now, approved).status).toBe('approved');
  const next = approvedIn(now, approved);
  expect(next).toMatchObject({ on: '2026-03-12' });
  expect(approvalOf(now, next).status).toBe('approved');
});
