import type { TaskName } from '../predict/tasks.ts';
import type { Figure } from '../support/figure.ts';

/** One of a task's scores that is kept in docs/accuracy.md, in its order, and what is asked of it. */
interface KeptScore {
  task: TaskName;
  /** The corpus that it is taken on; left out: all documents. */
  corpus?: string;
  label: string;
  /** Its name among the scores of the task. */
  score: string;
  /** In per cent. */
  bar: NonNullable<Figure['bar']>;
}

const pud = { task: 'ner', corpus: 'uner-pud-news' } as const;
const gum = { task: 'ner', corpus: 'gum-news' } as const;
const polnear = { task: 'attribution', corpus: 'polnear-dev' } as const;

export const keptScores: readonly KeptScore[] = [
  { ...pud, label: 'names, kind and span, F1 (UNER PUD)', score: 'strict', bar: { least: 70 } },
  { ...gum, label: 'names, kind and span, F1 (GUM news)', score: 'strict', bar: { least: 65 } },
  { ...pud, label: 'names, span, F1 (UNER PUD)', score: 'untyped', bar: { least: 84 } },
  { ...gum, label: 'names, span, F1 (GUM news)', score: 'untyped', bar: { least: 75 } },
  { task: 'actors', label: 'actors, kind and span, F1 (re3d)', score: 'strict', bar: { least: 50 } },
  { ...polnear, label: 'statements, content and source, F1 (PolNeAR)', score: 'statements', bar: { least: 60 } },
  { ...polnear, label: 'statements, source accuracy where content is right', score: 'sources', bar: { least: 86 } },
  { ...polnear, label: 'statements, recall of direct', score: 'recall direct', bar: { least: 95 } },
  { ...polnear, label: 'statements, recall of indirect', score: 'recall indirect', bar: { least: 55 } },
  { task: 'coref', label: 'who is who, alias links, F1 (GUM news)', score: 'links', bar: { least: 65 } },
  { task: 'timex', label: 'dates, overlap, F1 (GUM news)', score: 'overlap', bar: { least: 82 } },
  { task: 'timex', label: 'dates, value accuracy', score: 'value', bar: { least: 75 } },
  { task: 'keysent', label: 'key sentences, NDCG@5 (GUM news)', score: 'ndcg', bar: { least: 88 } },
  { task: 'metonymy', label: 'metonymic readings of places, F1 (GeoWebNews)', score: 'metonymic', bar: { least: 60 } },
  { task: 'topics', label: 'field, right of five (BBC)', score: 'first', bar: { least: 85 } },
  { task: 'segmentation', label: 'sections, Pk, lower is better (Choi)', score: 'pk', bar: { most: 20 } },
];
