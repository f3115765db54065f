import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Margin } from '../../src/desk/types.ts';
import { barriersOf } from './barriers.ts';
import { type Opened, tabTo, useDesk } from './desk.ts';
import { useBrowser } from './open.ts';

useBrowser();

const texts = [
  'The harbour of Quellin has a new lamp since the spring of 2024, and boats come in by night.',
  'Mayor Petra Quill said on Monday that the lamp would burn all winter.',
  '“We see the rocks now,” a fisher of the bay said at the pier, “and we go out more.”',
  'Nobody at the old mill has asked for a second lamp, and none is to come.',
];
const [lamp = '', mayor = '', fisher = '', mill = ''] = texts;
/** Each test has an explainer of its own. */
const slugs = Array.from({ length: 40 }, (_, index) => `lamp-${index + 1}`);
const openDesk = useDesk(async (articles) => {
  const text = ['A lamp for Quellin', 'Published 4 May 2024', ...texts].join('\n\n');
  await Promise.all(slugs.map((slug) => writeFile(join(articles, `${slug}.txt`), text)));
});
const openNext = (options?: Parameters<typeof openDesk>[1]): Promise<Opened> => openDesk(slugs.pop() ?? '', options);

/** The ways to do what a person wants done. */
interface Hand {
  select: (words: string, passage: string) => Promise<void>;
  press: (button: string) => Promise<void>;
  choose: (label: string, option: string) => Promise<void>;
  write: (label: string, words: string) => Promise<void>;
}
const hands = { mouse: mouseOf, keyboard: keyboardOf };
const each = test.each(['mouse', 'keyboard'] as const);

function mouseOf({ page, frame }: Opened): Hand {
  return {
    async select(words, text) {
      const find = () =>
        passageOf(frame, text).evaluate((passage, wanted) => {
          const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.textContent?.indexOf(wanted) ?? -1;
            if (at === -1) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const [first, last] = [range.getClientRects()[0], [...range.getClientRects()].at(-1)];
            return (
              first &&
              last && { left: first.left, top: first.top + first.height / 2, right: last.right, bottom: last.top + last.height / 2 }
            );
          }
          return undefined;
        }, words);
      // What loads late moves what stands below it.
      let box: Awaited<ReturnType<typeof find>>;
      await expect
        .poll(async () => {
          const before = box;
          box = await find();
          return isDeepStrictEqual(box, before);
        })
        .toBe(true);
      const at = await page.locator('iframe').boundingBox();
      if (!box || !at) throw new Error(`“${words}” is not on the page.`);
      await page.mouse.move(at.x + box.left + 0.5, at.y + box.top);
      await page.mouse.down();
      await page.mouse.move(at.x + box.right - 0.5, at.y + box.bottom, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => shownWords(page)).toBe(words);
    },
    press: (name) => page.locator('.selecting').getByRole('button', { name, exact: true }).click(),
    choose: async (label, option) => void (await page.getByRole('combobox', { name: label, exact: true }).selectOption(option)),
    write: (label, words) => page.getByLabel(label, { exact: true }).fill(words),
  };
}

/** A passage with these words, as they are read. */
const passageOf = (frame: Opened['frame'], text: string) => frame.locator('[data-body] [data-passage]', { hasText: text });

/** Nothing but keys, from wherever the focus is. */
function keyboardOf({ page }: Opened): Hand {
  const press = async (name: string): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  const hand: Hand = {
    async select(words, passage) {
      const isOpen = await page.locator('.selecting.active').count();
      await page.keyboard.press('s');
      if (isOpen) await press('Choose words');
      if (await page.locator('.chooser select').isEnabled()) await hand.choose('Passage', passage);
      await tabTo(page, 'Its words: select some of them, with the mouse, by touch, or with Shift and the arrow keys');
      await page.keyboard.press('Control+Home');
      for (let left = passage.indexOf(words); left > 0; left -= 1) await page.keyboard.press('ArrowRight');
      for (let left = words.length; left > 0; left -= 1) await page.keyboard.press('Shift+ArrowRight');
      await press('Take the selected words');
      await expect.poll(() => shownWords(page)).toBe(words);
    },
    press,
    async choose(label, option) {
      await tabTo(page, label);
      const chosen = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
      await page.keyboard.press('Home');
      for (let left = 30; left > 0 && !(await chosen()).includes(option.slice(0, 40)); left -= 1) await page.keyboard.press('ArrowDown');
      expect(await chosen()).toContain(option.slice(0, 40));
    },
    async write(label, words) {
      await tabTo(page, label);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(words);
    },
  };
  return hand;
}

