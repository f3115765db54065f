/** How many random cases a property is tried with: RUNS in the environment, in place of what is enough for a change. */
export const runs = (usual: number): number => Number(process.env.RUNS ?? usual);
