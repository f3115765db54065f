import { describe, expect, test } from 'vitest';
import { passivesOf } from '../../../../../scripts/lib/analyse/statements/passives.ts';
import { marked } from './marked.ts';

/** What the passive attributes: `source / cue / content`. */
function passives(text: string): string[] {
  const plain = text.replaceAll('^', '');
  const { scene, words } = marked(text);
  return passivesOf(scene).map(
    ({ source, cue, content }) =>
      `${source ? words(source.start, source.end) : '?'} / ${words(...cue)} / ${content.map(({ start, end }) => plain.slice(start, end)).join(' … ')}`,
  );
}

describe('what is said of somebody in the passive', () => {
  test.each<[string, string[]]>([
    // to be or do something
    ['The ferry is expected to return in May.', ['? / expected / The ferry … to return in May']],
    ['The ferry is expected to quickly return.', ['? / expected / The ferry … to quickly return']],
    ['The ferry is expected to be late.', ['? / expected / The ferry … to be late']],
    ['The ferry is widely expected to return.', ['? / expected / The ferry … to return']],
    ['Doran was accused yesterday of theft.', ['? / accused / Doran … theft']],
    ['Doran was accused of theft by the council.', ['the council / accused / Doran … theft']],
    ['Doran was accused of theft by the head of the council in Pell.', ['the head of the council in Pell / accused / Doran … theft']],
    ['Doran was accused on Friday.', []],
    ['Doran was described as a thief.', ['? / described / Doran … as a thief']],
    ['Doran was praised for her work.', ['? / praised / Doran … her work']],
    ['Doran was quoted in May.', ['? / quoted / Doran']],
    ['Doran was called a thief.', ['? / called / Doran … a thief']],
    ['Doran was called “a thief”.', ['? / called / Doran … “a thief”']],
    ['Doran was called old.', ['? / called / Doran … old']],
    ['Doran was called again.', []],
    ['Doran was said to.', []],
    ['Doran was praised to the skies.', []],
    ['Doran was called a “thief” again.', ['? / called / Doran … a “thief” again']],
    ['Doran was seen “old”.', ['? / seen / Doran … “old”']],
    ['Doran was called the “old” thief by day.', ['? / called / Doran … the “old” thief']],
    ['Doran was rejected for Friday.', ['? / rejected / Doran']],
    ['Doran was criticised about it.', ['? / criticised / Doran … it']],
    ['The plan was opposed about it.', ['? / opposed / The plan']],
    // as a whole
    ['The plan was rejected.', ['? / rejected / The plan']],
    ['The plan was rejected by the council.', ['the council / rejected / The plan']],
    ['The plan was rejected by Friday.', ['? / rejected / The plan']],
    ['The plan was rejected out of hand on that very old day by the council.', ['? / rejected / The plan']],
    ['Doran was told by the council.', []],
    // of nobody
    ['It was announced that the pier would close.', ['? / announced / that the pier would close']],
    ['It was announced on Friday.', ['? / announced / It']],
    ['Items were announced that would close.', ['? / announced / Items … that would close']],
    ['“The plan was rejected,” Doran said.', []],
    ['The council rejected the plan.', []],
    ['It was rejected', ['? / rejected / It']],
    ['Was rejected.', []],
  ])('%s', (text, expected) => {
    expect(passives(text)).toEqual(expected);
  });
});
