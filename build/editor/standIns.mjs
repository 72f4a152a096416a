import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Two native modules of the VS Code server stay unbuilt, since no install script runs (a compiler and headers would
 * be needed). Plain JavaScript of the same shape takes their place: the logger behind every log file and output
 * channel, and the watchdog that ends an extension host whose server is gone.
 * @param modules the server's node_modules folder
 */
export function writeStandIns(modules) {
  writeFileSync(join(modules, '@vscode/spdlog/index.js'), LOGGER);
  writeFileSync(join(modules, '@vscode/native-watchdog/index.js'), WATCHDOG);
}

const LOGGER = `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
const INFO = 2;

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = INFO;
    this.decorated = true;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }
  append(level, text) {
    if (level < this.level) return;
    const stamp = new Date().toISOString().replace('T', ' ').replace('Z', '');
    fs.appendFileSync(this.file, this.decorated ? stamp + ' [' + LEVELS[level] + '] ' + text + '\\n' : text);
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  clearFormatters() { this.decorated = false; }
  setPattern() {}
  flush() {}
  drop() {}
}
LEVELS.forEach((name, level) => {
  Logger.prototype[name === 'warning' ? 'warn' : name] = function (text) { this.append(level, text); };
});

const create = async (name, file) => new Logger('file', name, file);
// One by one: the server imports them by name, and Node.js finds names in this form only.
exports.version = '0';
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

const WATCHDOG = `'use strict';
const PERIOD_MS = 3000;
const ORPHANED = 87;

exports.start = (parent) => {
  setInterval(() => {
    try { process.kill(parent, 0); } catch { process.exit(ORPHANED); }
  }, PERIOD_MS).unref();
};
exports.exit = (code) => process.exit(code || 0);
`;
