import type { Change } from './instrument.ts';

/** What became of a change. */
export interface Mutant extends Change {
  /** `static`: it is in what a module computes as it is loaded, and was not tried. `uncovered`: no test comes by it. */
  verdict: 'killed' | 'survived' | 'uncovered' | 'static';
}

const wasTried = ({ verdict }: Mutant): boolean => verdict !== 'static';

export const countMutants = (mutants: readonly Mutant[]): { tried: number; killed: number } => ({
  tried: mutants.filter(wasTried).length,
  killed: mutants.filter(({ verdict }) => verdict === 'killed').length,
});

/** Those that no test noticed, one a line, as editors and terminals follow them. */
export const formatSurvivors = (mutants: readonly Mutant[]): string =>
  mutants
    .filter(wasTried)
    .filter(({ verdict }) => verdict !== 'killed')
    .map(({ file, line, change, verdict }) => `${file}:${line} ${change}${verdict === 'uncovered' ? ' (no test comes by)' : ''}`)
    .join('\n');
