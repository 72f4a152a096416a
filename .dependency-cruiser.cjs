// The import table of ARCHITECTURE.md as law. `depcruise src` sees transitive, dynamic and type-only imports,
// which the compiler's project references do not tell apart.

/** Which folders of src each layer may import, which packages it may use, and which files beside src are bundled into it. */
const layers = {
  kramdown: { folders: ['kramdown'], packages: [] },
  core: { folders: ['kramdown', 'core'], packages: ['js-yaml', 'liquidjs', 'highlight.js'] },
  protocol: { folders: ['protocol', 'core'], packages: [] },
  node: { folders: ['core', 'node'], packages: [] },
  extension: { folders: ['core', 'protocol', 'extension'], packages: ['vscode'] },
  preview: { folders: ['protocol', 'preview'], packages: ['dompurify', 'highlight.js', 'katex'] },
  cli: { folders: ['core', 'node', 'cli'], packages: [], data: ['^l10n/'] },
};

/** The one file of the extension that runs only where there is a disk. */
const desktop = '^src/extension/desktop\\.ts$';
const entries = ['^src/extension/(desktop|web)\\.ts$', '^src/preview/main\\.ts$', '^src/cli/main\\.ts$'];
const layersWithNode = ['node', 'cli'];

const inFolders = (folders) => `^src/(${folders.join('|')})/`;
const literal = (name) => name.replaceAll('.', '\\.');
/** A package by its own folder, by that of its typings (all there is of `vscode`), or by its name when not installed. */
const inPackages = (packages) =>
  packages.flatMap((name) => [`node_modules/(@types/)?${literal(name)}/`, `^${literal(name)}(/|$)`]);
/** Files of src have rules of their own, and so has a relative import that leads nowhere. */
const outsideThisLaw = ['^src/', '^build/types/', '^\\.\\.?/(?!.*node_modules/)'];
const isDesktop = { path: desktop };
const layerOf = (name) => ({ path: inFolders([name]), ...(name === 'extension' ? { pathNot: desktop } : {}) });

const rules = Object.entries(layers).flatMap(([name, { folders, packages, data = [] }]) => [
  {
    name: `${name}-imports-only-its-folders`,
    comment: `src/${name} may import ${folders.join(', ')} and nothing else of src.`,
    severity: 'error',
    from: layerOf(name),
    to: { path: '^src/', pathNot: inFolders(folders) },
  },
  {
    name: `${name}-imports-only-its-packages`,
    comment: `src/${name} may use ${packages.length === 0 ? 'no package' : packages.join(', ')}.`,
    severity: 'error',
    from: layerOf(name),
    to: { pathNot: [...outsideThisLaw, ...data, ...inPackages(packages)], dependencyTypesNot: ['core'] },
  },
  ...(layersWithNode.includes(name)
    ? []
    : [
        {
          name: `${name}-has-no-node`,
          comment: `src/${name} also runs where there is no Node: no node: module, however it is imported.`,
          severity: 'error',
          from: layerOf(name),
          to: { dependencyTypes: ['core'] },
        },
      ]),
]);

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'desktop-imports-only-its-folders',
      comment: 'The desktop entry is the extension plus the disk; the programs beside it are not its business.',
      severity: 'error',
      from: isDesktop,
      to: { path: '^src/', pathNot: inFolders(['core', 'protocol', 'node', 'extension']) },
    },
    {
      name: 'desktop-imports-only-its-packages',
      comment: 'The desktop entry may use vscode and Node.',
      severity: 'error',
      from: isDesktop,
      to: { pathNot: [...outsideThisLaw, ...inPackages(['vscode'])], dependencyTypesNot: ['core'] },
    },
    {
      name: 'desktop-is-an-entry',
      comment: 'What the web entry shares cannot stand in the desktop entry.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: desktop },
    },
    {
      name: 'protocol-takes-only-types-of-core',
      comment: 'Messages carry the shapes of core; its code would be bundled into the webview.',
      severity: 'error',
      from: { path: inFolders(['protocol']) },
      to: { path: inFolders(['core']), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-reaches-no-disk',
      comment: 'The web bundle runs in a worker: nothing below its entry may lead to the disk.',
      severity: 'error',
      from: { path: '^src/extension/web\\.ts$' },
      to: { path: ['^src/(node|cli)/', desktop], reachable: true },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that imports nothing is forgotten.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', ...entries] },
      to: {},
    },
    {
      name: 'no-triple-slash',
      comment: 'A triple-slash directive brings in the typings that the project of a layer keeps out.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['triple-slash-directive', 'triple-slash-file-reference', 'triple-slash-type-reference'],
      },
    },
    {
      name: 'all-resolves',
      comment: 'An import that cannot be found breaks the bundle.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs', 'tsd'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.d.ts', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
