import { editedLibrary } from './editedLibrary.mjs';

/** The tags of the library that are in use; the others are replaced or taken out (src/core/rendering/liquid/tags). */
const USED_TAGS = [
  'assign',
  'capture',
  'comment',
  'decrement',
  'increment',
  'cycle',
  'if',
  'unless',
  'break',
  'continue',
];

/** What is called of an engine; the rest reads files, waits for promises, or tells which variables a template names. */
const USED_OF_ENGINE = [
  'constructor',
  'parse',
  '_render',
  'renderSync',
  'registerFilter',
  'unregisterFilter',
  'registerTag',
];

/** Methods of other classes that then nobody calls. */
const UNUSED_METHODS = [
  // Which variables a template names.
  'arguments',
  'blockScope',
  'children',
  'localScope',
  'partials',
  'partialScope',
  // Files and streams.
  '_parseFile',
  '_parseFileCached',
  'readFileNameTemplate',
  'renderTemplatesToNodeStream',
  // What tags that are not in use call.
  'getAll',
  'getFromScope',
  'readHash',
  'readHashes',
  'readLiquidTagToken',
  'readLiquidTagTokens',
  'readScopeValue',
  'restoreRegister',
  'saveRegister',
  'spawn',
];

const METHOD = /^(?: {4}\/\*\*.*\*\/\n| {4}\/\*\*\n(?: {5}\*.*\n)+)? {4}\*?(\w+)\(.*\) \{\n[\s\S]*?^ {4}\}\n/gm;

/**
 * Leaves those filters and tags of liquidjs out of what is shipped that ours take the place of, and all that reads files or looks into
 * a template without rendering it. That is half of it, and the program for browsers has to be one small file.
 *
 * It takes the build without `fs`: templates come from memory only, everywhere.
 */
export function withoutUnusedLiquid() {
  return editedLibrary('liquidjs', 'dist/liquid.browser.mjs', [
    [/^const filters = Object\.assign\(.*\);$/m, 'const filters = {};'],
    [/^const \w+ = (?=argumentsTo\w+\()/gm, (found) => `${found}/* @__PURE__ */ `],
    [/^const tags = \{\n[\s\S]*?^\};$/m, onlyUsedTags],
    [/^formatCodes\.h = .*\n/m, ''],
    [/^const (?:month|day)NamesShort = .*\n/gm, ''],
    [/^const padSpaceChars = .*\n/m, ''],
    [/^class Liquid \{\n[\s\S]*?^\}$/m, (engine) => withoutMethods(engine, (name) => !USED_OF_ENGINE.includes(name))],
    [/\bctx\.opts\.keepOutputType \? new KeepingTypeEmitter\(\) : /, ''],
    // What an error shows of the template besides its message.
    [/^ {8}Object\.defineProperty\(this, 'context'.*\n/m, ''],
    [/^ {8}this\.stack = [\s\S]*?originalError\.stack;\n/m, ''],
    ...UNUSED_METHODS.map((name) => [METHOD, (method, found) => (found === name ? '' : method)]),
    // Tags are classes.
    [/isFunction\(tag\) \? tag : createTagClass\(tag\)/, 'tag'],
    // Options for files, and names of the library's own filters and dates.
    [/^ {4}if \(options\.hasOwnProperty\('root'\)\) \{\n[\s\S]*?^ {4}\}\n/m, ''],
    [/^ {4}if \(options\.hasOwnProperty\('cache'\)\) \{\n[\s\S]*?^ {4}\}\n/m, ''],
    [/^ {4}if \(\(!options\.fs\.dirname [\s\S]*?^ {4}\}\n/m, ''],
    [/^ {4}if \(options\.templates\) \{\n[\s\S]*?^ {4}\}\n/m, ''],
    [/^ {4}if \(!options\.locale\) \{\n[\s\S]*?^ {4}\}\n/m, ''],
    [/^ {4}options\.(?:root|partials|layouts) = normalizeDirectoryList.*\n/gm, ''],
    [/^ {4}options\.outputEscape = .*\n/m, ''],
    [/^ {4}fs: fs,\n/m, ''],
    [/^ {8}this\.(?:cache|fs|parseFile|loader|readFile) = .*\n/gm, ''],
    [/\(LookupType \|\| \(LookupType = \{\}\)\)/, '({})'],
  ]);
}

function onlyUsedTags(tags) {
  const used = tags.split('\n').filter((line) => USED_TAGS.includes(/^ {4}'?(\w+)'?:/.exec(line)?.[1] ?? ''));
  return ['const tags = {', ...used, '};'].join('\n');
}

function withoutMethods(source, isUnused) {
  return source.replace(METHOD, (method, name) => (isUnused(name) ? '' : method));
}
