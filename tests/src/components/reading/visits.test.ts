import { describe, expect, test } from 'vitest';
import { addVisit, isUnread, readVisits, type Visits } from '../../../../src/components/reading/visits.ts';

const at = (on: string, revision = 1) => ({ on, revision });
const add = (visits: Visits, page: string, on: string, revision = 1) => addVisit(visits, page, at(on, revision));

describe('visits of a page', () => {
  test('to a first one nothing is new', () => {
    expect(add({}, '/a/', '2026-03-04', 2)['/a/']).toEqual({ last: at('2026-03-04', 2), before: at('2026-03-04', 2) });
  });

  test('on a later day are told against the last', () => {
    const visits = add(add(add({}, '/a/', '2026-03-04'), '/a/', '2026-03-08', 2), '/a/', '2026-03-09', 3);
    expect(visits['/a/']).toEqual({ last: at('2026-03-09', 3), before: at('2026-03-08', 2) });
  });

  test('of one day are one, so that loading a page again takes no mark away', () => {
    const visits = add(add(add({}, '/a/', '2026-03-04'), '/a/', '2026-03-08', 2), '/a/', '2026-03-08', 3);
    expect(visits['/a/']?.before).toEqual(at('2026-03-04'));
    expect(add(add({}, '/a/', '2026-03-04'), '/a/', '2026-03-04', 2)['/a/']?.before).toEqual(at('2026-03-04'));
  });

  test('are forgotten for the pages that were not opened for longest', () => {
    let visits: Visits = add(add({}, '/old/', '2026-03-04'), '/kept/', '2026-03-04');
    for (let page = 1; page < 299; page += 1) visits = add(visits, `/${page}/x/`, '2026-03-05');
    visits = add(add(visits, '/kept/', '2026-03-06'), '/new/', '2026-03-06');
    expect(Object.keys(visits)).toHaveLength(300);
    expect(['/old/', '/kept/', '/new/'].map((page) => page in visits)).toEqual([false, true, true]);
  });
});

test.each([null, '', 'no JSON', '7', 'null', '{"/a/":3}', '{"/a/":{"last":{"on":"2026-03-04"}}}'])('%j is no record of visits', (text) => {
  expect(readVisits(text)).toEqual({});
});

test('a record is read again as it was written', () => {
  const visits = add({}, '/a/', '2026-03-04');
  expect(readVisits(JSON.stringify(visits))).toEqual(visits);
});

test.each([
  ['never at the site before', {}, '2026-03-05', false],
  ['at the site today for the first time', add({}, '/', '2026-03-05'), '2026-03-05', false],
  ['here before it changed', add(add({}, '/', '2026-03-04'), '/', '2026-03-08'), '2026-03-05', true],
  ['here after it changed', add(add({}, '/', '2026-03-06'), '/', '2026-03-08'), '2026-03-05', false],
  ['the one who opened it since', add(add(add({}, '/', '2026-03-04'), '/a/', '2026-03-07'), '/', '2026-03-08'), '2026-03-05', false],
  ['the one who opened it before', add(add(add({}, '/', '2026-03-03'), '/a/', '2026-03-03'), '/', '2026-03-08'), '2026-03-05', true],
])('an explainer to a reader who was %s', (_, visits, day, is) => {
  expect(isUnread(visits, '/a/', day, '/')).toBe(is);
});
