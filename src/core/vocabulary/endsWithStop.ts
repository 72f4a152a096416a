/** Whether a title ends as a sentence does, with a full stop: dots that trail off and those of abbreviations are none. */
export function endsWithStop(title: string): boolean {
  const text = title.trimEnd();
  return /[。．｡]$/.test(text) || (/[^.\s]\.$/.test(text) && !abbreviation.test(text));
}

const abbreviation =
  /(?:^|[\s("'“‘/-])(?:(?:\p{L}\.)+|(?:inc|ltd|co|corp|etc|vs|jr|sr|no|vol|dr|mr|mrs|ms|st|al|approx|dept|esq|ph\.d|a\.m|p\.m)\.)$/iu;
