// Loaded before anything else in the process that runs tests against changed code.
import { registerHooks } from 'node:module';

const vitest = new URL('vitest-in-process.ts', import.meta.url).href;
const words = new URL('../../../src/lib/words/en', import.meta.url).href;
const code = ['src/', 'tests/'].map((folder) => new URL(`../../../${folder}`, import.meta.url).href);
/** What Vite gives each module; a test changes the settings by way of the environment. */
const BY_VITE = "import.meta.env ??= new Proxy({ BASE_URL: '/' }, { get: (given, name) => process.env[name] ?? given[name] });";

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && context.parentURL !== vitest) return { url: vitest, shortCircuit: true };
    return next(specifier.replace(/^@words(?=\/)/, words), context);
  },
  load(url, context, next) {
    const loaded = next(url, context);
    if (!code.some((folder) => url.startsWith(folder)) || !url.endsWith('.ts')) return loaded;
    const source = String(loaded.source);
    return source.includes('import.meta.env') ? { ...loaded, source: `${BY_VITE}${source}` } : loaded;
  },
});
