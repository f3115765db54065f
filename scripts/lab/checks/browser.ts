import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from '../../lib/platform/folders.ts';
import { runProgram, runTool } from './tool.ts';

/** What the search for a browser asks of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  /** True when the file is there and, where that shows no window, answers `--version`. */
  works: (path: string) => boolean;
  /** Where Playwright puts the browser that it downloads. */
  playwrightPath: string;
  /** Unpacks the browser that a package brings, and says where it is; nothing where there is none for this system. */
  unpack: () => Promise<string | undefined>;
  /** Install with Debian's package manager, or with Playwright's download; true when that went well. */
  aptInstall: () => Promise<boolean>;
  playwrightInstall: () => Promise<boolean>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * Finds a Chromium or Chrome for the browser tests: CHROME_PATH, the one that a package brings (Linux on x64), the PATH, the usual places,
 * Playwright's own. The packaged one is the same everywhere, and without windows: it opens a page for a quarter of what Debian's takes.
 * Where there is none it installs one: Debian's package as root, else Playwright's download.
 *
 * @returns the absolute path of its program
 * @throws Error that says what to install, when none is found and none can be installed
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<string> {
  const chosen = machine.env.CHROME_PATH;
  if (chosen !== undefined) {
    if (machine.works(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, which is not a working browser. Correct it, or unset it to have one looked for.`);
  }
  const unpacked = await machine.unpack();
  if (unpacked && machine.works(unpacked)) return unpacked;
  const there = places(machine).find(machine.works);
  if (there) return there;
  if (machine.platform === 'linux' && machine.isRoot && (await machine.aptInstall())) {
    const installed = places(machine).find(machine.works);
    if (installed) return installed;
  }
  if ((await machine.playwrightInstall()) && machine.works(machine.playwrightPath)) return machine.playwrightPath;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be installed. ' +
      'Install one (Debian: apt-get install chromium; Fedora: dnf install chromium; macOS: brew install --cask google-chrome; ' +
      'Windows: winget install Google.Chrome), or set CHROME_PATH to its program.',
  );
}

function places({ platform, env, playwrightPath }: Machine): string[] {
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  if (platform === 'darwin') return [...macPlaces, ...onPath, playwrightPath];
  if (platform === 'win32') {
    const folders = windowsFolders.flatMap((name) => env[name] ?? []);
    return [...folders.flatMap((folder) => windowsPlaces.map((place) => `${folder}\\${place}`)), playwrightPath];
  }
  return [...onPath, playwrightPath];
}

/** In a folder of the project's own: the package takes what is called `chromium` in the folder for temporary files for its own. */
async function unpack(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(projectRoot, '.cache', 'browser');
  await mkdir(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    return undefined;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    works: (path) =>
      existsSync(path) &&
      (process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0),
    playwrightPath: chromium.executablePath(),
    unpack,
    aptInstall: async () =>
      (await runProgram('apt-get', ['update'])) &&
      (await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })),
    playwrightInstall: () => runTool('playwright', ['install', 'chromium']),
  };
}

/** Flags that keep a test browser to itself: no sandbox, which containers lack, and no calls home. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
