import type { EditorAttributes } from '../../../schemas/editor-block.ts';
import { sentence } from '../../text/in-language.ts';

type About<Kind extends 'note' | 'question'> = Extract<EditorAttributes, { kind: Kind }>['about'];

/** The words around what an editor wrote: each block says that it is the editor's. */
export const editorWords = {
  standfirst: 'Introduction by the editor',
  summary: 'Summary by the editor',
  note: {
    background: 'Editor’s note: background',
    context: 'Editor’s note: context',
    definition: 'Editor’s note: definition',
  } satisfies Record<About<'note'>, string>,
  question: {
    answer: 'Question, chosen by the editor',
    known: 'Editor’s note: what we know',
    unknown: 'Editor’s note: what we don’t know',
  } satisfies Record<About<'question'>, string>,
  quote: 'Quotation, chosen by the editor',
  sources: 'Sources, chosen by the editor',
  picture: 'Picture, chosen by the editor',
  chart: 'Chart by the editor',
  madeBy: 'Picture:',
  numbersBy: 'Numbers:',
  licence: 'Licence:',
  lineChart: (x: string, first: string, last: string, y: string) =>
    `Lines from ${first} to ${last} (${x}): ${y}. The table below has all numbers.`,
  barChart: (x: string, y: string) => `A bar for each “${x}”: ${y}. The table below has all numbers.`,
  noNumber: 'none',
  correction: (day: string) => `Correction by the editor, ${day}`,
  event: (day: string) => `Added to the timeline by the editor: ${day}`,
  added: 'Added by the editor',
  linkTo: (label: string) => `Link to “${label}”`,
  passage: (id: string) => `passage ${id}`,
  original: <Item>(publisher: Item) => sentence`The original article: ${publisher}`,
  accessed: <Item>(day: Item) => sentence`(looked at on ${day})`,
  corrected: <Item>(day: Item) => sentence`This page was corrected on ${day}.`,
  corrections: 'Corrections',
  allCorrections: 'All corrections',
  correctionsLead: (n: number) => (n === 1 ? 'What was put right on this site.' : 'What was put right on this site, newest first.'),
  correctionsOf: (site: string) => `What ${site} has put right on its pages, newest first.`,
};
