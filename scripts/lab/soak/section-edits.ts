import { type Editor, name } from './editor.ts';
import { type Explainer, passagesIn } from './explainer.ts';

export const heading: Editor = ({ sections }, random) => {
  const section = random.pickAny(sections);
  if (!section) return undefined;
  const words = `${name(random)} heading`;
  section.heading = words;
  if (random.index(2) === 0) section.from = 'editor';
  if (random.index(3) === 0) section.id = words.toLowerCase().replaceAll(' ', '-');
  const { id } = section;
  return {
    what: `heading “${words}”`,
    signs: [words],
    isIn: (now) => now.sections.some((own) => own.heading === words && own.id === id),
  };
};

export const split: Editor = ({ sections }, random) => {
  const at = random.index(Math.max(1, sections.length));
  const section = sections[at];
  if (!section || section.passages.length < 2) return undefined;
  const cut = 1 + random.index(section.passages.length - 1);
  const words = `${name(random)} part`;
  const passages = section.passages.splice(cut);
  sections.splice(at + 1, 0, { id: words.toLowerCase().replaceAll(' ', '-'), heading: words, from: 'editor', passages });
  return { what: `split “${words}”`, signs: [words], isIn: (now) => now.sections.some((own) => own.heading === words) };
};

export const joined: Editor = ({ sections }, random) => {
  const at = random.index(Math.max(1, sections.length - 1));
  const [section, next] = [sections[at], sections[at + 1]];
  if (!section || !next) return undefined;
  const pairs = pairsOf(idsOf(section.passages), idsOf(next.passages));
  section.passages.push(...next.passages);
  sections.splice(at + 1, 1);
  return {
    what: `joined ${idsOf(section.passages)}`,
    signs: idsOf(section.passages).map((id) => `passage "${id}" has left`),
    // What the article had together, or brought together, by itself it may part again.
    isIn: (now, since) =>
      pairs.every(
        (pair) => since.some(lacks(pair)) || lacks(pair)(now) || areTogether(pair, now) || since.some((own) => areTogether(pair, own)),
      ),
  };
};

export const swapped: Editor = ({ sections }, random) => {
  const at = random.index(Math.max(1, sections.length - 1));
  const [section, next] = [sections[at], sections[at + 1]];
  if (!section || !next) return undefined;
  const pairs = pairsOf(idsOf(next.passages), idsOf(section.passages));
  sections.splice(at, 2, next, section);
  return {
    what: `${idsOf(next.passages)} before ${idsOf(section.passages)}`,
    signs: [],
    // An order that the article had, or came to, by itself it may leave again.
    isIn: (now, since) =>
      pairs.every(
        (pair) => since.some(lacks(pair)) || lacks(pair)(now) || isInOrder(pair, now) || since.some((own) => isInOrder(pair, own)),
      ),
  };
};

type IdPair = readonly [string, string];

const idsOf = (passages: { id: string }[]): string[] => passages.map(({ id }) => id);
const pairsOf = (first: string[], second: string[]): IdPair[] => first.flatMap((one) => second.map((other): IdPair => [one, other]));

/** A passage that was gone for a while comes back as a new one: nobody has edited where it stands. */
const lacks =
  (pair: IdPair) =>
  (explainer: Explainer): boolean => {
    const ids = idsOf(passagesIn(explainer));
    return pair.some((id) => !ids.includes(id));
  };

const areTogether = (pair: IdPair, { sections }: Explainer): boolean =>
  sections.some(({ passages }) => pair.every((id) => idsOf(passages).includes(id)));

function isInOrder([sooner, later]: IdPair, explainer: Explainer): boolean {
  const ids = idsOf(passagesIn(explainer));
  return ids.indexOf(sooner) < ids.indexOf(later);
}
