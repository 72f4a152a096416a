import { plain, type RougeTable, words } from '../rougeTable';
import { shell } from './shell';

const numbers = [
  [/\d+\.\d+/y, 'mf'],
  [/\d+/y, 'mi'],
] as const;

export const sql: RougeTable = {
  scopes: {
    comment: 'c1',
    "string'": 's1',
    'string"': 'nv',
    keyword: 'k',
    type: 'k',
    built_in: 'k',
    operator: plain,
    literal: 'k',
  },
  plain: [
    [/\s+/y, ''],
    [/`[^`]*`/y, 'nv'],
    ...numbers,
    [/\w+/y, 'n'],
    [/[()[\];,.]/y, 'p'],
    [/[-+*/<>=~!@#%^&|?]+/y, 'o'],
  ],
};

export const ini: RougeTable = {
  scopes: { comment: 'c' },
  plain: [
    [/\s+/y, ''],
    [/(?<=^[ \t]{0,40})\[[^\]\n]*\]+/my, 'nn'],
    [/(?<=^[ \t]{0,40})[^\s=[\]][^=\n]*?(?=\s{0,40}=)/my, 'py'],
    [/=/y, 'p'],
    [/[^\n]+?(?=\s{0,40}$)/my, 's'],
  ],
};

export const toml: RougeTable = {
  scopes: { comment: 'c' },
  plain: [
    [/\s+/y, ''],
    [/(?<=^[ \t]{0,40})\[+[^\]\n]*\]+/my, 'nn'],
    [/[\w."'-]+(?=\s{0,40}=)/y, 'py'],
    [/=|[[\]{},.]/y, 'p'],
    [/"[^"\n]*"/y, 's'],
    [/'[^'\n]*'/y, 's1'],
    [words('true false'), 'kc'],
    [/\d{4}-\d\d-\d\d[\d:TZ.+-]*/y, 'ld'],
    ...numbers,
  ],
};

export const docker: RougeTable = {
  scopes: {},
  plain: [
    [/#.*/y, 'c'],
    [
      /(?<=^\s{0,8})(?:FROM|MAINTAINER|RUN|CMD|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ONBUILD|ARG|LABEL|STOPSIGNAL|HEALTHCHECK|SHELL)\b/my,
      'k',
    ],
    [/(?<=^FROM|^FROM .{0,200}) /my, 'w'],
    [/(?<=^FROM .{0,200})(?:AS|as)\b/my, 'k'],
    [/(?<=^FROM .{0,200})\S+/my, 's'],
    [
      /(?<=^(?:MAINTAINER|CMD|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|LABEL|STOPSIGNAL|HEALTHCHECK|SHELL)).+/my,
      's',
    ],
    [/(?<=^RUN) /my, 'k'],
    ...shell.plain,
  ],
};

export const makefile: RougeTable = {
  scopes: {},
  plain: [
    [/#.*\n?/y, 'c'],
    [/^[^\s:=#][^:=#\n]*(?=:(?!=))/my, 'nl'],
    [/^\w+(?=\s{0,40}[:+?]?=)/my, 'nv'],
    [/(?<=^[^\s:=][^:=\n]{0,200}: {0,40})[^=\s].*/my, 'nf'],
    [/(?<=\s)-{1,2}[\w-]+/y, 'nt'],
    [/\$[({]\w+[)}]|\$[@<^]/y, 'nv'],
    [/[:+?]?=/y, 'o'],
    [/:/y, 'o'],
    [/\S/y, ''],
  ],
};

export const powershell: RougeTable = {
  scopes: {
    comment: 'c',
    'string"': [
      [/\$\w+/y, 'nv'],
      [/[\s\S]/y, 's2'],
    ],
    "string'": 's1',
    variable: plain,
    operator: plain,
    literal: plain,
  },
  plain: [
    [/\s+/y, 'w'],
    [/\$(?:_|null|true|false|args|this)\b/y, 'bp'],
    [/(?<=\bfunction\s{1,40})[\w-]+/y, 'nf'],
    [/(?<=\.)\w+/y, 'nf'],
    [/-(?:eq|ne|gt|ge|lt|le|like|notlike|match|and|or|not|contains|in|is|as|join|split|replace)\b/iy, 'o'],
    [/\$(?=env:)/y, 'nv'],
    [/env(?=:)/y, 'nn'],
    [
      words(
        'begin break catch continue data do dynamicparam else elseif end exit filter finally for foreach from function if in param process return switch throw trap try until using var while',
        '-',
      ),
      'kr',
    ],
    [/\$\w+/y, 'nv'],
    [/(?<=\s)-{1,2}[A-Za-z]\w*/y, 'nt'],
    [/(?<=\w\s{1,40})[\w./\\:-]*[a-zA-Z][\w./\\:-]*/y, 'nx'],
    ...numbers,
    [/[\w-]+/y, 'n'],
    [/[{}()[\];,:]/y, 'p'],
    [/[-+*/%=<>!&|.]+/y, 'o'],
    [/\S/y, 'err'],
  ],
};

export const haskell: RougeTable = {
  scopes: {
    'comment{': 'cm',
    comment: [
      [/-- \|.*/y, 'cd'],
      [/.+/y, 'c1'],
    ],
    string: [
      [/"/y, 's'],
      [/\\[\s\S]/y, 'se'],
      [/[\s\S]/y, 's'],
    ],
  },
  plain: [
    [/[ \t\r\n]+/y, ''],
    [words('import', "'"), 'kr'],
    [
      words(
        'module case class data default deriving do else if in infix infixl infixr instance let newtype of then type where _',
        "'",
      ),
      'kr',
    ],
    [/^[a-z_][\w']*/my, 'n'],
    [/[a-z_][\w']*/y, 'n'],
    [/[A-Z][\w']*/y, 'kt'],
    [/[()[\],;`{}]/y, 'p'],
    [/(?<=\bmodule\s{1,40}|\bimport\s{1,40})[\w.]+/y, 'nn'],
    [/[-!#$%&*+./<=>?@^|~:\\]+/y, 'o'],
    ...numbers,
  ],
};

