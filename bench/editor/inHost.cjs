// Runs inside the extension host of a window, in Node or in the browser's worker, in place of a test suite, and tells what it
// measured: when tags are completed rightly for the first time, what the host has in memory then, how long activation takes.
const { commands, extensions, Position, Uri, window, workspace } = require('vscode');

const inWorker = 'WorkerGlobalScope' in globalThis;

const quietMs = 5000;

/** Stands before what a worker tells, which has no file to write to. */
const MARK = 'postwright-bench-result ';

async function run() {
  const started = Date.now();
  const postwright = extensions.getExtension('postwright.postwright');
  const wasActive = postwright?.isActive ?? false;
  await postwright?.activate();
  const activation = wasActive ? undefined : Date.now() - started;
  const [folder] = workspace.workspaceFolders ?? [];
  const completion = postwright && folder ? await firstRightCompletion(folder.uri) : undefined;
  if (folder) {
    // After some quiet seconds Postwright keeps what it knows for the next window.
    await new Promise((resume) => setTimeout(resume, quietMs));
  }
  tell({ activation, completion, memory: inWorker || !folder ? undefined : memory() });
}

/** Asks for the tags as a writer does, until those from all over the site are offered; what it takes to ask is part of the time. */
async function firstRightCompletion(folder) {
  const expected = JSON.parse(await read(Uri.joinPath(folder, 'expected.json')));
  for (;;) {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === 'markdown') {
      const text = document.getText();
      const place = text.slice(0, text.indexOf('tags: [') + 'tags: ['.length).split('\n');
      const position = new Position(place.length - 1, place.at(-1).length);
      const { items } = await commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, position);
      const offered = new Set(items.map(({ label }) => (typeof label === 'string' ? label : label.label)));
      if (expected.every((tag) => offered.has(tag))) {
        return Date.now();
      }
    }
    await new Promise((resume) => setTimeout(resume, 25));
  }
}

async function read(uri) {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** Bytes, when all that is of no use any more is gone. */
function memory() {
  require('node:v8').setFlagsFromString('--expose-gc');
  require('node:vm').runInNewContext('gc')();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heapUsed };
}

function tell(result) {
  const line = JSON.stringify(result);
  if (inWorker) {
    console.warn(MARK + line);
  } else {
    require('node:fs').writeFileSync(process.env.POSTWRIGHT_BENCH_RESULT, line);
  }
}

module.exports = { run };
