/** Words that say nothing of what a text is about: grammar, and what every news report has. */
const EMPTY = new Set(
  `a about above according across added after again against ago all almost already also although always am among an and another any
  anyone are around as at away back be became because become been before began being below best between both but by called came can
  cannot come could day days did do does doing done down due during each early earlier either end even ever every far few first for
  former found from full further gave get give given go going gone good got great group had half has have having he her here herself
  high him himself his hour hours how however i if in including instead into is it its itself just keep kept know known large last
  late later latest least left less let like likely little long lot made main make makes making man many may me mean means member
  members men might more most mr mrs ms much must my named near nearly need never new news next night no nor not nothing now number of
  off often old on once one ones only or other others our out outside over own part people per perhaps place put quite rather really
  report reported reportedly reporting reports right said same saw say saying says second see seen set seven several shall she should
  show showed shown side since six small so some someone something soon statement still such take taken taking tell than that the
  their them themselves then there these they thing things think third this those though three through thus time times to today told
  too took total towards twice two under until up upon us use used using very want wanted was way we week weeks well went were what
  when where whether which while who whole whom whose why will with within without woman women work would year years yesterday yet
  you your monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december four five eight nine ten hundred thousand million billion`.split(/\s+/),
);

const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;

/** How often each word of a text stands in it that says something of what it is about; in lower case, without the s of a plural. */
export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [match] of text.matchAll(WORD)) {
    const lower = match.toLowerCase();
    if (EMPTY.has(lower)) continue;
    const word = /[^s]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