/** The words that the bar says it is about. */
const shownWords = (page: Page): Promise<string | null | undefined> =>
  page
    .locator('.selecting p > .words')
    .allTextContents()
    .then(([own]) => own);
const told = (page: Page) => page.getByRole('status').last().textContent();
const tagged = ({ actors, passages }: Margin): string[][] =>
  actors.flatMap(({ name, places }) =>
    places.map(({ passage, start, end, relation }) => [
      passages.find(({ id }) => id === passage)?.text.slice(start, end) ?? '',
      name,
      relation,
    ]),
  );

each('words are tagged with an actor that is listed: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  await hand.select('old mill', mill);
  await hand.press('Tag an actor');
  await hand.choose('Who is it?', 'Petra Quill (person)');
  await hand.choose('What are the words to it?', 'a place or thing that stands for it');
  await hand.press('Tag');
  await expect.poll(async () => tagged(await opened.margin())).toContainEqual(['old mill', 'Petra Quill', 'metonym']);
  expect(opened.errors).toEqual([]);
});

each('words are tagged with somebody new, whose name they are: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  await hand.select('old mill', mill);
  await hand.press('Tag an actor');
  await hand.write('Name', 'The Old Mill');
  await hand.choose('Kind', 'Organisation');
  await hand.press('Tag');
  await expect.poll(async () => tagged(await opened.margin())).toContainEqual(['old mill', 'The Old Mill', 'alias']);
});

each('a tag is taken off: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  expect(tagged(await opened.margin())).toContainEqual(['Petra Quill', 'Petra Quill', 'name']);
  if (how === 'mouse') await opened.frame.locator('[data-body] a.mention', { hasText: 'Petra Quill' }).click();
  else await hand.select('Petra Quill', mayor);
  await hand.press('Take the tag off “Petra Quill”');
  await expect.poll(async () => tagged(await opened.margin())).not.toContainEqual(['Petra Quill', 'Petra Quill', 'name']);
});

each('a statement is put together of its parts: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  await hand.select('“and we go out more.”', fisher);
  await hand.press('Add a statement');
  await hand.select('“We see the rocks now,”', fisher);
  await hand.press('These words are said, too');
  await hand.select('a fisher of the bay', fisher);
  await hand.press('These words say who');
  expect(await told(opened.page)).toBe('Now select the word that says it, such as “said”.');
  await hand.select('said', fisher);
  await hand.press('These words say it');
  await hand.press('Add the statement');
  const own = { source: 'a fisher of the bay', cue: 'said', content: ['“We see the rocks now,”', '“and we go out more.”'], kind: 'direct' };
  await expect.poll(async () => (await opened.margin()).statements).toContainEqual(expect.objectContaining(own));
});

each('a statement may lack who says it, and the word: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  await hand.select('none is to come', mill);
  await hand.press('Add a statement');
  await hand.press('No words say who');
  await hand.press('No word says it');
  await hand.choose('Which actor is it that says so?', 'Petra Quill');
  await hand.press('Add the statement');
  const own = { content: ['none is to come'], actor: 'petra-quill', source: undefined, cue: undefined };
  await expect
    .poll(async () => (await opened.margin()).statements.map(({ content, actor, source, cue }) => ({ content, actor, source, cue })))
    .toContainEqual(own);
});

each('words are made a key point: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  await hand.select('boats come in by night', lamp);
  await hand.press('Make it a key point');
  await expect.poll(async () => (await opened.margin()).keyPoints.map(({ text }) => text)).toContain('boats come in by night');
});

