import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from '../../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../../src/lib/explainer/frontmatter.ts';
import { site } from '../../../src/site.config.ts';
import { formatError } from '../../lib/cli/faults.ts';
import { explainArticles, findArticles } from '../../lib/explain/explain-articles.ts';
import { lostEdits } from '../../lib/explain/report.ts';
import { writeAtomic } from '../../lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../lib/platform/folders.ts';
import { withLock } from '../../lib/platform/lock.ts';
import { parseLedger } from '../../lib/reconcile/ledger.ts';
import { Random } from '../support/random.ts';
import type { Edit } from './editor.ts';
import { edit, edits as kinds, markWords, textOf } from './edits.ts';
import { explainChild, type Pace } from './explain-child.ts';
import { readExplainer, writeEdited } from './explainer.ts';
import { editAtRandom } from './mdx-edits.ts';
import type { PartResult } from './parts.ts';

const ARTICLES = 6;
const LONGEST = 10;
const MOST_EDITS = 3;
const MOST_LANES = 4;
const KILLS_A_FOLDER = 10;

interface KillCount {
  broken: number;
  files: number;
  /** What each lost edit was. */
  lost: string[];
  edits: number;
}

/** The explainers of a folder, by file name. */
type Explainers = Map<string, string>;

/**
 * Kills `explain` with SIGKILL at random moments, over small folders where articles were edited at random and a person edited
 * explainers; then looks whether each file is whole, runs again, and looks whether each was what it had been or what it is now, and
 * whether each edit is there or was told, by the killed run or by the next.
 *
 * @param articles the paragraphs of each
 * @param tick called after each
 */
export async function soakKills(
  articles: readonly string[][],
  kills: number,
  seed: number,
  tick: () => void = () => {},
): Promise<PartResult> {
  const count: KillCount = { broken: 0, files: 0, lost: [], edits: 0 };
  const lanes = Math.min(kills, availableParallelism(), MOST_LANES);
  const share = (lane: number): number => Math.floor((kills + lane) / lanes);
  await Promise.all(Array.from({ length: lanes }, (_, lane) => soakLane(articles, share(lane), new Random(seed + lane), count, tick)));
  const figures: PartResult['figures'] = [
    { label: `files broken by ${kills} × kill -9`, unit: 'count', value: count.broken, of: count.files, bar: { most: 0 } },
    { label: `edits lost by ${kills} × kill -9`, unit: 'count', value: count.lost.length, of: count.edits, bar: { most: 0 } },
  ];
  return { figures, faults: count.lost };
}

/** Each folder is left for a new one after some kills: its articles are others by then. */
async function soakLane(articles: readonly string[][], kills: number, random: Random, count: KillCount, tick: () => void): Promise<void> {
  for (let left = kills; left > 0; left -= KILLS_A_FOLDER) await soakFolder(articles, Math.min(left, KILLS_A_FOLDER), random, count, tick);
}

async function soakFolder(articles: readonly string[][], kills: number, random: Random, count: KillCount, tick: () => void): Promise<void> {
  const folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-kills-')) });
  let texts = Array.from({ length: ARTICLES }, () => random.pick(articles).slice(0, LONGEST));
  try {
    await writeArticles(texts, folders);
    const pace = await explainChild(folders);
    for (let kill = 0; kill < kills; kill += 1) {
      texts = texts.map((paragraphs) => edit(markWords(paragraphs), ['insert', random.pick(kinds)], articles.flat(), random).map(textOf));
      // Nothing is written before the first report, and most of the time goes by before it.
      await soakKill(texts, folders, { ...pace, late: kill % 2 === 0 }, random, count);
      tick();
    }
  } finally {
    await rm(folders.content, { recursive: true });
  }
}

async function soakKill(
  texts: string[][],
  folders: Folders,
  kill: Pace & { late: boolean },
  random: Random,
  count: KillCount,
): Promise<void> {
  const generated = await readGenerated(folders);
  const edits = await editExplainers(folders, random);
  await writeArticles(texts, folders);
  const before = await readExplainers(folders);
  const { output } = await explainChild(folders, kill, random);
  const reports = [output];
  const killed = await readExplainers(folders);
  count.broken += await countBroken(killed, folders);
  const files = await findArticles([], folders);
  const again = () =>
    explainArticles(files, folders, site.minConfidence, (report) => reports.push(...lostEdits(report)), { decided: 'ours' });
  // An editor's statement stays though the article has other words now: a person is told to mend it.
  await withLock(folders, again).catch((error) => {
    const { message, ofContent } = formatError(error);
    if (!ofContent) throw error;
    reports.push(message);
  });
  const now = await readExplainers(folders);
  const since = await readGenerated(folders);
  for (const [file, text] of killed) if (text !== before.get(file) && text !== now.get(file)) count.broken += 1;
  count.broken += await countLeft(folders);
  count.files += 2 * now.size;
  for (const [file, own] of edits) {
    const [left, ...versions] = [now, generated, since].map((explainers) => readExplainer(explainers.get(file) ?? ''));
    const missing = own.filter(({ isIn }) => left && !isIn(left, versions));
    count.edits += own.length;
    count.lost.push(
      ...missing.filter(({ signs }) => !signs.some((sign) => reports.join('\n').includes(sign))).map(({ what }) => `lost: ${what}`),
    );
  }
}

const writeArticles = (texts: readonly string[][], { articles }: Folders) =>
  Promise.all(texts.map((paragraphs, index) => writeAtomic(join(articles, `article-${index}.txt`), `${paragraphs.join('\n\n')}\n`)));

async function readExplainers({ explainers }: Folders): Promise<Explainers> {
  const files = (await readdir(explainers)).filter((file) => !file.startsWith('.'));
  return new Map(
    await Promise.all(files.map(async (file): Promise<[string, string]> => [file, await readFile(join(explainers, file), 'utf8')])),
  );
}

/** The explainers as they were last generated. */
async function readGenerated(folders: Folders): Promise<Explainers> {
  const read = async (file: string): Promise<[string, string]> => {
    const text = await readFile(join(folders.ledger, file.replace(/mdx$/, 'json')), 'utf8');
    return [file, parseLedger(text, file).generated];
  };
  return new Map(await Promise.all((await readExplainers(folders)).keys().map(read)));
}

/** A person edits every other explainer. */
async function editExplainers(folders: Folders, random: Random): Promise<Map<string, Edit[]>> {
  const done = new Map<string, Edit[]>();
  for (const [file, mdx] of await readExplainers(folders)) {
    if (random.below(1) < 0.5) continue;
    const explainer = readExplainer(mdx);
    done.set(file, editAtRandom(explainer, random.whole(1, MOST_EDITS), random));
    await writeAtomic(join(folders.explainers, file), writeEdited(explainer));
  }
  return done;
}

async function countBroken(explainers: Explainers, { ledger }: Folders): Promise<number> {
  const ledgers = (await readdir(ledger)).filter((file) => !file.startsWith('.'));
  const faults = [...explainers].filter(([, mdx]) => throws(() => [parseDocument(mdx, ''), readFrontmatter(mdx, '')]));
  const texts = await Promise.all(ledgers.map((file) => readFile(join(ledger, file), 'utf8')));
  return faults.length + texts.filter((text) => throws(() => parseLedger(text, ''))).length;
}

function throws(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

/** Files that wait for their place though the run is done. */
async function countLeft({ content }: Folders): Promise<number> {
  return (await readdir(content, { recursive: true })).filter((file) => /(?:^|[\\/])\./.test(file)).length;
}
