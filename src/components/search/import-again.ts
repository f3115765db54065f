/**
 * Lets a module that could not be loaded be asked for again. Browsers that go by the HTML standard of before 2026, such as Chromium 153, give
 * the failure of before for the same address (https://html.spec.whatwg.org/multipage/webappapis.html#module-map); most say the address in
 * their message, and with another query string it is another module. Where they don't say it, the failure stays.
 *
 * @param load imports the module
 * @returns the same, that asks anew each time
 */
export function importAgain<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let address: string | undefined;
  let failures = 0;
  return () =>
    (address === undefined ? load() : import(/* @vite-ignore */ `${address}?${failures}`)).catch((error: unknown) => {
      address ??= /https?:\S+\.js/.exec(String(error))?.[0];
      failures += 1;
      throw error;
    });
}
