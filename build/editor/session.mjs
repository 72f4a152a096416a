import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { projectRoot } from './places.mjs';
import { startServer } from './server.mjs';
import { testSettings } from './testSettings.mjs';
import { openWorkbench } from './workbench.mjs';

/**
 * One VS Code server and one browser for all tests of a run, and the one window that is open in it. Opening a window
 * closes the one before: two extension hosts at once would only be slower.
 */
export class Session {
  static async start({ withTrust = false } = {}) {
    await install();
    const server = await startServer({ settings: testSettings, withToken: false, withTrust });
    try {
      return new Session(server, await launchBrowser(server.temporaryFolder));
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  constructor(server, browser) {
    this.server = server;
    this.browser = browser;
    /** @type {import('./workbench.mjs').Workbench | undefined} */
    this.window = undefined;
  }

  /**
   * Opens a window with Postwright on a folder, a file, or both.
   * @param {{ folder?: string, file?: string, at?: { line: number, column: number }, settings?: object }} what
   *   absolute paths; `settings` stand above those of every test window, for this window only
   */
  async open({ settings = {}, ...what }) {
    await this.window?.close();
    this.window = undefined;
    writeFileSync(this.server.settingsFile, JSON.stringify({ ...testSettings, ...settings }, undefined, 2));
    const window = await openWorkbench(this.browser, this.server, { extension: projectRoot, ...what });
    this.window = window;
    return window;
  }

  /** A copy of a folder or file of the project that a test may change; returns its absolute path. */
  copy(path) {
    const source = resolve(projectRoot, path);
    const target = join(mkdtempSync(join(this.server.temporaryFolder, 'copy-')), basename(source));
    cpSync(source, target, { recursive: true });
    return target;
  }

  /** A file in a folder of its own; returns its absolute path. */
  newFile(name, text = '') {
    const file = join(mkdtempSync(join(this.server.temporaryFolder, 'new-')), name);
    writeFileSync(file, text);
    return file;
  }

  async stop() {
    await this.browser.close().catch(() => undefined);
    await this.server.stop();
  }
}
