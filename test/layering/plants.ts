/** A violation of the import table, and who must report it. */
export interface Plant {
  /** A sentence: what is forbidden. */
  readonly name: string;
  /** The file that must be named. */
  readonly file: string;
  readonly text: string;
  /** The code of the compiler's error at `file`. */
  readonly types?: string;
  /** The rule of dependency-cruiser with `file` as its beginning. */
  readonly law?: string;
}

const layers = {
  kramdown: ['kramdown'],
  core: ['kramdown', 'core'],
  protocol: ['protocol', 'core'],
  node: ['core', 'node'],
  extension: ['core', 'protocol', 'extension'],
  preview: ['protocol', 'preview'],
  cli: ['core', 'node', 'cli'],
} as const satisfies Record<string, readonly string[]>;

type Layer = keyof typeof layers;

const layerNames = Object.keys(layers) as Layer[];

/** What other plants import: a harmless file in every layer, and one half of a circle. */
export const targets: readonly Pick<Plant, 'file' | 'text'>[] = [
  ...layerNames.map((layer) => ({ file: `src/${layer}/planted/target.ts`, text: 'export const target = 1;\n' })),
  {
    file: 'src/core/planted/hen.ts',
    text: "import { egg } from './egg';\nexport const hen: () => unknown = () => egg;\n",
  },
];

/** The web entry reaches the first, which reaches the disk. */
export const webEntry = { file: 'src/extension/web.ts', addition: "import './planted/leadsToDisk';\n" };

/** Every cell of the table that is empty, and that no type gets through either. */
const emptyCells: readonly Plant[] = layerNames.flatMap((from) =>
  layerNames
    .filter((to) => !(layers[from] as readonly string[]).includes(to))
    .flatMap((to): Plant[] => [
      {
        name: `${from} imports ${to}`,
        file: `src/${from}/planted/${to}Value.ts`,
        text: `import { target } from '../../${to}/planted/target';\nexport const planted = target;\n`,
        law: `${from}-imports-only-its-folders`,
      },
      {
        name: `${from} imports a type of ${to}`,
        file: `src/${from}/planted/${to}Type.ts`,
        text: `import type { target } from '../../${to}/planted/target';\nexport type Planted = typeof target;\n`,
        law: `${from}-imports-only-its-folders`,
      },
    ]),
);

const layersWithoutVscode = layerNames.filter((layer) => layer !== 'extension');
const layersWithoutNode = layerNames.filter((layer) => layer !== 'node' && layer !== 'cli');
const layersWithoutDom = layerNames.filter((layer) => layer !== 'preview');
const pureLayers = ['kramdown', 'core', 'protocol'] as const;

const vscode: readonly Plant[] = layersWithoutVscode.flatMap((layer) => [
  {
    name: `${layer} imports vscode`,
    file: `src/${layer}/planted/vscodeValue.ts`,
    text: "import { window } from 'vscode';\nexport const planted: unknown = window;\n",
    types: 'TS2305',
    law: `${layer}-imports-only-its-packages`,
  },
  {
    name: `${layer} imports a type of vscode`,
    file: `src/${layer}/planted/vscodeType.ts`,
    text: "import type { Uri } from 'vscode';\nexport type Planted = Uri;\n",
    types: 'TS2305',
    law: `${layer}-imports-only-its-packages`,
  },
]);

const node: readonly Plant[] = layersWithoutNode.flatMap((layer) => [
  {
    name: `${layer} imports a module of Node`,
    file: `src/${layer}/planted/builtinValue.ts`,
    text: "import { readFileSync } from 'node:fs';\nexport const planted: unknown = readFileSync;\n",
    types: 'TS2591',
    law: `${layer}-has-no-node`,
  },
  {
    name: `${layer} imports a type of Node`,
    file: `src/${layer}/planted/builtinType.ts`,
    text: "import type { Stats } from 'node:fs';\nexport type Planted = Stats;\n",
    types: 'TS2591',
    law: `${layer}-has-no-node`,
  },
  {
    name: `${layer} imports a module of Node when it runs`,
    file: `src/${layer}/planted/builtinDynamic.ts`,
    text: "export const planted: Promise<unknown> = import('node:fs');\n",
    types: 'TS2591',
    law: `${layer}-has-no-node`,
  },
  {
    name: `${layer} uses a global of Node`,
    file: `src/${layer}/planted/builtinGlobal.ts`,
    text: 'export const planted: unknown = process.env;\n',
    types: 'TS2591',
  },
]);

const dom: readonly Plant[] = layersWithoutDom.map((layer) => ({
  name: `${layer} uses the DOM`,
  file: `src/${layer}/planted/dom.ts`,
  text: 'export const planted: unknown = document.body;\n',
  types: 'TS2584',
}));

