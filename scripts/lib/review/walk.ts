import { ContentError } from '../../../src/lib/content-error.ts';
import { readFrontmatter } from '../../../src/lib/explainer/frontmatter.ts';
import type { Action } from '../../../src/schemas/action.ts';
import { act } from './act.ts';
import type { Asker } from './ask.ts';
import { approve } from './decide.ts';
import { type Item, items } from './items.ts';
import { answerPrompt, answersTo, fieldPrompt, showItem } from './show.ts';

/** What a review reads and writes. */
export interface Desk extends Pick<Asker, 'ask'> {
  /** The explainer as the person knows it. */
  file: string;
  /** Puts the next state into the file's place. */
  write: (mdx: string) => Promise<void>;
  /** The same of one that a person approves as it is. */
  writeApproved: (mdx: string) => Promise<void>;
  /** What is not as it was when a person approved it, in lines; none where all is, or nobody has. */
  changedSince: (mdx: string) => string[];
  print: (text: string) => void;
  /** YYYY-MM-DD. */
  today: string;
}

interface Step {
  mdx: string;
  key: string;
}

/** Walks a person through what is still suggested; each decision is written at once. @returns the explainer as they left it */
export async function walk(start: string, desk: Desk): Promise<string> {
  let mdx = start;
  const steps: Step[] = [];
  const skipped = new Set<string>();
  const go = async (next: string): Promise<void> => {
    if (next !== mdx) await desk.write(next);
    mdx = next;
  };

  for (;;) {
    const suggested = items(mdx, desk.file);
    const left = suggested.filter(({ key }) => !skipped.has(key));
    const [item] = left;
    if (!item) return suggested.length === 0 ? offerApproval(mdx, desk) : mdx;
    desk.print(`\n${showItem(item, `${left.length} left`)}`);
    const answer = await askAnswer(item, desk);
    if (answer === null || answer === 'quit') return mdx;
    if (answer === 'undo') {
      const step = steps.pop();
      if (!step) desk.print('Nothing to take back.');
      else {
        skipped.delete(step.key);
        await go(step.mdx);
      }
      continue;
    }
    const step = { mdx, key: item.key };
    if (answer === 'skip') skipped.add(item.key);
    else {
      const action = await askAction(item, answer, desk);
      if (action === null) return mdx;
      const next = tryAction(mdx, action, desk);
      if (next === undefined) continue;
      await go(next);
    }
    steps.push(step);
  }
}

async function askAnswer(item: Item, desk: Desk): Promise<string | null> {
  for (;;) {
    const typed = await desk.ask(answerPrompt(item));
    if (typed === null) return null;
    const answer = answersTo(item).find((own) => own === typed.toLowerCase() || own[0] === typed.toLowerCase());
    if (answer) return answer;
    desk.print(`Type one of the letters in brackets${typed === '' ? '' : `, not "${typed}"`}.`);
  }
}

async function askAction(item: Item, answer: string, desk: Desk): Promise<Action | null> {
  const { key } = item;
  if (answer !== 'edit') return { do: answer === 'reject' ? 'reject' : 'accept', key };
  const values: Record<string, string> = {};
  for (const field of item.fields) {
    const typed = await desk.ask(fieldPrompt(field));
    if (typed === null) return null;
    if (typed !== '') values[field.name] = typed === '-' && field.isOptional ? '' : typed;
  }
  return { do: 'edit', key, values };
}

function tryAction(mdx: string, action: Action, { file, today, print }: Desk): string | undefined {
  try {
    return act(mdx, action, { file, today, themes: new Map() });
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    if (!faults.every((fault) => fault instanceof ContentError)) throw error;
    print(`That can't be written: ${faults.map(({ message }) => message).join('; ')}.`);
    return undefined;
  }
}

async function offerApproval(mdx: string, desk: Desk): Promise<string> {
  const { file, today } = desk;
  const { review } = readFrontmatter(mdx, file).data;
  const changed = desk.changedSince(mdx);
  if (review.status === 'approved' && changed.length === 0) return mdx;
  if (review.status === 'approved') desk.print(`\nSince ${review.by} approved it on ${review.on}:\n  ${changed.join('\n  ')}`);
  const name = await desk.ask('\nNothing is left. To approve the explainer, type your name (Enter: not now): ');
  if (name === null || name === '') return mdx;
  const approved = approve(mdx, name, today, file);
  await desk.writeApproved(approved);
  return approved;
}
