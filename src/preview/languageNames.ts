/**
 * The names that rouge knows a language by, as they stand in `language-…`; the first is the one the tables go by.
 * What is not among them keeps one colour.
 */
const namesByLanguage = [
  'javascript js jsx react',
  'typescript ts tsx',
  'ruby rb irb pry',
  'elixir exs',
  'shell bash zsh ksh sh',
  'console terminal shell_session shell-session',
  'json json-doc jsonc',
  'html xml vue vuejs',
  'diff patch udiff',
  'python py',
  'liquid',
  'yaml yml',
  'css',
  'scss',
  'c',
  'cpp c++',
  'java',
  'csharp c# cs',
  'go golang',
  'rust rs',
  'swift',
  'kotlin',
  'php php3 php4 php5',
  'scala',
  'dart',
  'groovy gradle',
  'sql',
  'ini properties',
  'toml',
  'docker dockerfile Dockerfile',
  'make makefile mf gnumake bsdmake',
  'powershell posh microsoftshell msshell',
  'haskell hs',
  'erlang erl',
  'lua',
  'r R s S',
  'markdown md mkd',
] as const;

const languageByName = new Map(
  namesByLanguage.flatMap((names) => {
    const all = names.split(' ');
    return all.map((name) => [name, all[0] ?? name] as const);
  }),
);

/** The language that a name means; undefined for one whose code is not coloured. */
export function languageNamed(name: string): string | undefined {
  return languageByName.get(name);
}
