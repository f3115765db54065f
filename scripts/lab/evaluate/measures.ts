/** One figure of the scorer's report, and what is asked of it. */
export interface Measure {
  task: string;
  /** The corpus that it is taken on, as the scorer names it; ALL is every document. */
  corpus: string;
  label: string;
  /** Where it stands in the scorer's report for that corpus. */
  path: readonly string[];
  /** The bar, on the scale of the report times 100. */
  least: number;
  lowerIsBetter?: true;
}

/** The figures that are kept in docs/accuracy.md, in its order. */
export const measures: readonly Measure[] = [
  { task: 'ner', corpus: 'uner-pud-news', label: 'names, kind and span, F1 (UNER PUD)', path: ['strict', 'F1'], least: 70 },
  { task: 'ner', corpus: 'gum-news', label: 'names, kind and span, F1 (GUM news)', path: ['strict', 'F1'], least: 65 },
  { task: 'ner', corpus: 'uner-pud-news', label: 'names, span, F1 (UNER PUD)', path: ['untyped', 'F1'], least: 84 },
  { task: 'ner', corpus: 'gum-news', label: 'names, span, F1 (GUM news)', path: ['untyped', 'F1'], least: 75 },
  { task: 'actors', corpus: 'ALL', label: 'actors, kind and span, F1 (re3d)', path: ['strict', 'F1'], least: 50 },
  {
    task: 'attribution',
    corpus: 'polnear-dev',
    label: 'statements, content and source, F1 (PolNeAR)',
    path: ['full_triple', 'F1'],
    least: 60,
  },
  {
    task: 'attribution',
    corpus: 'polnear-dev',
    label: 'statements, source accuracy where content is right',
    path: ['source_acc_on_matched'],
    least: 86,
  },
  { task: 'attribution', corpus: 'polnear-dev', label: 'statements, recall of direct', path: ['recall_by_type', 'direct'], least: 95 },
  { task: 'attribution', corpus: 'polnear-dev', label: 'statements, recall of indirect', path: ['recall_by_type', 'indirect'], least: 55 },
  { task: 'coref', corpus: 'ALL', label: 'who is who, alias links, F1 (GUM news)', path: ['alias_link', 'F1'], least: 65 },
  { task: 'metonymy', corpus: 'ALL', label: 'metonymic readings of places, F1 (GeoWebNews)', path: ['metonymic_reading', 'F1'], least: 60 },
  { task: 'timex', corpus: 'ALL', label: 'dates, overlap, F1 (GUM news)', path: ['overlap', 'F1'], least: 82 },
  { task: 'timex', corpus: 'ALL', label: 'dates, value accuracy', path: ['value_acc_on_all_valued'], least: 75 },
  { task: 'keysent', corpus: 'ALL', label: 'key sentences, NDCG@5 (GUM news)', path: ['ndcg5'], least: 88 },
  { task: 'topics', corpus: 'ALL', label: 'field, right of five (BBC)', path: ['top1_acc'], least: 85 },
  { task: 'segmentation', corpus: 'ALL', label: 'sections, Pk, lower is better (Choi)', path: ['Pk'], least: 20, lowerIsBetter: true },
];

/** A figure out of the scorer's report, in per cent; null where the report has none. */
export function figureOf({ corpus, path }: Measure, report: unknown): number | null {
  const value = [corpus, ...path].reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], report);
  return typeof value === 'number' ? value * 100 : null;
}
