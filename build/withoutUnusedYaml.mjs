import { editedLibrary } from './editedLibrary.mjs';

/** The parts of the library, as it names them, that read: tags, events, values. The others write YAML or are schemas. */
const USED_PARTS = [
  'tag',
  'tag/scalar/str',
  'tag/sequence/seq',
  'schema',
  'common/exception',
  'common/tagname',
  'parser/events',
  'parser/parser_scalar',
  'parser/constructor',
  'parser/parser',
];

/** What core imports (src/core/frontMatter/parseYaml.ts, placedScalars.ts, jekyllSchema.ts). */
const USED_NAMES = [
  'EVENT_ID',
  'NOT_RESOLVED',
  'Schema',
  'YAMLException',
  'constructFromEvents',
  'defineMappingTag',
  'defineScalarTag',
  'defineSequenceTag',
  'getScalarValue',
  'parseEvents',
  'seqTag',
  'strTag',
];

/**
 * Leaves out of js-yaml what writes YAML, and the schemas, for which ours stands in (jekyllSchema.ts): making them is work that esbuild
 * cannot tell to be in vain. Also the lines around a mistake, which nobody is shown.
 */
export function withoutUnusedYaml() {
  return editedLibrary('js-yaml', 'dist/js-yaml.mjs', [
    [
      /^\/\/#region src\/(.*)\.ts\n[\s\S]*?^(?:\/\/#endregion\n|export \{)/gm,
      (part, name) => (USED_PARTS.includes(name) ? part : part.endsWith('{') ? 'export {' : ''),
    ],
    [/^export \{.*\}/m, `export { ${USED_NAMES.join(', ')} }`],
    [/^var \w+_SCHEMA = [\s\S]*?^[\]}]\);\n/gm, ''],
    [/^\tschema: CORE_SCHEMA,\n/m, ''],
    [/^\t\tmark\.snippet = makeSnippet\(mark\);\n/m, ''],
    [/^(?=.*\bmark\.snippet\b).*\n/m, ''],
  ]);
}
