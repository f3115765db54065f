import { type Target, type Twin, twinSchema } from '../../../src/schemas/twin.ts';
import { excerpt, firstDifference } from './excerpt.ts';
import { passagesOfMarkdown } from './markdown.ts';
import { type FileRule, type Finding, BUILD_AGAIN as hint } from './site.ts';
import { isStale, type Source } from './sources.ts';

/**
 * Finds what is wrong with the twins of an explainer's page: passages that are not the article's; in that as data also its form, and words
 * that are not where its selectors say.
 */
export const checkTwin: FileRule = (twinFile, { sources }) => {
  const { file, path } = twinFile;
  const [, slug, kind] = /^explainers\/([^/]+)\/index\.(json|md)$/.exec(path) ?? [];
  const source = slug === undefined ? undefined : sources.get(slug);
  if (!source) return [];
  if (kind === 'md') return checkPassages(passagesOfMarkdown(twinFile.markdown), file, source);
  const { data: twin, error } = twinSchema.safeParse(twinFile.json);
  const [issue] = error?.issues ?? [];
  if (!twin)
    return [{ file, problem: `the explainer as data is not what its schema says: ${issue?.path.join('.')}: ${issue?.message}`, hint }];
  return [...checkPassages(twin.passages, file, source), ...checkTargets(twin, file)];
};

function checkTargets(twin: Twin, file: string): Finding[] {
  const targets = [
    ...[...twin.keyPoints, ...twin.dates].map(({ target }) => target),
    ...twin.statements.flatMap(({ source, cue, content }) => [source, cue, ...content]),
  ].filter((target) => target !== null);
  const texts = new Map(twin.passages.map((passage) => [passage.url, passage.text]));
  const astray = targets.filter((target) => !resolves(target, texts.get(target.source)));
  return astray.map(({ source, selector: [{ exact }] }) => ({
    file,
    problem: `“${excerpt(exact)}” is not where its selectors say, in ${source}`,
    hint,
  }));
}

type Shown = { id: string; text: string };

function checkPassages(passages: Shown[], file: string, source: Source): Finding[] {
  if (isStale(source)) return [];
  const expected = source.sections.flatMap((section) => section.passages);
  const pairs = Array.from({ length: Math.max(expected.length, passages.length) }, (_, index) => ({
    number: index + 1,
    shown: passages[index],
    wanted: expected[index],
  }));
  const wrong = pairs.find(({ shown, wanted }) => !shown || !wanted || shown.id !== wanted.id || !saysSame(shown, wanted));
  if (!wrong) return [];
  const { number, shown, wanted } = wrong;
  const place = wanted ? `${source.file}:${wanted.line}` : source.file;
  if (shown && wanted && saysSame(shown, wanted))
    return [{ file, problem: `passage ${number} has the address ${shown.id}; ${place} has ${wanted.id}`, hint }];
  const [says, should] = [shown?.text ?? '', wanted?.text ?? ''];
  const at = firstDifference(says, should);
  return [{ file, problem: `passage ${number} says “${excerpt(says, at)}”; ${place} says “${excerpt(should, at)}”`, hint }];
}

const saysSame = (one: Shown, other: Shown): boolean => one.text.trim() === other.text.trim();

/** True when both selectors of a target select the same words of a text, and the one by quotation only these. */
function resolves({ selector: [quote, position] }: Target, text: string | undefined): boolean {
  if (text === undefined) return false;
  const points = [...text];
  const { prefix, exact, suffix } = quote;
  const before = points.slice(0, position.start).join('');
  const first = text.indexOf(prefix + exact + suffix);
  return (
    points.slice(position.start, position.end).join('') === exact &&
    first !== -1 &&
    first + prefix.length === before.length &&
    text.indexOf(prefix + exact + suffix, first + 1) === -1
  );
}
