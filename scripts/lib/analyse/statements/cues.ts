import vocabulary from '../../../../src/vocabulary/cues.json' with { type: 'json' };
import { isVerbal, lower, verbGroupStart } from '../language/phrases.ts';
import type { Token } from '../types.ts';

/** What a cue takes as its content; see `src/vocabulary/README.md`. */
export type Frame = 'clause' | 'object' | 'infinitive' | 'person' | 'as' | 'of' | 'on' | 'at' | 'for' | 'about' | 'against' | 'to';

/** A verb that attributes. Indices are tokens of its sentence; `[start, end)` covers the words of the cue. */
export interface Cue {
  start: number;
  end: number;
  /** First token of its verb group: auxiliaries and adverbs before it. */
  group: number;
  lemma: string;
  frames: readonly Frame[];
  /** "saying", "adding that": leans on the subject of another verb. */
  participle: boolean;
  passive: boolean;
}

const VERBS = new Map(Object.entries(vocabulary.verbs as unknown as Record<string, Frame[]>));
const FORMS = new Map<string, string>(Object.entries(vocabulary.irregular));
const DOUBLING = /^(?:.*[^aeiou])?[aeiou][bdglmnprt]$/;
for (const verb of VERBS.keys()) {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb.replace(/([^aeiou])y$/, '$1i');
  const forms = [verb, `${verb}s`, `${verb}es`, `${stem}ed`, `${verb.replace(/e$/, '')}ing`, `${stem}es`];
  if (DOUBLING.test(verb)) forms.push(`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`);
  for (const form of forms) if (!FORMS.has(form)) FORMS.set(form, verb);
}
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", '’s', "'re", '’re']);
/** What somebody should, could or might say has not been said. */
const MODALS = new Set(['should', 'could', 'might', 'may', 'must', 'can', 'would', 'ca']);
const CONTROL = new Set(['continue', 'begin', 'start', 'appear', 'seem', 'go', 'rush', 'move', 'want', 'use', 'resist', 'come']);
const SILENT = new Set(['decline', 'refuse', 'fail', 'hesitate', 'forget', 'unable', 'able', 'ask', 'allow']);

/** The verbs of a sentence that attribute something to somebody, in order. */
export function findCues(tokens: readonly Token[]): Cue[] {
  return tokens.flatMap((_, i) => cueAt(tokens, i) ?? []);
}

function cueAt(tokens: readonly Token[], i: number): Cue | null {
  const token = tokens[i] as Token;
  const particle = lower(tokens[i + 1]);
  const simple = FORMS.get(lower(token)) ?? (token.pos === 'VERB' ? token.lemma : undefined);
  const lemma = lower(token).startsWith('point') && particle === 'out' ? 'point out' : simple;
  const frames = lemma ? VERBS.get(lemma) : undefined;
  if (!lemma || !frames || particle === 'by' || !readsAsVerb(tokens, i)) return null;
  const group = verbGroupStart(tokens, i);
  const between = tokens.slice(group, i);
  const auxiliaries = between.filter((word) => word.pos === 'AUX');
  const negated = between.findIndex((word) => /^(not|n't|n’t|never)$/.test(lower(word)));
  if (negated >= 0 && /^(say|tell|add|comment|announce|mention|reveal|disclose|specify|show|know)$/.test(lemma)) return null;
  if (auxiliaries.some((word) => MODALS.has(lower(word)))) return null;
  const last = auxiliaries.at(-1);
  const passive = last !== undefined && BE.has(lower(last)) && !/ing$/.test(token.text);
  const participle = /ing$/.test(token.text) && auxiliaries.length === 0;
  const start = negated >= 0 ? tokens.indexOf(auxiliaries[0] as Token, group) : i;
  const cue = { start: start < 0 ? i : start, end: lemma === 'point out' ? i + 2 : i + 1, group, lemma, frames, participle, passive };
  return lower(tokens[group - 1]) === 'to' ? governed(tokens, cue) : cue;
}

/** An infinitive attributes when the verb above it only colours it: "continue to urge"; its group is then that verb's. */
function governed(tokens: readonly Token[], cue: Cue): Cue | null {
  const governor = tokens[cue.group - 2];
  if (!governor || !isVerbal(governor) || SILENT.has(governor.lemma) || !CONTROL.has(governor.lemma)) return null;
  return { ...cue, group: verbGroupStart(tokens, cue.group - 2) };
}

/** Whether the word at `i` is used as a verb, also where the tagger read a noun: "officials fear the worst". */
function readsAsVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before?.pos === 'DET' || (before?.pos === 'ADJ' && lower(before) !== 'other') || before?.text === '-' || after?.text === '-')
    return false;
  if (token.pos === 'VERB') return !(before?.pos === 'ADP' && !/ing$/.test(token.text));
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  if (/^\p{Lu}/u.test(token.text) || /ing$/.test(token.text)) return false;
  const plural =
    before !== undefined && ((before.pos === 'NOUN' && /s$|^(police|people|others)$/.test(lower(before))) || before.pos === 'PRON');
  const opens =
    after !== undefined && (['DET', 'PRON', 'SCONJ'].includes(after.pos) || lower(after) === 'that' || /^["“]$/.test(after.text));
  const reports = before?.pos === 'NOUN' && /s$/.test(token.text) && lower(after) === 'that' && !/s$/.test(lower(before));
  return opens && (reports || plural || (before?.pos === 'PROPN' && /s$/.test(token.text)));
}

const NOUNS = new Set(vocabulary.nouns);

/** Nouns that attribute the clause after them: "the claim that …". Indices of the noun. */
export function findNounCues(tokens: readonly Token[]): number[] {
  return tokens.flatMap((token, i) => {
    const noun = (token.pos === 'NOUN' || token.pos === 'VERB') && NOUNS.has(lower(token)) && lower(tokens[i + 1]) === 'that';
    return noun && !/^(so|such)$/.test(lower(tokens[i - 1])) ? [i] : [];
  });
}
