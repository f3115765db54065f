import { formatTable, shown } from '../support/figure.ts';
import { stepsOf } from './measure.ts';
import type { PeerCost } from './peers.ts';
import type { Measured } from './run.ts';

/**
 * What was measured, as Markdown tables and a line of names.
 *
 * @param articles how many the site was made of
 */
export function formatReport(measured: Measured, articles: number): string {
  const { actor, size, peers } = measured;
  const names = `The actor is ${actor}; most elements has ${size.mostNodes.page}, most bytes ${size.mostGzip.page}`;
  const parts = [formatBuilds(measured), formatSteps(measured), formatSite(measured, articles), names];
  return (peers.length > 0 ? [...parts, ...formatPeers(measured)] : parts).join('\n\n');
}

function formatBuilds({ builds }: Measured): string {
  const { cpu: cold } = builds[0].cost;
  const rows = builds.map(({ after, cost: { cpu, wall, memory } }) => [
    after,
    cpu.toFixed(1),
    (cpu / cold).toFixed(3),
    wall.toFixed(1),
    (wall / cpu).toFixed(2),
    memory.toFixed(0),
  ]);
  return formatTable([['build', 'CPU s', 'of the first', 'wall s', 'wall / CPU', 'peak MiB'], ...rows]);
}

/** Of each step the seconds of its clock, and those of CPU. */
function formatSteps({ builds }: Measured): string {
  const rows = builds.map(({ after, cost }) => ({ after, steps: new Map(stepsOf(cost).map((step) => [step.step, step])) }));
  const names = [...new Set(rows.flatMap(({ steps }) => [...steps.keys()]))];
  const cells = rows.map(({ after, steps }) => [
    after,
    ...names.map((name) => {
      const step = steps.get(name);
      return step ? `${step.wall.toFixed(1)} / ${step.cpu.toFixed(1)}` : '–';
    }),
  ]);
  return formatTable([['wall / CPU s', ...names], ...cells]);
}

function formatSite({ builds: [{ cost }], size, search, dev }: Measured, articles: number): string {
  const explain = stepsOf(cost).find(({ step }) => step === 'explain');
  return formatTable([
    ['site', 'found'],
    ['pages', String(size.pages)],
    ['files', String(size.files)],
    ['MB', (size.bytes / 1e6).toFixed(0)],
    ['CPU a page, from nothing', ms(cost.cpu / size.pages)],
    ['articles explained a CPU second', shown(explain ? articles / explain.cpu : null, 'score')],
    ['biggest page, elements', String(size.mostNodes.size)],
    ['biggest page, gzip', KB(size.mostGzip.size)],
    [`first search, what any page downloads (median of ${search.queries})`, KB(search.page)],
    [`first search, scripts and index (median of ${search.queries})`, KB(search.search)],
    ['dev: start to first page, CPU', shown(dev.start.cpu, 's')],
    ['dev: save to changed page, CPU', shown(dev.save?.cpu ?? null, 's')],
    ['dev: save to changed page, wall', shown(dev.save?.wall ?? null, 's')],
  ]);
}

function formatPeers({ builds: [{ cost }], size, peers }: Measured): string[] {
  const ours = { name: 'Nutgraf', version: 'this one', cost: { ...cost, pages: size.pages } };
  const rows = [ours, ...peers].map(({ name, version, cost }) => [
    `${name} (${version ?? 'not on this machine'})`,
    ...(cost
      ? [cost.cpu.toFixed(1), cost.wall.toFixed(1), cost.memory.toFixed(0), String(cost.pages), ms(cost.cpu / cost.pages)]
      : ['–', '–', '–', '–', '–']),
  ]);
  const ratios = ['Starlight', 'bare Astro with lists'].map((name) => [
    `a page of ours against one of ${name}`,
    shown(
      ratio(
        ours,
        peers.find((peer) => peer.name === name),
      ),
      'times',
    ),
  ]);
  return [
    formatTable([['same prose, from nothing', 'CPU s', 'wall s', 'peak MiB', 'pages', 'CPU a page'], ...rows]),
    formatTable([['CPU', 'ratio'], ...ratios]),
  ];
}

const perPage = ({ cost }: PeerCost): number | null => (cost ? cost.cpu / cost.pages : null);

function ratio(ours: PeerCost, peer: PeerCost | undefined): number | null {
  const [own, other] = [perPage(ours), peer ? perPage(peer) : null];
  return own === null || other === null ? null : own / other;
}

const ms = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms`;
const KB = (bytes: number): string => shown(bytes / 1000, 'KB');
