import { expect, test } from 'vitest';
import { formatReport } from '../../../../scripts/lab/bench/report.ts';
import type { Measured } from '../../../../scripts/lab/bench/run.ts';

const cost = (cpu: number, text: string) => ({ cpu, wall: cpu * 0.6, memory: 500, lines: [{ text, cpu: cpu / 2 }] });

const measured: Measured = {
  builds: [
    { after: 'from nothing', cost: cost(40, 'explain  10.0 s  4 articles') },
    { after: 'the same', cost: cost(2, 'explain   0.5 s  4 articles') },
  ],
  actor: 'Odile Varnholt',
  size: { files: 90, bytes: 3_400_000, pages: 80, mostNodes: { page: '/actors/', size: 700 }, mostGzip: { page: '/', size: 9100 } },
  search: { page: 60_000, search: 41_500, queries: 4 },
  dev: { start: { cpu: 9, wall: 12 }, save: null },
  peers: [
    { name: 'Starlight', version: '0.42.4', cost: { ...cost(10, ''), pages: 5 } },
    { name: 'bare Astro with lists', version: '7.3.5', cost: { ...cost(20, ''), pages: 80 } },
    { name: 'Hugo', version: null, cost: null },
  ],
};
const cells = (report: string) =>
  report.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('builds stand beside the first, and a site beside others, page by page', () => {
  const rows = cells(formatReport(measured, 4));
  expect(rows).toContainEqual(['the same', '2.0', '0.050', '1.2', '0.60', '500']);
  expect(rows).toContainEqual(['from nothing', '10.0 / 20.0']);
  expect(rows).toContainEqual(['CPU a page, from nothing', '500.0 ms']);
  expect(rows).toContainEqual(['articles explained a CPU second', '0.2']);
  expect(rows).toContainEqual(['a page of ours against one of Starlight', '0.25 ×']);
  expect(rows).toContainEqual(['a page of ours against one of bare Astro with lists', '2.00 ×']);
});

test('what could not be measured says so', () => {
  const rows = cells(formatReport(measured, 4));
  expect(rows).toContainEqual(['Hugo (not on this machine)', '–', '–', '–', '–', '–']);
  expect(rows).toContainEqual(['dev: save to changed page, CPU', '–']);
});

test('without other generators there is nothing to stand beside', () => {
  expect(formatReport({ ...measured, peers: [] }, 4)).not.toContain('a page of ours');
});