each('words are said to be a date: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  await hand.select('all winter', mayor);
  await hand.press('Say which date it is');
  await hand.choose('How exact is it?', 'a month or a year');
  await hand.write('Month or year', '2025');
  await hand.press('Add the date');
  await expect.poll(async () => (await opened.margin()).dates).toContainEqual(expect.objectContaining({ text: 'all winter', on: '2025' }));
});

test('a date may be a day, a month or a period', async () => {
  const opened = await openNext();
  const hand = mouseOf(opened);
  const add = async (words: string, passage: string, precision: string, values: Record<string, string>) => {
    await hand.select(words, passage);
    await hand.press('Say which date it is');
    await hand.choose('How exact is it?', precision);
    for (const [label, value] of Object.entries(values)) await hand.write(label, value);
    const before = await opened.frame.locator('main').elementHandle();
    await hand.press('Add the date');
    // Then the page is made anew.
    await expect.poll(() => before?.evaluate((page) => page.isConnected)).toBe(false);
  };
  await add('the lamp', mayor, 'a day', { Day: '2024-05-06' });
  await add('the pier', fisher, 'a month or a year', { 'Month or year': '2024-06' });
  await add('old mill', mill, 'from a day to a later one', { From: '2024-05-06', To: '2024-05-09' });
  expect((await opened.margin()).dates.map(({ text, on, to }) => [text, on, to])).toEqual(
    expect.arrayContaining([
      ['the lamp', '2024-05-06', undefined],
      ['the pier', '2024-06', undefined],
      ['old mill', '2024-05-06', '2024-05-09'],
    ]),
  );
});

each('a term is defined: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  const word = how === 'mouse' ? 'rocks' : 'pier';
  await hand.select(word, fisher);
  await hand.press('Define a term');
  await hand.write('What it means', 'What a boat keeps away from.');
  await hand.press('Add to the glossary');
  await expect.poll(() => told(opened.page)).toContain('The term is in the glossary.');
  await expect.poll(() => opened.frame.locator('[data-body] .term', { hasText: word }).count()).toBe(1);
});

each('a section starts at a passage, and is joined with the one above: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  const before = (await opened.margin()).sections.length;
  await hand.select('old mill', mill);
  await hand.press('Start a section here');
  await hand.write('Heading (may stay empty)', 'What comes next');
  await hand.press('Start the section');
  await expect.poll(async () => (await opened.margin()).sections.map(({ heading }) => heading)).toContain('What comes next');
  await expect.poll(() => opened.frame.locator('h2', { hasText: 'What comes next' }).count()).toBe(1);
  await hand.select('second lamp', mill);
  await hand.press('Join with the section above');
  await expect.poll(async () => (await opened.margin()).sections.length).toBe(before);
});

each('a note stands below the passage: %s', async (how) => {
  const opened = await openNext();
  const hand = hands[how](opened);
  await hand.select('burn', mayor);
  await hand.press('Write a note below');
  await hand.choose('What is it?', 'context: what stands around it');
  await hand.write('Title (may stay empty)', 'The lamp');
  await hand.write('Your words', 'It burns oil.');
  await hand.press('Add the note');
  const own = { kind: 'note', attributes: { about: 'context', title: 'The lamp' }, words: 'It burns oil.' };
  await expect.poll(async () => (await opened.margin()).blocks).toContainEqual(expect.objectContaining(own));
  await expect.poll(() => opened.frame.locator('[data-editor]', { hasText: 'It burns oil.' }).count()).toBe(1);
});

test('words of several passages are too many for what takes words of one', async () => {
  const opened = await openNext();
  const { page } = opened;
  await selectOnPage(opened, mayor, fisher);
  await expect.poll(() => told(page)).toContain('The words of 2 passages are selected.');
  expect(await page.locator('.selecting').getByRole('button').allTextContents()).toEqual([
    'Start a section here',
    'Write a note below',
    'Choose other words',
    'Select nothing',
  ]);
});