/** Typings can drag others in, so what is forbidden must stay so in a file that imports them. */
const besideLibraries: readonly Plant[] = [
  { library: 'js-yaml', binding: 'load' },
  { library: 'liquidjs', binding: 'Liquid' },
].flatMap(({ library, binding }) => {
  const start = `import { ${binding} } from '${library}';\nexport const used: unknown = ${binding};\n`;
  return [
    {
      name: `core imports a module of Node beside ${library}`,
      file: `src/core/planted/${library}Node.ts`,
      text: `${start}import { readFileSync } from 'node:fs';\nexport const planted: unknown = readFileSync;\n`,
      types: 'TS2591',
      law: 'core-has-no-node',
    },
    {
      name: `core uses a global of Node beside ${library}`,
      file: `src/core/planted/${library}Process.ts`,
      text: `${start}export const planted: unknown = process.env;\n`,
      types: 'TS2591',
    },
    {
      name: `core uses the DOM beside ${library}`,
      file: `src/core/planted/${library}Dom.ts`,
      text: `${start}export const planted: unknown = document.body;\n`,
      types: 'TS2584',
    },
  ];
});

const hostGlobals: readonly Plant[] = pureLayers.flatMap((layer) =>
  ['console', 'setTimeout', 'TextDecoder', 'URL', 'crypto', 'performance', 'fetch'].map((name) => ({
    name: `${layer} uses the host's ${name}`,
    file: `src/${layer}/planted/${name}.ts`,
    text: `export const planted: unknown = ${name};\n`,
    types: name === 'console' ? 'TS2584' : 'TS2304',
  })),
);

const others: readonly Plant[] = [
  {
    name: 'protocol takes more than types of core',
    file: 'src/protocol/planted/coreValue.ts',
    text: "import { target } from '../../core/planted/target';\nexport const planted = target;\n",
    law: 'protocol-takes-only-types-of-core',
  },
  {
    name: 'core imports the translations, which adaptors look its messages up in',
    file: 'src/core/planted/translations.ts',
    text: "import translations from '../../../l10n/bundle.l10n.ja.json';\nexport const planted = translations;\n",
    law: 'core-imports-only-its-packages',
  },
  {
    name: 'core uses a package that is not on its list',
    file: 'src/core/planted/otherPackage.ts',
    text: "import * as matter from 'gray-matter';\nexport const planted: unknown = matter;\n",
    law: 'core-imports-only-its-packages',
  },
  {
    name: 'the extension uses a package of the preview',
    file: 'src/extension/planted/otherPackage.ts',
    text: "import * as purify from 'dompurify';\nexport const planted: unknown = purify;\n",
    law: 'extension-imports-only-its-packages',
  },
  {
    name: 'an extension file leads to the disk',
    file: 'src/extension/planted/leadsToDisk.ts',
    text: "import { target } from '../../node/planted/target';\nexport const planted = target;\n",
    types: 'TS6307',
    law: 'extension-imports-only-its-folders',
  },
  { name: 'the web entry reaches the disk through it', file: webEntry.file, text: '', law: 'web-reaches-no-disk' },
  {
    name: 'the shared part of the extension imports the desktop entry',
    file: 'src/extension/planted/desktop.ts',
    text: "import type * as desktop from '../desktop';\nexport type Planted = typeof desktop;\n",
    types: 'TS6307',
    law: 'desktop-is-an-entry',
  },
  {
    name: 'core leads to the extension',
    file: 'src/core/planted/extensionCompiled.ts',
    text: "import { target } from '../../extension/planted/target';\nexport const planted = target;\n",
    types: 'TS6307',
    law: 'core-imports-only-its-folders',
  },
  {
    // Typings of Node in one file would be there for all of core, and hide what the other plants must show.
    name: 'a directive brings typings into core',
    file: 'src/core/planted/directive.ts',
    text: '/// <reference types="mocha" />\nexport const planted = 1;\n',
    law: 'no-triple-slash',
  },
  {
    name: 'two files need each other',
    file: 'src/core/planted/egg.ts',
    text: "import { hen } from './hen';\nexport const egg: () => unknown = () => hen;\n",
    law: 'no-cycles',
  },
  {
    name: 'nobody imports a file that imports nothing',
    file: 'src/core/planted/orphan.ts',
    text: 'export const planted = 1;\n',
    law: 'no-orphans',
  },
  {
    name: 'an import leads nowhere',
    file: 'src/core/planted/nowhere.ts',
    text: "import { gone } from './gone';\nexport const planted: unknown = gone;\n",
    types: 'TS2307',
    law: 'all-resolves',
  },
];

export const plants: readonly Plant[] = [
  ...emptyCells,
  ...vscode,
  ...node,
  ...dom,
  ...besideLibraries,
  ...hostGlobals,
  ...others,
];
