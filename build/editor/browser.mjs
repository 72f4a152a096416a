import { pathToFileURL } from 'node:url';
import { writeFontsConfig } from './fonts.mjs';
import { installed } from './install.mjs';
import { Trouble } from './trouble.mjs';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Starts headless Chromium: the installed one, or the one that the environment variable CHROMIUM names.
 * @param folder a temporary folder for fontconfig's files
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser(folder) {
  const { chromium } = await import(pathToFileURL(installed.playwright).href);
  const executablePath = process.env['CHROMIUM'] || installed.chromium;
  try {
    return await chromium.launch({
      executablePath,
      headless: true,
      // The sandbox needs kernel features that containers withhold; only our own pages are opened.
      chromiumSandbox: false,
      args: FLAGS,
      env: { ...process.env, FONTCONFIG_FILE: writeFontsConfig(folder) },
    });
  } catch (error) {
    throw new Trouble(explain(executablePath, String(error.message)));
  }
}

function explain(executablePath, message) {
  const library = /error while loading shared libraries: (\S+?):/.exec(message)?.[1];
  return [
    `The browser could not be started: ${executablePath}`,
    library
      ? `The system library ${library} is missing. Install it (Debian, Ubuntu: libnss3), or`
      : message.split('\n').slice(0, 15).join('\n'),
    'set CHROMIUM to the path of a Chromium or Chrome that runs here.',
  ].join('\n');
}
