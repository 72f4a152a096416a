import { plain, type RougeTable, type Rule, words } from '../rougeTable';

/** Where the languages that descend from C differ in rouge. */
interface Member {
  readonly keywords?: string;
  readonly declarations?: string;
  readonly types?: string;
  readonly constants?: string;
  readonly builtIns?: string;
  readonly imports?: string;
  /** Rules before all others. */
  readonly first?: readonly Rule[];
  /** Class of any other name, of one that is called, and of one with a capital. */
  readonly name?: string;
  readonly called?: string;
  readonly capital?: string;
  readonly string?: string;
  readonly character?: string;
  readonly comment?: string;
  readonly comments?: readonly Rule[];
  readonly scopes?: RougeTable['scopes'];
  readonly last?: readonly Rule[];
  readonly commentTakesLineBreak?: boolean;
}

function member(each: Member): RougeTable {
  const list = (of: string | undefined, rougeClass: string): readonly Rule[] =>
    of === undefined ? [] : [[words(of, '$'), rougeClass]];
  const { name = 'n', comment = 'c1', string = 's' } = each;
  return {
    commentTakesLineBreak: each.commentTakesLineBreak ?? false,
    scopes: {
      'comment/': each.comments ?? [
        [/\/\/.*/y, comment],
        [/[\s\S]+/y, 'cm'],
      ],
      comment: comment,
      string: [
        [/\\(?:u[\da-fA-F]{4}|x[\da-fA-F]+|[\s\S])/y, 'se'],
        [/[^\\]+/y, string],
      ],
      "string'": each.character ?? string,
      subst: plain,
      'meta string': string,
      ...each.scopes,
    },
    plain: [
      [/[ \t\r\n]+/y, ''],
      ...(each.first ?? []),
      ...list(each.constants, 'kc'),
      ...list(each.imports, 'kn'),
      ...list(each.declarations, 'kd'),
      ...list(each.types, 'kt'),
      ...list(each.keywords, 'k'),
      ...list(each.builtIns, 'nb'),
      [/@[\w.]+/y, 'nd'],
      [/0[xX][\da-fA-F_]+[uUlL]*/y, 'mh'],
      [/\d[\d_]*\.\d+(?:[eE][+-]?\d+)?[fFdD]?/y, 'mf'],
      [/\d[\d_]*[a-zA-Z]*/y, 'mi'],
      [/[\p{L}_$][\w$]*(?=\()/uy, each.called ?? name],
      [/[A-Z][\w$]*/y, each.capital ?? name],
      [/[\p{L}_$][\w$]*/uy, name],
      ...(each.last ?? []),
      [/[{}()[\];,.]/y, 'p'],
      [/[-+*/%&|^!~<>=?:]+/y, 'o'],
    ],
  };
}

const cKeywords =
  'break case const continue default do else enum extern for goto if register return sizeof static struct switch typedef union volatile while inline restrict auto';
const cTypes =
  'int long float short double char unsigned signed void bool size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t';
const preprocessor: readonly Rule[] = [
  [/#[ \t]*include\b/y, 'cp'],
  [/(?<=#[ \t]{0,40}include[ \t]{1,40})(?:<[^>\n]*>|"[^"\n]*")/y, 'cpf'],
  [/#[a-z]+[^\n]*\n?/y, 'cp'],
];
/** A member after a dot. */
const attribute: Rule = [/(?<=\.)[\w$]+/y, 'na'];

export const c = member({
  keywords: cKeywords,
  types: cTypes,
  builtIns: 'NULL',
  first: [...preprocessor, [/(?<=\b[\w*]{1,200}\s{1,40}\*{0,200})\w+(?=\([^;{]{0,200}\)\s{0,40}\{)/y, 'nf']],
  commentTakesLineBreak: true,
});
export const cpp = member({
  keywords: `${cKeywords} catch class const_cast constexpr delete dynamic_cast explicit export friend mutable namespace new noexcept operator private protected public reinterpret_cast static_cast template this throw try typename using virtual override final`,
  types: cTypes,
  builtIns: 'true false nullptr NULL',
  first: preprocessor,
  commentTakesLineBreak: true,
});
export const java = member({
  keywords:
    'assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while',
  declarations:
    'abstract const enum extends final implements native private protected public static strictfp super synchronized throws transient volatile var class interface',
  types: 'boolean byte char double float int long short void',
  constants: 'true false null',
  first: [
    [/(?<=\b(?:import|package)\s{1,40}(?:static\s{1,40})?)[\w.*]+/y, 'nn'],
    [/(?:import|package)\b/y, 'kn'],
    [/(?<=\b(?:class|interface)\s{1,40})\w+/y, 'nc'],
    attribute,
  ],
  called: 'nf',
  capital: 'nc',
});
export const csharp = member({
  keywords:
    'abstract as async await base break case catch checked const continue default delegate do else event explicit extern finally fixed for foreach get goto if implicit in init interface internal is lock new operator out override params private protected public readonly ref return sealed set sizeof stackalloc static switch this throw true try typeof unchecked unsafe virtual void volatile while yield using namespace class struct enum false null var when where',
  types: 'bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort',
  called: 'nf',
});
export const go = member({
  keywords:
    'break default select case defer go else goto switch fallthrough if range continue for return import package func interface map struct chan const type var',
  constants: 'true false iota',
  types:
    'bool byte complex64 complex128 error float32 float64 int8 int16 int32 int64 int rune string uint8 uint16 uint32 uint64 uintptr uint any',
  builtIns: 'append cap close complex copy delete imag len make new panic print println real recover',
  comment: 'c',
  first: [
    [/nil\b/y, 'no'],
    [/\d[\w.]*/y, 'm'],
  ],
  last: [
    [/\./y, 'o'],
    [/:(?!=)/y, 'p'],
  ],
});
export const rust = member({
  keywords:
    'as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while',
  builtIns:
    'bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize String Vec Option Some None Result Ok Err Box println print format panic assert assert_eq vec',
  comments: [
    [/\/\/\/.*/y, 'cd'],
    [/\/\/.*/y, 'c1'],
    [/[\s\S]+/y, 'cm'],
  ],
  last: [
    [/->|=>/y, 'k'],
    [/:+/y, 'p'],
  ],
  first: [
    [/#!?\[[^\]]*\]/y, 'nd'],
    [/(?<=\buse\s{1,40}[\w:]{0,200})\w+/y, 'nn'],
    [/\w+!/y, 'nd'],
    [/(?<=\bfn\s{1,40})\w+/y, 'nf'],
    [/'[a-z_]\w*(?!')/y, 'nv'],
  ],
  called: 'nf',
  capital: 'n',
});
export const swift = member({
  keywords:
    'as break case catch continue default defer do else fallthrough for guard if in is repeat return switch throw throws try where while await async some any self super',
  declarations:
    'class deinit enum extension func import init internal let open operator private protocol public static struct subscript typealias var final lazy mutating override weak',
  constants: 'true false nil',
  called: 'nf',
  capital: 'kt',
});
export const kotlin = member({
  keywords:
    'annotation as break by catch companion const constructor continue crossinline do dynamic else enum external false final finally for fun get if import in infix init inline inner interface internal is it lateinit noinline null object open operator out override package private protected public reified return sealed set super suspend tailrec this throw true try typealias typeof vararg when where while',
  first: [
    [/(?<=\b(?:import|package)\s{1,40})[\w.*]+/y, 'nn'],
    [/(?:(?:data|enum|sealed|inner) )?class\b|va[lr]\b|interface\b/y, 'kd'],
    [/(?<=\bva[lr]\s{1,40})\w+/y, 'py'],
    [/(?<=\b(?:class|interface|object)\s{1,40})\w+/y, 'nc'],
  ],
  last: [[/[-+*/%&|^!~<>=?:]+/y, 'p']],
  scopes: { string: 's', subst: 's' },
  called: 'nf',
  capital: 'nc',
});
export const php = member({
  keywords:
    'abstract and array as break case catch class clone const continue declare default do echo else elseif enddeclare endfor endforeach endif endswitch endwhile extends final finally fn for foreach function global goto if implements include include_once instanceof insteadof interface isset match namespace new or print private protected public readonly require require_once return static switch throw trait try unset use var while xor yield',
  constants: 'true false null',
  first: [
    [/<\?php|<\?=|\?>/y, 'cp'],
    [/\$\w+/y, 'nv'],
    [/(?<=->)\w+/y, 'na'],
  ],
  called: 'nf',
  capital: 'nc',
  string: 's2',
  character: 's1',
});
export const scala = member({
  keywords:
    'abstract case catch def do else extends final finally for forSome if implicit lazy match new override private protected requires return sealed super this throw try val var while with yield trait type object class',
  constants: 'true false null',
  first: [
    [/(?<=\b(?:import|package)\s{1,40})[\w.]+/y, 'nn'],
    [/(?:import|package)\b/y, 'k'],
    [/(?<=\bdef\s{1,40})\w+/y, 'nf'],
    [/(?<=\bva[lr]\s{1,40})\w+/y, 'nv'],
    [/(?<=\b(?:class|object|trait)\s{1,40})\w+/y, 'nc'],
    [/(?<=[:[]\s{0,40})[A-Z]\w*/y, 'kt'],
    [/(?<=\.)[a-z]\w*/y, 'py'],
  ],
  last: [
    [/=>|[:=](?![=:])/y, 'k'],
    [/[{}()[\];,.]/y, 'o'],
  ],
  capital: 'nc',
});
export const dart = member({
  keywords:
    'as assert async await break case catch continue default do else finally for if in is new rethrow return super switch this throw try while with yield',
  declarations:
    'abstract class const enum extends extension external factory final get implements late mixin operator required set static typedef var',
  types: 'bool double dynamic int num Object String void List Map Set Future',
  constants: 'true false null',
  imports: 'import export library part show hide',
  called: 'n',
  capital: 'n',
});
export const groovy = member({
  keywords:
    'assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while in as',
  declarations:
    'abstract const enum extends final implements native private protected public static super synchronized throws transient volatile class interface',
  types: 'def boolean byte char double float int long short void',
  constants: 'true false null',
  imports: 'import package',
  string: 's2',
  character: 's1',
  last: [[/[{}()[\];,.]/y, 'o']],
  called: 'n',
});
