/**
 * What must hold of the whole program. `figure` is the name that a section gives to what it measured; `atMost` and `atLeast`
 * are in `unit`. `why` is shown where a budget is missed.
 */
export const budgets = [
  { figure: 'fidelityGfm', what: 'posts of real sites as Jekyll renders them, `input: GFM`', atLeast: 99, unit: '%' },
  { figure: 'fidelityKramdown', what: 'the same with `input: kramdown`', atLeast: 98, unit: '%' },
  { figure: 'fidelityBlocks', what: 'the same, by blocks', atLeast: 99.9, unit: '%' },
  { figure: 'fidelityCases', what: "kramdown's own cases, of those that kramdown 2.4 passes", atLeast: 95, unit: '%' },
  {
    figure: 'fidelityFrontMatter',
    what: 'front matter of real posts with the values that Jekyll reads',
    atLeast: 100,
    unit: '%',
  },
  { figure: 'rendering', what: 'full render of a Japanese post of 100 KB', atMost: 2, unit: 'x markdown-it' },
  {
    figure: 'keystroke40',
    what: 'a key in a post of 40 KB, until changed blocks are sent, p95',
    atMost: 8,
    unit: 'ms',
  },
  { figure: 'webviewPatch40', what: 'the same, in the webview, until they are shown, p95', atMost: 8, unit: 'ms' },
  {
    figure: 'keystroke100',
    what: 'a key in a post of 100 KB, until changed blocks are sent, p95',
    atMost: 20,
    unit: 'ms',
  },
  { figure: 'coldIndex', what: 'cold index of 10,000 posts', atMost: 1.6, unit: 'x floor' },
  { figure: 'eventLoop', what: 'how long the event loop is held meanwhile, p99', atMost: 16, unit: 'ms' },
  { figure: 'warmIndex', what: 'warm start from a snapshot, 10,000 posts', atMost: 0.25, unit: 'x cold' },
  { figure: 'indexMemory', what: 'memory of the index, a post beyond the vocabulary', atMost: 1.5, unit: 'KB' },
  { figure: 'completion', what: 'completion at 10,000 posts and 5,000 tags, p95', atMost: 5, unit: 'ms' },
  { figure: 'diagnostics', what: 'all findings in a post of 40 KB after a key, p95', atMost: 8, unit: 'ms' },
  { figure: 'check', what: '`postwright check` of 2,500 posts of 40 KB', atMost: 3, unit: 'x markdown-it' },
  { figure: 'keyToPreview40', what: 'in VS Code: key to preview, post of 40 KB, median', atMost: 50, unit: 'ms' },
  { figure: 'keyToPreview100', what: 'the same, 100 KB', atMost: 60, unit: 'ms' },
  { figure: 'keyToPreview500', what: 'the same, 500 KB', atMost: 120, unit: 'ms' },
  {
    figure: 'firstCompletionCold',
    what: 'window open to the first right tags on 2,513 posts of 40 KB, cold',
    atMost: 2000,
    unit: 'ms',
  },
  { figure: 'firstCompletionWarm', what: 'the same, warm', atMost: 500, unit: 'ms' },
  {
    figure: 'hostMemory',
    what: 'memory of the extension host over one without Postwright, 2,513 posts of 40 KB',
    atMost: 60,
    unit: 'MB',
  },
  { figure: 'activation', what: '`activate()` returns', atMost: 25, unit: 'ms' },
  { figure: 'desktopBundle', what: 'program loaded at activation', atMost: 160, unit: 'KB' },
  { figure: 'webBundle', what: 'program for browsers', atMost: 500, unit: 'KB' },
  { figure: 'vsix', what: 'the whole extension, packed', atMost: 700, unit: 'KB' },
  { figure: 'growth', what: 'time a post takes at 100,000 posts', atMost: 1.5, unit: 'x at 1,000' },
  { figure: 'unitSuite', what: 'unit tests', atMost: 20, unit: 's' },
];
