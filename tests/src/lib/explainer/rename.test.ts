import { expect, test } from 'vitest';
import * as rename from '../../../../src/lib/explainer/rename.ts';

const BODY =
  '<Section id="s">\n  ## S\n\n  <Passage id="b1000">A <Actor id="renn">R</Actor> <Actor as="alias" id="renn">T</Actor> <Actor id="lind">L</Actor> <Term id="ferry">f</Term> <Term id="pier">p</Term>.</Passage>\n</Section>\n';
const fileOf = (lists = '', body = BODY, source = 'a.txt'): string =>
  `---\nformat: 1\nheadline: H\nsource: { file: ${source}, sha256: '${'0'.repeat(64)}' }\n${lists}---\n\n${body}`;

test.each([
  [
    'actors:\n  - { id: renn, name: X, kind: person }\n  - { id: lind, name: X, kind: person, of: renn }\n',
    'renn',
    'new',
    'actors:\n  - { id: new, name: X, kind: person }\n  - { id: lind, name: X, kind: person, of: new }\n',
  ],
  [
    'actors:\n  - { id: renn, name: X, kind: person }\n  - { id: lind, name: X, kind: person, of: renn }\n',
    'renn',
    'lind',
    'actors:\n  - { id: lind, name: X, kind: person }\n',
  ],
  [
    'actors:\n  - { id: lind, name: X, kind: person }\n  - { id: renn, name: X, kind: person, of: lind }\n',
    'renn',
    'lind',
    'actors:\n  - { id: lind, name: X, kind: person }\n',
  ],
  ['actors:\n  - { id: lind, name: X, kind: person }\n', 'renn', '2031', 'actors:\n  - { id: lind, name: X, kind: person }\n'],
  [
    'actors:\n  - { id: renn, name: X, kind: person }\nstatements:\n  - { id: s1000, passage: b1000, actor: renn, content: A, kind: direct }\n',
    'renn',
    'new',
    'actors:\n  - { id: new, name: X, kind: person }\nstatements:\n  - { id: s1000, passage: b1000, actor: new, content: A, kind: direct }\n',
  ],
])('in %j actor %j becomes %j, in its tags too', (lists, from, to, written) => {
  const body = from === 'renn' ? BODY.replaceAll('id="renn"', `id="${to}"`) : BODY;
  expect(rename.renameActor(fileOf(lists), from, to)).toBe(fileOf(written, body));
});

test('an actor of a file that does not name it, or only as a part of a word, leaves it as it is', () => {
  expect(rename.renameActor(fileOf(), 'gone', 'new')).toBe(fileOf());
  expect(rename.renameActor(fileOf(), 'ren', 'new')).toBe(fileOf());
});

test.each([
  [
    "themes:\n  - { id: sea, name: X, iptc: 'medtop:20000430', because: [a, b] }\n",
    'sea',
    'lake',
    "themes:\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [a, b] }\n",
  ],
  [
    "themes:\n  - { id: sea, name: X, iptc: 'medtop:20000430', because: [a, b] }\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [b, c] }\n",
    'sea',
    'lake',
    "themes:\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [ b, c, a ] }\n",
  ],
  [
    "themes:\n  - { id: sea, name: X, iptc: 'medtop:20000430', because: [b] }\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [b, c] }\n",
    'sea',
    'lake',
    "themes:\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [b, c] }\n",
  ],
  [
    "themes:\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [] }\n  - { id: sea, name: X, iptc: 'medtop:20000430', because: [b] }\n",
    'sea',
    'lake',
    "themes:\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [ b ] }\n",
  ],
  [
    "themes:\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [] }\n",
    'sea',
    'lake',
    "themes:\n  - { id: lake, name: X, iptc: 'medtop:20000430', because: [] }\n",
  ],
  [
    "themes:\n  - { id: seaside, name: X, iptc: 'medtop:20000430', because: [] }\n",
    'sea',
    'lake',
    "themes:\n  - { id: seaside, name: X, iptc: 'medtop:20000430', because: [] }\n",
  ],
])('in %j theme %j becomes %j, with the words of both', (lists, from, to, written) => {
  expect(rename.renameTheme(fileOf(lists), from, to)).toBe(fileOf(written));
});

test('a section, a term and the file of the article get another name, and nothing else does', () => {
  expect(rename.renameSection(fileOf(), 's', 'new')).toBe(fileOf('', BODY.replace('<Section id="s">', '<Section id="new">')));
  expect(rename.renameSection(fileOf(), 'gone', 'new')).toBe(fileOf());
  expect(rename.renameTerm(fileOf(), 'ferry', 'boat')).toBe(fileOf('', BODY.replace('id="ferry"', 'id="boat"')));
  expect(rename.renameTerm(fileOf(), 'gone', 'boat')).toBe(fileOf());
  expect(rename.renameSource(fileOf(), 'b: c.txt')).toBe(fileOf('', BODY, "'b: c.txt'"));
});
