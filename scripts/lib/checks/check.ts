import { runTool } from '../platform/tool.ts';

/** The checks of the code, each with whether it passed. */
export async function checkCode(): Promise<{ name: string; passed: boolean }[]> {
  return [
    { name: 'lint and format', passed: await runTool('biome', ['check', '--error-on-warnings']) },
    { name: 'types', passed: await runTool('astro', ['check', '--minimumFailingSeverity', 'hint']) },
  ];
}
