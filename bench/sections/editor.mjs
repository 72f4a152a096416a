import { whyNotHere } from '../../build/editor/install.mjs';
import { Session } from '../../build/editor/session.mjs';
import { editorSites } from '../editor/editorSites.mjs';
import { measurePreviewKeys } from '../editor/previewKeys.mjs';
import { measureWindows } from '../editor/windows.mjs';
import { milliseconds, table } from '../table.mjs';

const megabyte = 1024 * 1024;

/** What a writer waits for in the real VS Code. */
export const editor = {
  name: 'editor',
  title: 'In VS Code',
  async measure({ sites, build }) {
    const reason = whyNotHere();
    if (reason) {
      return { figures: {}, text: `Not measured: ${reason}` };
    }
    build();
    const session = await Session.start({ log: 'info' });
    const stopAndEnd = () => session.stop().finally(() => process.exit(130));
    process.once('SIGTERM', stopAndEnd).once('SIGINT', stopAndEnd);
    try {
      const previews = await measurePreviewKeys(session, sites.folder(editorSites.at(-1).what), [40, 100, 500]);
      const windows = await measureWindows(session, sites);
      return { figures: figuresOf(windows, previews), text: textOf(windows, previews) };
    } finally {
      process.off('SIGTERM', stopAndEnd).off('SIGINT', stopAndEnd);
      await session.stop();
      for (const { what } of editorSites) {
        sites.forget(what);
      }
    }
  },
};

function figuresOf({ activation, completion, memory, memoryWithout }, previews) {
  const large = completion.find(({ site, host }) => site === editorSites.at(-1).name && host === 'Node');
  return {
    activation: activation.call,
    firstCompletionCold: large.cold,
    firstCompletionWarm: large.warm,
    hostMemory: (memory.rss - memoryWithout.rss) / megabyte,
    webviewPatch40: previews[0].inPage.p95,
    ...Object.fromEntries(previews.map(({ kilobytes, toPreview }) => [`keyToPreview${kilobytes}`, toPreview.p50])),
  };
}

function textOf({ activation, completion, memory, memoryWithout }, previews) {
  const mega = (bytes) => (bytes / megabyte).toFixed(0);
  return [
    'The real workbench of VS Code, driven in a browser; its server, browser and extension host share the cores of the machine.',
    'From the open window, the text of the post drawn in it, until tags from all over the site are offered for the first time, in milliseconds. Cold: VS Code has never seen the folder. Warm: it was open before. The last column is what VS Code itself takes to draw the window.',
    table(
      ['site', 'extension host', 'cold', 'warm', 'window drawn'],
      completion.map(({ site, host, cold, warm, drawn }) => [site, host, ...[cold, warm, drawn].map(milliseconds)]),
    ),
    'From the key to the preview’s DOM in a site of 2,513 posts of 40 KB, and how much of it is spent in the preview’s page, layout included; milliseconds.',
    table(
      ['post', 'key to preview, p50', 'p95', 'in the page, p50', 'p95'],
      previews.map(({ kilobytes, toPreview, inPage }) => [
        `${kilobytes} KB`,
        ...[toPreview.p50, toPreview.p95, inPage.p50, inPage.p95].map(milliseconds),
      ]),
    ),
    `Activation: \`activate()\` returns after ${milliseconds(activation.call)} ms; whoever waits for it in a window without a folder waits ${milliseconds(activation.whole)} ms, loading the program included.`,
    'Memory of the extension host with 2,513 posts of 40 KB read, after garbage collection, in MB:',
    table(
      ['', 'whole process', 'heap'],
      [
        ['without Postwright', mega(memoryWithout.rss), mega(memoryWithout.heapUsed)],
        ['with Postwright', mega(memory.rss), mega(memory.heapUsed)],
      ],
    ),
  ].join('\n\n');
}
