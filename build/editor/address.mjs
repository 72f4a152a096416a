/**
 * The address of a VS Code window.
 * @param {{ origin: string, token?: string }} server
 * @param {object} what
 * @param {string} [what.folder] absolute path, or an address of a virtual folder; without it the window has no folder
 * @param {string} [what.workspace] absolute path of a `.code-workspace` file, instead of a folder
 * @param {string} [what.file] absolute path of a file to open, or an address
 * @param {{ line: number, column: number }} [what.at] where the cursor goes in it, counted from 1
 * @param {string} [what.extension] absolute path of the extension under development
 * @param {boolean} [what.inWorker] whether it runs in the browser's worker
 * @param {string} [what.tests] absolute path of a module whose `run()` is the test suite
 * @param {Record<string, string>} [what.environment] for the extension host
 */
export function windowAddress(server, { folder, workspace, file, at, extension, inWorker, tests, environment }) {
  // The workbench's remote authority is the address it was loaded from.
  const remote = (path) =>
    path.startsWith('/') ? new URL(`vscode-remote://${new URL(server.origin).host}`).href + encodeURI(path) : path;
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(inWorker ? [['extensionDevelopmentKind', 'web']] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(environment ? [['extensionEnvironment', JSON.stringify(environment)]] : []),
    ...(file ? [['openFile', remote(file) + (at ? `:${at.line}:${at.column}` : '')]] : []),
    ...(at ? [['gotoLineMode', 'true']] : []),
  ];
  const query = new URLSearchParams({
    ...(server.token ? { tkn: server.token } : {}),
    ...(workspace ? { workspace } : folder ? { folder } : { ew: 'true' }),
    payload: JSON.stringify(payload),
  });
  return `${server.origin}/?${query}`;
}
