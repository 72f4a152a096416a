import {
  type DefinitionProvider,
  type DocumentLinkProvider,
  type DocumentSelector,
  languages,
  type ReferenceProvider,
  type RenameProvider,
  type Uri,
  type Disposable as VscodeDisposable,
} from 'vscode';
import { Scope } from '../../core/foundation/scope';
import { guarded } from '../guarded';
import type { Platform } from '../platform';
import type { NameContext, Names } from './names';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: './names'): typeof import('./names');

/** Where names that a site shares are written: posts, layouts, includes, data, the configuration. */
const selector: DocumentSelector = [
  { language: 'markdown' },
  { pattern: '**/{_layouts,_includes}/**' },
  { pattern: '**/_data/**/*.{yml,yaml,json}' },
  { pattern: '**/_config.{yml,yaml}' },
];

export interface NamesOnFirstUse extends VscodeDisposable {
  fixInSite(asked: Uri, code: string): Promise<void>;
  undoLastChange(): Promise<void>;
  /** Makes two names one in the whole site; of what a command was given. */
  merge(asked: unknown, merge: unknown): Promise<void>;
}

/** Definitions, references, new names and links; what answers is loaded with the first question. */
export function namesOnFirstUse(context: NameContext & Pick<Platform, 'loaded'>): NamesOnFirstUse {
  const scope = new Scope();
  const { log } = context;
  let names: Names | undefined;
  const loaded = async (): Promise<Names> => {
    await context.loaded;
    names ??= require('./names').createNames(context);
    return names;
  };
  const definitions: DefinitionProvider = {
    provideDefinition: guarded(log, 'Definition', async (...asked) => (await loaded()).definitions(...asked)),
  };
  const references: ReferenceProvider = {
    provideReferences: guarded(log, 'References', async (...asked) => (await loaded()).references(...asked)),
  };
  const renames: RenameProvider = {
    prepareRename: async (document, position) => (await loaded()).prepareRename(document, position),
    provideRenameEdits: async (...asked) => (await loaded()).rename(...asked),
  };
  const links: DocumentLinkProvider = {
    provideDocumentLinks: guarded(log, 'Links', async (...asked) => (await loaded()).links(...asked)),
  };
  scope.own(languages.registerDefinitionProvider(selector, definitions));
  scope.own(languages.registerReferenceProvider(selector, references));
  scope.own(languages.registerRenameProvider(selector, renames));
  scope.own(languages.registerDocumentLinkProvider(selector, links));
  return {
    fixInSite: async (...asked) => (await loaded()).fixInSite(...asked),
    undoLastChange: async () => (await loaded()).undoLastChange(),
    merge: async (...asked) => (await loaded()).merge(...asked),
    dispose: () => scope.dispose(),
  };
}
