import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { projectRoot } from './places.mjs';
import { startServer } from './server.mjs';
import { testSettings } from './testSettings.mjs';
import { buildVirtualFolder, fillVirtualFolder, stageWebExtension } from './webExtension.mjs';
import { openWorkbench } from './workbench.mjs';

/**
 * One VS Code server and one browser for all tests of a run, and the one window that is open in it. Opening a window
 * closes the one before: two extension hosts at once would only be slower.
 */
export class Session {
  /**
   * @param {object} options
   * @param {boolean} [options.withTrust] keep Workspace Trust: its windows are in Restricted Mode
   * @param {string} [options.vsix] the packaged extension to test in place of the working tree
   * @param {boolean} [options.virtual] run the program for browsers, in the worker, and serve every folder from memory
   * @param {string} [options.log] how much the server and its windows tell
   */
  static async start({ withTrust = false, vsix, virtual = false, log } = {}) {
    await install();
    const server = await startServer({
      settings: testSettings,
      withToken: false,
      withTrust,
      vsix,
      log,
      ...(virtual ? { extension: await buildVirtualFolder() } : {}),
    });
    try {
      const extension = virtual ? stageWebExtension(server.temporaryFolder) : vsix ? undefined : projectRoot;
      return new Session(server, await launchBrowser(server.temporaryFolder), { extension, virtual });
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  constructor(server, browser, { extension, virtual }) {
    this.server = server;
    this.browser = browser;
    /** The folder of the extension under development; undefined where it is installed. */
    this.extension = extension;
    this.virtual = virtual;
    /** @type {import('./workbench.mjs').Workbench | undefined} */
    this.window = undefined;
  }

  /**
   * Opens a window with Postwright on a folder or workspace, a file, or both.
   * @param {{ folder?: string, workspace?: string, file?: string, at?: { line: number, column: number }, language?: string,
   *   settings?: object }} what
   *   absolute paths; `settings` stand above those of every test window, for this window only
   */
  async open({ settings = {}, ...what }) {
    await this.window?.close();
    this.window = undefined;
    writeFileSync(this.server.settingsFile, JSON.stringify({ ...testSettings, ...settings }, undefined, 2));
    const where = this.virtual ? this.asVirtual(what) : { ...what, extension: this.extension };
    const window = await openWorkbench(this.browser, this.server, where);
    this.window = window;
    return window;
  }

  /** The same window on a copy of the folder in memory, with the extension in the worker. */
  asVirtual({ folder, file, ...what }) {
    const address = fillVirtualFolder(this.server.extensionsFolder, folder);
    return {
      ...what,
      folder: address(folder),
      ...(file ? { file: address(file) } : {}),
      extension: this.extension,
      inWorker: true,
    };
  }

  /** A copy of a folder or file of the project that a test may change; returns its absolute path. */
  copy(path) {
    const source = resolve(projectRoot, path);
    const target = join(mkdtempSync(join(this.server.temporaryFolder, 'copy-')), basename(source));
    cpSync(source, target, { recursive: true });
    return target;
  }

  /** An empty folder of this name; returns its absolute path. */
  newFolder(name) {
    const folder = join(mkdtempSync(join(this.server.temporaryFolder, 'new-')), name);
    mkdirSync(folder);
    return folder;
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
