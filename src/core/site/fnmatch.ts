/**
 * Whether the whole text matches a pattern of Ruby's `File.fnmatch?` without flags: `*` any characters, slashes too,
 * `?` one, `[a-z]` and `[^a-z]` one of a set, `\` takes the next character as it is. Takes at most
 * pattern × text steps, whatever they hold.
 */
export function fnmatch(pattern: string, text: string): boolean {
  const tokens = tokensOf(pattern);
  let token = 0;
  let at = 0;
  let starToken = -1;
  let starAt = 0;
  while (at < text.length) {
    const current = tokens[token];
    if (current === 'star') {
      starToken = token++;
      starAt = at;
      continue;
    }
    const length = codeLength(text, at);
    if (current?.(text.slice(at, at + length))) {
      token++;
      at += length;
    } else if (starToken >= 0) {
      token = starToken + 1;
      starAt += codeLength(text, starAt);
      at = starAt;
    } else {
      return false;
    }
  }
  while (tokens[token] === 'star') {
    token++;
  }
  return token === tokens.length;
}

type Token = 'star' | ((character: string) => boolean);

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  const characters = [...pattern];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? '';
    if (character === '[') {
      const set = setAt(characters, i);
      tokens.push(set.matches);
      i = set.last;
    } else if (character === '*') {
      tokens.push('star');
    } else if (character === '?') {
      tokens.push(() => true);
    } else if (character === '\\' && i + 1 < characters.length) {
      tokens.push(only(characters[++i] ?? ''));
    } else {
      tokens.push(only(character));
    }
  }
  return tokens;
}

/** The set that begins at `[`; one that no `]` closes matches nothing. */
function setAt(
  characters: readonly string[],
  open: number,
): { readonly matches: (character: string) => boolean; readonly last: number } {
  const negated = characters[open + 1] === '!' || characters[open + 1] === '^';
  const first = open + (negated ? 2 : 1);
  const last = characters.indexOf(']', first + 1);
  if (last < 0) {
    return { matches: () => false, last: characters.length };
  }
  const ranges: [string, string][] = [];
  for (let i = first; i < last; i++) {
    const from = characters[i] ?? '';
    const isRange = characters[i + 1] === '-' && i + 2 < last;
    ranges.push([from, (isRange ? characters[i + 2] : from) ?? from]);
    i += isRange ? 2 : 0;
  }
  return {
    matches: (character) => ranges.some(([from, to]) => from <= character && character <= to) !== negated,
    last,
  };
}

function only(expected: string): Token {
  return (character) => character === expected;
}

function codeLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
