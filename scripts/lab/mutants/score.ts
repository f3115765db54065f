import { z } from 'zod';

const mutantSchema = z.object({
  mutatorName: z.string(),
  replacement: z.string().optional(),
  status: z.string(),
  location: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
});

/** What is read of Stryker's report: the mutants of each file, by its path. */
export const reportSchema = z.object({ files: z.record(z.string(), z.object({ mutants: z.array(mutantSchema) })) });

/** A change of the code, and what became of it. */
export interface Mutant {
  file: string;
  /** From 1. */
  line: number;
  /** The kind of change, and what stands in the code's place. */
  change: string;
  /** A test failed, or did not end. */
  isKilled: boolean;
}

const FOUND = ['Killed', 'Timeout'];
/** A mutant that does not run tells nothing of the tests. */
const TRIED = [...FOUND, 'Survived', 'NoCoverage'];

/** The mutants of a report that ran. */
export const mutantsOf = ({ files }: z.infer<typeof reportSchema>): Mutant[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => TRIED.includes(status))
      .map(({ mutatorName, replacement = '', status, location: { start } }) => ({
        file,
        line: start.line,
        change: `${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 80)}`,
        isKilled: FOUND.includes(status),
      })),
  );

export const countMutants = (mutants: readonly Mutant[]): { tried: number; killed: number } => ({
  tried: mutants.length,
  killed: mutants.filter(({ isKilled }) => isKilled).length,
});

/** Those that no test noticed, one a line, as editors and terminals follow them. */
export const formatSurvivors = (mutants: readonly Mutant[]): string =>
  mutants
    .filter(({ isKilled }) => !isKilled)
    .map(({ file, line, change }) => `${file}:${line} ${change}`)
    .join('\n');
