import { expect, test } from 'vitest';
import { importAgain } from '../../../../src/components/search/import-again.ts';

/** Fails so often, as Chromium says it, of a module that is there. */
function failing(times: number, message: string) {
  let left = times;
  return async () => {
    if (left-- > 0) throw new TypeError(message);
    return { found: 'at first' };
  };
}

test('a module that can be loaded is', async () => {
  expect(await importAgain(failing(0, ''))()).toEqual({ found: 'at first' });
});

test('where the browser does not say which module failed, the same is asked for again', async () => {
  const load = importAgain(failing(1, 'Importing a module script failed.'));
  await expect(load()).rejects.toThrow(new TypeError('Importing a module script failed.'));
  expect(await load()).toEqual({ found: 'at first' });
});
