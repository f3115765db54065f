// Loaded before anything else in the process that runs tests against changed code.
import { registerHooks } from 'node:module';

const vitest = new URL('vitest-in-process.ts', import.meta.url).href;
const words = new URL('../../../src/lib/words/en', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && context.parentURL !== vitest) return { url: vitest, shortCircuit: true };
    return next(specifier.replace(/^@words(?=\/)/, words), context);
  },
});
