import { expect, test } from 'vitest';
import { checkMoved } from '../../../../scripts/lib/verify/moved.ts';
import { checkPublicStories } from '../../../../scripts/lib/verify/public-stories.ts';
import type { Site } from '../../../../scripts/lib/verify/site.ts';
import { harbourSource } from '../../../support/verify-source.ts';

const site = (own: Partial<Site>, pages: string[] = []) =>
  ({
    sources: new Map([['harbour', harbourSource()]]),
    movedFile: 'moved.yaml',
    moved: [],
    publicStories: [],
    publicStoriesFile: 'public-stories.json',
    files: new Map(pages.map((page) => [`${page}/index.html`, {}])),
    ...own,
  }) as unknown as Site;
const on = '2031-03-12';
const HINT = 'Build again: npm run build.';

test.each<[string, Site['moved'], string[]]>([
  ['an actor', [{ kind: 'actor', from: 'ada', to: 'ada-brun', on, line: 3 }], ['actors/ada']],
  ['a theme', [{ kind: 'theme', from: 'boats', to: 'ships', on, line: 3 }], ['themes/boats']],
  ['a term', [{ kind: 'term', from: 'quay', to: 'pier', on, line: 3 }], ['glossary/quay']],
  ['a story', [{ kind: 'story', from: 'ferry', on, pages: ['events'], line: 3 }], ['stories/ferry', 'stories/ferry/events']],
  [
    'an explainer, and with it all sections that it has now',
    [{ kind: 'explainer', from: 'port', to: 'harbour', on, line: 3 }],
    ['explainers/port', 'explainers/port/the-ferry', 'explainers/port/the-price'],
  ],
  [
    'an explainer that was withdrawn, with the pages that it had at last',
    [{ kind: 'explainer', from: 'port', on, pages: ['the-quay', 'revisions'], line: 3 }],
    ['explainers/port', 'explainers/port/the-quay', 'explainers/port/revisions'],
  ],
  ['an actor with the name of an explainer', [{ kind: 'actor', from: 'port', to: 'harbour', on, line: 3 }], ['actors/port']],
  [
    'a section of an explainer',
    [{ kind: 'section', in: 'harbour', from: 'boats', to: 'the-ferry', on, line: 3 }],
    ['explainers/harbour/boats'],
  ],
])('the addresses of %s answer, or each that does not is told of, at the line of the file that says so', (_, moved, pages) => {
  expect(checkMoved(site({ moved }, pages))).toEqual([]);
  expect(checkMoved(site({ moved }))).toEqual(
    pages.map((page) => ({
      file: 'moved.yaml',
      line: 3,
      problem: `the address ${page}/ was given once, and the site no longer answers to it`,
      hint: HINT,
    })),
  );
});

test('an explainer that moved more than once has the sections of the one which it is now', () => {
  const moved: Site['moved'] = [
    { kind: 'explainer', from: 'quay', to: 'port', on, line: 3 },
    { kind: 'explainer', from: 'port', to: 'harbour', on, line: 4 },
  ];
  expect(checkMoved(site({ moved })).map(({ line, problem }) => [line, problem.split(' ')[2]])).toEqual([
    [3, 'explainers/quay/'],
    [3, 'explainers/quay/the-ferry/'],
    [3, 'explainers/quay/the-price/'],
    [4, 'explainers/port/'],
    [4, 'explainers/port/the-ferry/'],
    [4, 'explainers/port/the-price/'],
  ]);
});

test('of what moved to an explainer that is no longer there only its own address has to answer', () => {
  const moved: Site['moved'] = [
    { kind: 'explainer', from: 'quay', to: 'pier', on, line: 3 },
    { kind: 'section', in: 'pier', from: 'boats', to: 'ships', on, line: 4 },
  ];
  expect(checkMoved(site({ moved })).map(({ line }) => line)).toEqual([3]);
});

test('each page of a story that was public answers, or is told of', () => {
  const publicStories = ['ferry', 'ferry/events'];
  expect(checkPublicStories(site({ publicStories }, ['stories/ferry', 'stories/ferry/events']))).toEqual([]);
  expect(checkPublicStories(site({ publicStories }, ['stories/ferry', 'ferry/events']))).toEqual([
    {
      file: 'public-stories.json',
      problem: 'the address stories/ferry/events/ was given once, and the site no longer answers to it',
      hint: HINT,
    },
  ]);
});
