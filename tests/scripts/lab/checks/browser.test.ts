import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../../scripts/lab/checks/browser.ts';

/** A bare Linux on which nothing can be installed; what can be run is named. */
function machine(runs: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    works: (path) => runs.includes(path),
    playwrightPath: '/home/ada/.cache/chrome',
    unpack: async () => undefined,
    aptInstall: async () => false,
    playwrightInstall: async () => false,
    ...rest,
  };
}

test('the browser that CHROME_PATH names is taken before any other', async () => {
  const found = findBrowser(machine(['/opt/chrome', '/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' } }));
  expect(await found).toBe('/opt/chrome');
});

test('a CHROME_PATH that names nothing is not passed over', async () => {
  const found = findBrowser(machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/opt/none', PATH: '/usr/bin' } }));
  await expect(found).rejects.toThrow(
    'CHROME_PATH names /opt/none, which is not a working browser. Correct it, or unset it to have one looked for.',
  );
});

test('a browser is found on the PATH', async () => {
  expect(await findBrowser(machine(['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
});

test('a browser is found where macOS has it', async () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(await findBrowser(machine([chrome], { platform: 'darwin' }))).toBe(chrome);
});

test('a browser is found where Windows has it', async () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(await findBrowser(machine([edge], { platform: 'win32', env }))).toBe(edge);
});

test('that of a package is taken before one of the machine, and before anything is installed', async () => {
  const never = () => Promise.reject(new Error('nothing is to be installed'));
  const rest = { isRoot: true, unpack: async () => '/project/chromium', aptInstall: never, playwrightInstall: never };
  expect(await findBrowser(machine(['/usr/bin/chromium', '/project/chromium'], rest))).toBe('/project/chromium');
});

test('one of a package that does not run is passed over', async () => {
  const runs: string[] = [];
  const rest = { isRoot: true, unpack: async () => '/project/chromium', aptInstall: async () => runs.push('/usr/bin/chromium') > 0 };
  expect(await findBrowser(machine(runs, rest))).toBe('/usr/bin/chromium');
});

test('without one, root gets the one of Debian', async () => {
  const runs: string[] = [];
  const aptInstall = async () => runs.push('/usr/bin/chromium') > 0;
  expect(await findBrowser(machine(runs, { isRoot: true, aptInstall }))).toBe('/usr/bin/chromium');
});

test('without one and without root, Playwright downloads one', async () => {
  const runs: string[] = [];
  const playwrightInstall = async () => runs.push('/home/ada/.cache/chrome') > 0;
  const aptInstall = () => Promise.reject(new Error('only root may'));
  expect(await findBrowser(machine(runs, { aptInstall, playwrightInstall }))).toBe('/home/ada/.cache/chrome');
});

test('where none can be had, it says what to install', async () => {
  await expect(findBrowser(machine([], { isRoot: true }))).rejects.toThrow(
    'The browser tests need Chromium or Chrome, and none could be installed. ' +
      'Install one (Debian: apt-get install chromium; Fedora: dnf install chromium; macOS: brew install --cask google-chrome; ' +
      'Windows: winget install Google.Chrome), or set CHROME_PATH to its program.',
  );
});
