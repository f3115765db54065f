import { articleWords as said } from '@words/desk/article.ts';
import type { Outcome } from './article-types.ts';
import { askExplain, Refused } from './ask.ts';
import { conflictsView } from './conflicts.ts';
import { button, h } from './dom.ts';
import { reportView } from './report.ts';
import { tell, tellRefused } from './tell.ts';

/** Asks the server about an article. @param replaces the name of the file that it is the new version of */
export type AskArticle = (replaces?: string) => Promise<Outcome>;

/** Where the desk shows what came of articles. */
export interface Results {
  place: HTMLElement;
  /** Has an article taken, or explained again, and shows what came of it; what is wrong with it is told. */
  run: (file: string, ask: AskArticle) => Promise<void>;
  /** The same of several, one after the other; one at fault stops no other. */
  runAll: (works: readonly { file: string; ask: AskArticle }[]) => Promise<void>;
}

/** @param onChange called when articles were written */
export function openResults(onChange: () => Promise<void>): Results {
  const list = h('ol', { class: 'results' });
  const title = h('h2', { attributes: { id: 'ui-results' } }, said.results);
  const place = h('section', { attributes: { 'aria-labelledby': 'ui-results', hidden: true } }, title, list);
  const shown = new Map<string, HTMLElement>();
  const forget = (file: string): void => {
    shown.get(file)?.remove();
    shown.delete(file);
    place.hidden = shown.size === 0;
  };

  /** @param file as the person knows it, so that the same one is shown once */
  const show = (file: string, outcome: Outcome, ask: AskArticle): void => {
    const name = `ui-result-${outcome.slug}`;
    const view = h(
      'li',
      { attributes: { 'aria-labelledby': name } },
      h('h3', { attributes: { id: name, tabindex: '-1' } }, outcome.outcome === 'taken' ? file : outcome.headline),
      ...bodyOf(file, outcome, ask),
    );
    const former = shown.get(file);
    shown.set(file, view);
    if (former) former.replaceWith(view);
    else list.prepend(view);
    place.hidden = false;
  };

  function bodyOf(file: string, outcome: Outcome, ask: AskArticle): HTMLElement[] {
    const close = (text = ''): void => {
      forget(file);
      tell(text);
      if (!place.hidden) list.querySelector<HTMLElement>('h3')?.focus();
    };
    if (outcome.outcome === 'explained')
      return [
        ...reportView(outcome),
        h(
          'p',
          { class: 'buttons' },
          button(said.close, () => close()),
        ),
      ];
    if (outcome.outcome === 'taken') {
      const yes = button(said.yes, () => void run(file, () => ask(outcome.file)));
      const no = button(said.no, () => close(said.leftOut(file)));
      return [h('p', {}, said.taken(outcome.headline), ' ', said.isNewVersion), h('p', { class: 'buttons' }, yes, no)];
    }
    const settle = (decisions: Parameters<typeof askExplain>[1]): void => void run(file, () => askExplain(outcome.file, decisions));
    return [conflictsView(outcome, settle, () => close())];
  }

  const work = async (file: string, ask: AskArticle): Promise<Outcome> => {
    tell(said.reading(file));
    const outcome = await ask();
    show(file, outcome, ask);
    tell(toTell(outcome));
    return outcome;
  };

  const runAll: Results['runAll'] = async (works) => {
    const refused: unknown[] = [];
    let last: Outcome | undefined;
    for (const { file, ask } of works) last = await work(file, ask).catch((error) => void refused.push(error));
    if (shown.size > 0 && last) document.getElementById(`ui-result-${last.slug}`)?.focus();
    await onChange().catch((error) => void refused.push(error));
    const faults = refused.flatMap((error) => (error instanceof Refused ? error.faults : []));
    const other = refused.find((error) => !(error instanceof Refused));
    if (refused.length > 0) tellRefused(other ?? new Refused(faults));
  };
  const run: Results['run'] = (file, ask) => runAll([{ file, ask }]);
  return { place, run, runAll };
}

function toTell(outcome: Outcome): string {
  if (outcome.outcome === 'taken') return `${said.taken(outcome.headline)} ${said.isNewVersion}`;
  if (outcome.outcome === 'conflicts') return `${outcome.headline}: ${said.inConflict(outcome.conflicts.length)}`;
  return `${outcome.headline}: ${said.became[outcome.report.became]}`;
}
