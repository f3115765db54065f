import type { Account } from '../../schemas/ledger.ts';
import type { RemovedPassage } from './history.ts';
import type { PassageNode, SectionNode } from './types.ts';

/** A section that the explainer had once. */
export interface OldSection {
  id: string;
  /** The section that it was renamed to, then those that hold its last passages now, the one with most of them first; none when all were removed. */
  now: { section: SectionNode; passages: number }[];
  /** What answers for it on the explainer's page, as in `History.anchors`. */
  at: string;
  /** What its page ever showed. */
  passages: ShownBefore[];
}

/** A passage that the page of a section showed once and shows no more; with neither of the two, nothing is known but the explainer. */
export interface ShownBefore {
  id: string;
  /** The same passage, in another section. */
  passage: PassageNode | undefined;
  /** What is left of it when it is no longer in the article. */
  removed: RemovedPassage | undefined;
}

interface Answers {
  here: ReadonlyMap<string, PassageNode>;
  removed: ReadonlyMap<string, RemovedPassage>;
  /** What answers for a passage on the explainer's page, as in `History.anchors`. */
  placeOf: (id: string) => string;
  /** The sections that there are. */
  sections: readonly SectionNode[];
  /** See `buildHistory`. */
  renamed: ReadonlyMap<string, string>;
}

/** Where the passages of a section are that is no longer in the explainer. */
export function oldSection(id: string, account: Account, answers: Answers): OldSection {
  const { here, placeOf, sections, renamed } = answers;
  const last = renamed.get(id) ?? id;
  const heir = sections.find((section) => section.id === last);
  const places = (account.sections[last] ?? account.sections[id] ?? []).map(placeOf);
  const counted = [...Map.groupBy(new Set(places), (place) => here.get(place)?.section)]
    .flatMap(([section, passages]) => (section ? [{ section, passages: passages.length }] : []))
    .sort((a, b) => b.passages - a.passages);
  const now = heir ? [{ section: heir, passages: heir.passages.length }, ...counted.filter(({ section }) => section !== heir)] : counted;
  const first = places.find((place) => here.has(place) && here.get(place)?.section === now[0]?.section);
  const at = heir?.id ?? first ?? places.find((place) => place !== '') ?? '';
  return { id, now, at, passages: shownBefore(id, account, answers) };
}

/** What the page of a section ever showed and does not show now. @param section the section that has this id now, where there is one */
export function shownBefore(
  id: string,
  account: Account,
  { here, removed, placeOf }: Pick<Answers, 'here' | 'removed' | 'placeOf'>,
  section?: SectionNode,
): ShownBefore[] {
  const shown = [account.sections, account.left].flatMap((sections) => new Map(Object.entries(sections)).get(id) ?? []);
  const stillThere = new Set([id, ...(section?.passages ?? []).map((passage) => passage.id)]);
  return [...new Set(shown)]
    .filter((passage) => !stillThere.has(passage))
    .map((passage) => ({
      id: passage,
      passage: removed.has(passage) ? undefined : here.get(placeOf(passage)),
      removed: removed.get(passage),
    }));
}