test('a part of a statement in another passage is not taken, and the desk says why', async () => {
  const opened = await openNext();
  const hand = mouseOf(opened);
  await hand.select('none is to come', mill);
  await hand.press('Add a statement');
  await selectOnPage(opened, mayor);
  await expect.poll(() => opened.page.locator('.selecting').textContent()).toContain('These words are of another passage');
  expect(await opened.page.getByRole('button', { name: 'These words say who' }).isDisabled()).toBe(true);
});

test('Escape goes one step back, and in the end nothing is selected', async () => {
  const opened = await openNext();
  const { page } = opened;
  await mouseOf(opened).select('old mill', mill);
  await page.keyboard.press('s');
  await tabTo(page, 'Tag an actor');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await shownWords(page)).toBe('old mill');
  await page.keyboard.press('Escape');
  expect(await page.locator('.selecting').textContent()).toContain('Select words on the page');
  expect(await selectedOnPage(opened)).toBe('');
});

test('words that are selected while the page is made anew stay selected', async () => {
  const opened = await openNext();
  const { page } = opened;
  let go = (): void => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await mouseOf(opened).select('old mill', mill);
  await page.route('**/explainers/lamp-*/', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Make it a key point' }).click();
  await expect.poll(() => told(page)).toContain('It is a key point.');
  await mouseOf(opened).select('rocks', fisher);
  const before = await passageOf(opened.frame, mill).elementHandle();
  go();
  await expect.poll(() => before?.evaluate((passage) => passage.isConnected)).toBe(false);
  await expect.poll(() => selectedOnPage(opened)).toBe('rocks');
  expect(await shownWords(page)).toBe('rocks');
});

test('what the desk refuses leaves what was written', async () => {
  const opened = await openNext();
  const { page } = opened;
  const hand = keyboardOf(opened);
  await hand.select('Petra Quill said', mayor);
  await hand.press('Tag an actor');
  await hand.choose('Who is it?', 'somebody who is not listed yet');
  await hand.write('Name', 'The two of them');
  await hand.press('Tag');
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('overlaps with “Petra Quill”');
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('The two of them');
});

test('on a phone the bar is at the bottom, and a touch of it keeps the words', async () => {
  const opened = await openNext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const { page } = opened;
  await selectOnPage(opened, lamp);
  await expect.poll(() => shownWords(page)).toBe(lamp);
  const box = await page.locator('.selecting').boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
  await page.getByRole('button', { name: 'Make it a key point' }).tap();
  await expect.poll(async () => (await opened.margin()).keyPoints.map(({ text }) => text)).toContain(lamp);
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('no barrier that axe finds in any state of the bar, and nothing scrolls sideways: %s, %i px', async (colorScheme, width) => {
  const opened = await openNext({ colorScheme, viewport: { width, height: 900 } });
  const { page } = opened;
  const hand = mouseOf(opened);
  const check = async (): Promise<void> => {
    expect(await barriersOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  };
  await check();
  await selectOnPage(opened, mill);
  await expect.poll(() => shownWords(page)).toBe(mill);
  await check();
  for (const form of ['Tag an actor', 'Say which date it is', 'Define a term', 'Write a note below']) {
    await hand.press(form);
    await check();
    await hand.press('Cancel');
  }
  await hand.press('Add a statement');
  await check();
  await hand.press('No words say who');
  await hand.press('No word says it');
  await check();
  await page.keyboard.press('Escape');
  await hand.press('Choose other words');
  await check();
  expect({ errors: opened.errors, foreign: opened.foreign }).toEqual({ errors: [], foreign: [] });
});

/** Selects from the start of a passage to the end of one, as a person's selection does. */
const selectOnPage = ({ frame }: Opened, first: string, last = first): Promise<void> =>
  frame.locator('[data-body]').evaluate(
    (body, [from, to]) => {
      const passages = [...body.querySelectorAll('[data-passage]')];
      const [start, end] = [from, to].map((words) => passages.find(({ textContent }) => textContent === words));
      if (start && end) document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [first, last],
  );

const selectedOnPage = ({ frame }: Opened): Promise<string | undefined> =>
  frame.locator('html').evaluate(() => document.getSelection()?.toString());
