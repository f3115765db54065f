import { findChains } from '../../../../../scripts/lib/analyse/chains/chains.ts';
import { type Referent, referentsOf } from '../../../../../scripts/lib/analyse/chains/referents.ts';
import type { FoundActor, FoundMention, FoundName, FoundNominal } from '../../../../../scripts/lib/analyse/model/analysis.ts';
import type { KnownHit } from '../../../../../scripts/lib/analyse/names/known.ts';
import { readParagraph } from '../../../../../scripts/lib/language/sentences.ts';

/**
 * What an article refers with, told by brackets in its texts, which may nest: `[Doran|person]` is a name, `[the mayor|person!]` a noun phrase
 * (its head is its last word, or the one before "of"), `[Doran|@doran]` a mention of an actor, `[Doran|@doran alias]` one of another relation,
 * `[Norland|#norland name]` a surface of the vocabulary.
 */
function given(texts: readonly string[], actors: readonly FoundActor[]) {
  const names: FoundName[] = [];
  const nominals: FoundNominal[] = [];
  const mentions: FoundMention[] = [];
  const known: KnownHit[] = [];
  const plain = texts.map((text, paragraph) => {
    let own = '';
    const open: number[] = [];
    for (const part of text.match(/\[|\|[^\]]*\]|[^[|]+/g) ?? []) {
      if (part === '[') open.push(own.length);
      else if (!part.startsWith('|')) own += part;
      else {
        const [label = '', told = 'name'] = part.slice(1, -1).split(' ');
        const place = { paragraph, start: open.pop() as number, end: own.length };
        const words = own.slice(place.start);
        if (label.startsWith('@')) mentions.push({ ...place, actor: label.slice(1), relation: told as FoundMention['relation'] });
        else if (label.startsWith('#')) {
          const actor: FoundActor = {
            id: label.slice(1),
            name: words,
            kind: told === 'region' ? ('place' as FoundActor['kind']) : 'country',
          };
          known.push({ ...place, role: told, actor } as unknown as KnownHit);
        } else if (label.endsWith('!')) {
          const head = words.split(/ of /)[0]?.split(' ').at(-1) as string;
          const start = place.start + (words.split(/ of /)[0] as string).length - head.length;
          nominals.push({
            ...place,
            kind: label.slice(0, -1) as FoundNominal['kind'],
            form: told === 'name' ? 'noun' : (told as FoundNominal['form']),
            head: { start, end: start + head.length },
          });
        } else names.push({ ...place, kind: label as FoundName['kind'], confidence: 1 });
      }
    }
    return own;
  });
  return { paragraphs: plain.map((text) => readParagraph(text)), names, nominals, known, cast: { actors: [...actors], mentions } };
}

/** The chains of an article whose names and noun phrases are marked, in words. */
export function chainsIn(texts: readonly string[], actors: readonly FoundActor[] = []): string[] {
  const { paragraphs, names, nominals, known, cast } = given(texts, actors);
  return findChains(paragraphs, names, nominals, known, cast).map(({ mentions }) =>
    mentions.map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end)).join(' = '),
  );
}

/** What such an article refers with, each as `before [words] (form kind, head, actor)`. */
export function referentsIn(texts: readonly string[], actors: readonly FoundActor[] = []): string[] {
  const { paragraphs, names, nominals, known, cast } = given(texts, actors);
  return referentsOf(paragraphs, names, nominals, known, cast).map(
    ({ words, form, kind, head, before, actor }: Referent) =>
      `${before && `${before} `}[${words.join(' ')}] (${form} ${kind}, ${head}${actor === null ? '' : `, ${actor}`})`,
  );
}