export const erlang: RougeTable = {
  scopes: {},
  plain: [
    [/%.*\n?/y, 'c'],
    [/~[a-z\d](?=[^"\n]{0,200}")/y, 'si'],
    [/"[^"\\~\n]*(?:"|(?=~))|(?<=~[a-z\d])[^"~\n]*(?:"|(?=~))/y, 's'],
    [/[ \t\r\n]+/y, ''],
    [words('after begin case catch cond end fun if let of query receive try when'), 'k'],
    [/(?<=^-)[a-z]\w*/my, 'ni'],
    [/is_[a-z]+(?=\()/y, 'nb'],
    [/->/y, 'o'],
    [/[a-z]\w*(?=:)/y, 'nn'],
    [/[a-z]\w*(?=\()/y, 'nf'],
    [/[a-z]\w*/y, 'n'],
    [/[A-Z_]\w*/y, 'nv'],
    ...numbers,
    [/->|<<|>>|[[\]{}()#;,.|:]|-/y, 'p'],
    [/[-+*/<>=!]+/y, 'o'],
  ],
};

export const lua: RougeTable = {
  scopes: { comment: 'c1', "string'": 's1', 'string"': 's2' },
  plain: [
    [/[ \t\r\n]+/y, ''],
    [words('true false nil'), 'kc'],
    [words('local'), 'kd'],
    [words('function'), 'k'],
    [words('break do else elseif end for if in repeat return then until while'), 'k'],
    [words('and or not'), 'ow'],
    [/(?<=\bfunction\s{1,40})[\w.:]+/y, 'nf'],
    [
      words(
        'assert collectgarbage dofile error getmetatable ipairs load next pairs pcall print rawequal rawget rawset require select setmetatable tonumber tostring type unpack xpcall string table math io os coroutine',
      ),
      'nb',
    ],
    ...numbers,
    [/\w+/y, 'n'],
    [/[[\]{}().,:;]/y, 'p'],
    [/[-+*/%^#~<>=]+/y, 'o'],
  ],
};

export const r: RougeTable = {
  scopes: { comment: 'c1', string: 's2' },
  plain: [
    [/\s+/y, 'w'],
    [/\d+(?:\.\d+)?/y, 'm'],
    [/return(?=\()/y, 'nf'],
    [words('if else for while repeat in next break return switch function', '.'), 'k'],
    [words('NULL Inf TRUE FALSE NaN NA', '.'), 'kc'],
    [/[A-Za-z.][\w.]*(?=\s{0,40}\()/y, 'nf'],
    [/[A-Za-z.][\w.]*/y, 'n'],
    ...numbers,
    [/[[\]{}();,]/y, 'p'],
    [/[-+*/<>=!&|?~$^:@]+/y, 'o'],
  ],
};

export const markdown: RougeTable = {
  scopes: {
    section: 'gh',
    code: 'sb',
    emphasis: 'ge',
    strong: 'gs',
    bullet: 'p',
    quote: 'gt',
    link: 'sx',
    string: 'nv',
  },
  plain: [[/!?\[|\]\(|\]|\)/y, 'p']],
};

/** Prompts at the beginning of a line, and what they print. */
export const shellSession: RougeTable = {
  scopes: {},
  plain: [
    [/(?<=^\S{0,200})[$#>](?= )/my, 'gp'],
    [/^[^$#>\n]+(?=[$#>])/my, 'gp'],
    [/(?<=[$#>]) (?! )/y, 'w'],
    [
      /(?<=^(?:[^$#>\n]{0,200})[$#>] .{0,200})(?:install|ls|cd|rm|cp|mv|cat|echo|mkdir|export|set|test|sudo|source)(?=\s)/my,
      'nb',
    ],
    [/(?<=^(?:[^$#>\n]{0,200})[$#>] .{0,200})"[^"\n]*"/my, 's2'],
    [/(?<=^(?:[^$#>\n]{0,200})[$#>] .{0,200}\s)--?[\w-]+/my, 'nt'],
    [/(?<=^(?:[^$#>\n]{0,200})[$#>] .{0,200})[^\s]+\s?|(?<=[$#>] .{0,200})\s/my, ''],
    [/.+\n?/y, 'go'],
  ],
};
