import type { Draw } from '../../scripts/lab/soak/editor.ts';

const STRANGE = ['grey', 'harbour', 'walked', 'slowly', 'eleven', 'beyond', 'timber', 'Marlow', 'never', 'they'];

/** Rewrites paragraphs as a newsroom might between two editions: insert, delete, move, reword, split, merge. */
export function rewrite(paragraphs: string[], count: number, draw: Draw): string[] {
  const texts = [...paragraphs];
  const at = (): number => draw(texts.length);
  const steps: (() => void)[] = [
    () => texts.splice(draw(texts.length + 1), 0, `${sentence(draw)} ${sentence(draw)}`),
    () => texts.length > 2 && texts.splice(at(), 1),
    () => texts.splice(at(), 0, ...texts.splice(at(), 1)),
    () => reword(texts, at(), draw),
    () => reword(texts, at(), draw),
    () => splitParagraph(texts, at()),
    () => {
      const first = draw(Math.max(1, texts.length - 1));
      if (texts.length > 2) texts.splice(first, 2, `${texts[first]} ${texts[first + 1]}`);
    },
  ];
  for (let done = 0; done < count; done += 1) steps[draw(steps.length)]?.();
  return texts;
}

function sentence(draw: Draw): string {
  const words = Array.from({ length: 6 + draw(8) }, () => STRANGE[draw(STRANGE.length)]);
  return `The ${words.join(' ')}.`;
}

/** At most 40 % of the words become others. */
function reword(texts: string[], at: number, draw: Draw): void {
  const words = (texts[at] ?? '').split(' ');
  for (let done = 1 + draw(Math.max(1, Math.floor(words.length * 0.4))); done > 0; done -= 1) {
    words[draw(words.length)] = STRANGE[draw(STRANGE.length)] ?? '';
  }
  texts[at] = words.join(' ');
}

function splitParagraph(texts: string[], at: number): void {
  const [first, ...rest] = (texts[at] ?? '').split(/(?<=[.!?]["”]?) (?=[A-Z"“])/);
  if (first && rest.length > 0) texts.splice(at, 1, first, rest.join(' '));
}
