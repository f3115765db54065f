import type { Random } from '../../scripts/lab/support/random.ts';

const STRANGE = ['grey', 'harbour', 'walked', 'slowly', 'eleven', 'beyond', 'timber', 'Marlow', 'never', 'they'];

/** Rewrites paragraphs as a newsroom might between two editions: insert, delete, move, reword, split, merge. */
export function rewrite(paragraphs: string[], count: number, random: Random): string[] {
  const texts = [...paragraphs];
  const at = (): number => random.index(texts.length);
  const steps: (() => void)[] = [
    () => texts.splice(random.index(texts.length + 1), 0, `${sentence(random)} ${sentence(random)}`),
    () => texts.length > 2 && texts.splice(at(), 1),
    () => texts.splice(at(), 0, ...texts.splice(at(), 1)),
    () => reword(texts, at(), random),
    () => reword(texts, at(), random),
    () => splitParagraph(texts, at()),
    () => {
      const first = random.index(Math.max(1, texts.length - 1));
      if (texts.length > 2) texts.splice(first, 2, `${texts[first]} ${texts[first + 1]}`);
    },
  ];
  for (let done = 0; done < count; done += 1) steps[random.index(steps.length)]?.();
  return texts;
}

function sentence(random: Random): string {
  const words = Array.from({ length: 6 + random.index(8) }, () => STRANGE[random.index(STRANGE.length)]);
  return `The ${words.join(' ')}.`;
}

/** At most 40 % of the words become others. */
function reword(texts: string[], at: number, random: Random): void {
  const words = (texts[at] ?? '').split(' ');
  for (let done = 1 + random.index(Math.max(1, Math.floor(words.length * 0.4))); done > 0; done -= 1) {
    words[random.index(words.length)] = STRANGE[random.index(STRANGE.length)] ?? '';
  }
  texts[at] = words.join(' ');
}

function splitParagraph(texts: string[], at: number): void {
  const [first, ...rest] = (texts[at] ?? '').split(/(?<=[.!?]["”]?) (?=[A-Z"“])/);
  if (first && rest.length > 0) texts.splice(at, 1, first, rest.join(' '));
}
