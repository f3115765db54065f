import { isPossessive, lower, type Token } from '../../language/paragraph.ts';
import { isVerbal } from '../../language/verbs.ts';
import { parts } from '../../language/word-lists.ts';
import type { NameLists } from '../model/vocabulary.ts';
import type { NameClass } from './label-chain.ts';
import type { NameRun } from './runs.ts';

const HEADS = new Set([...parts.organisationHeads, ...parts.openingHeads, ...parts.placeHeads, ...parts.placeOpeners, ...parts.otherHeads]);
const SURE = 2;

type Votes = Record<NameClass, number>;

/**
 * What a name names, by its own words and the words around all its mentions in the article (one sense per discourse: Gale, Church and
 * Yarowsky 1992). Null when nothing tells.
 */
export function classifyName(runs: readonly NameRun[], lists: NameLists): NameClass | null {
  const votes: Votes = { person: 0, organisation: 0, place: 0, other: 0 };
  const first = runs[0] as NameRun;
  voteByWords(first.text.split(/[\s]+/), lists, votes);
  for (const run of runs) voteByContext(run, votes);
  const [best, second] = (Object.entries(votes) as [NameClass, number][]).sort((a, b) => b[1] - a[1]);
  return best && second && best[1] >= SURE && best[1] > second[1] ? best[0] : null;
}

function voteByWords(words: readonly string[], lists: NameLists, votes: Votes): void {
  const head = words.at(-1) as string;
  const opening = words[0] as string;
  const whole = words.join(' ').toLowerCase();
  const first = opening.toLowerCase();
  if (words.length > 1 && parts.organisationHeads.has(head)) votes.organisation += 3;
  if (words.length > 1 && parts.openingHeads.has(opening)) votes.organisation += 3;
  if (words.some((word, i) => parts.openingHeads.has(word) && words[i + 1] === 'of')) votes.organisation += 3;
  if (words.length > 1 && parts.placeHeads.has(head)) votes.place += 4;
  if (words.length > 1 && parts.placeOpeners.has(opening)) votes.place += 2;
  if (parts.otherHeads.has(head)) votes.other += 4;
  if (lists.organisations.has(whole)) votes.organisation += 3;
  if (lists.places.has(whole)) votes.place += 2;
  const given = lists.female.has(first) || lists.male.has(first);
  if (words.length > 1 && words.length < 5 && given) votes.person += 3;
  if (words.length === 1 && given) votes.person += 1;
  if (words.length > 1 && words.length < 5 && lists.surnames.has(head.toLowerCase())) votes.person += 2;
  if (/^(\p{Lu}\.\s?)+\p{Lu}\p{Ll}+/u.test(words.join(' ')) || words.some((word, i) => i > 0 && /^\p{Lu}\.$/u.test(word)))
    votes.person += 2;
  if (words.length === 1 && /^\p{Lu}[\p{Lu}&]+$/u.test(opening) && opening.length <= 6) votes.organisation += 2;
  if (words.includes('&')) votes.organisation += 2;
  if (words.length === 1 && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(opening) && !/^(Mc|Mac|De|La|Le|Van)\p{Lu}/u.test(opening))
    votes.organisation += 2;
  if (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}[\p{Ll}'’-]+(-?\p{Lu}\p{Ll}+)*$/u.test(word)) &&
    !words.some((word) => HEADS.has(word))
  )
    votes.person += 0.75;
}

function voteByContext(run: NameRun, votes: Votes): void {
  const { tokens } = run.sentence;
  const before = tokens[run.first - 1];
  const after = tokens[run.last];
  const next = tokens[run.last + 1];
  if (run.title !== '') votes.person += 4;
  if (parts.roleNouns.has(lower(before))) votes.person += 3;
  if (after?.text === ',' && next?.pos === 'NUM' && tokens[run.last + 2]?.text === ',') votes.person += 4;
  if (after?.text === ',' && /^(who|whose)$/.test(lower(next))) votes.person += 2;
  if (after?.text === ',' && namesRole(tokens.slice(run.last + 1, run.last + 6))) votes.person += 3;
  if (before?.text === ',' && after?.text === ',' && namesRole(tokens.slice(Math.max(0, run.first - 4), run.first - 1))) votes.person += 3;
  const several = run.last - run.first > 1 && lower(before) !== 'the';
  if (parts.humanVerbs.has(lower(after)) && lower(before) !== 'the') votes.person += several ? 1.5 : 1;
  if (/^(said|says|added|asked|wrote|warned)$/.test(lower(before))) votes.person += several ? 2 : 1;
  if (lower(before) === 'to' && lower(tokens[run.first - 2]) === 'according') votes.person += several ? 1 : 0;
  if (lower(before) === 'the' && run.last - run.first > 1) votes.organisation += 1;
  if (lower(before) === 'the' && isVerbal(after)) votes.organisation += 1;
  if (/^(in|near|outside|at|around|across|throughout|inside)$/.test(lower(before))) votes.place += lower(before) === 'at' ? 0.5 : 1.5;
  if (after?.text === ',' && /^(in|near)$/.test(lower(before))) votes.place += 1;
  if (isPossessive(after) && run.last - run.first === 1) votes.person += 0.25;
}

/** Whether the words of an apposition, up to a comma, name an office or trade: "chief economist at the bank". */
function namesRole(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex((token) => token.text === ',');
  return tokens.slice(0, comma < 0 ? undefined : comma).some((token) => parts.roleNouns.has(lower(token)));
}
