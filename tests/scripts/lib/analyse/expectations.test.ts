import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../scripts/lib/analyse/analyse.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { readFixtures } from '../../../support/fixtures.ts';
import { vocabulary } from '../../../support/reading.ts';

/** What the build found in each invented article, beside what an editor would find. */
const readings = await Promise.all(
  (await readFixtures()).map(async ({ file, bytes, expected }) => {
    const analysis = analyse(await readArticle(bytes, file), vocabulary);
    const nameOf = (id: string | null) => analysis.actors.find((actor) => actor.id === id)?.name;
    const statements = analysis.statements.map((statement) => {
      const text = analysis.paragraphs[statement.paragraph]?.text ?? '';
      return {
        actor: nameOf(statement.actor),
        content: straight(statement.content.map((span) => text.slice(span.start, span.end)).join(' ')),
      };
    });
    const paired = expected.statements.map((wanted) => ({
      wanted,
      found: statements.find(({ content }) => content.includes(straight(wanted.contains))),
    }));
    return { file, analysis, expected, paired };
  }),
);

function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

const share = (part: number, whole: number) => part / whole;

describe('over all the invented articles', () => {
  test('nine actors in ten are found, with their kind', () => {
    const wanted = readings.flatMap(({ expected, analysis }) =>
      expected.actors.map(({ name, kind }) =>
        analysis.actors.some((actor) => actor.kind === kind && actor.name.toLowerCase() === name.toLowerCase()),
      ),
    );
    expect(share(wanted.filter(Boolean).length, wanted.length)).toBeGreaterThan(0.9);
  });

  test('nine statements in ten are found', () => {
    const pairs = readings.flatMap(({ paired }) => paired);
    expect(share(pairs.filter(({ found }) => found).length, pairs.length)).toBeGreaterThan(0.9);
  });

  test('of the found ones four in five are resolved to whom the editor names', () => {
    const pairs = readings.flatMap(({ paired }) => paired.filter(({ found }) => found));
    expect(share(pairs.filter(({ wanted, found }) => found?.actor === wanted.actor).length, pairs.length)).toBeGreaterThan(0.8);
  });
});

describe.each(readings)('$file', ({ analysis, expected, paired }) => {
  test('names nobody who does not act', () => {
    const names = analysis.actors.map(({ name }) => name);
    expect(names.filter((name) => expected.notActors.includes(name))).toEqual([]);
  });

  test('puts no words into the wrong mouth', () => {
    const wrong = paired.filter(
      ({ wanted, found }) => found?.actor !== undefined && wanted.actor !== undefined && found.actor !== wanted.actor,
    );
    expect(wrong).toEqual([]);
  });
});
