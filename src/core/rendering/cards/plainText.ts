const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of HTML in one line, as Jekyll's `strip_html` and `normalize_whitespace` leave it, with its entities read. */
export function plainText(html: string): string {
  return withoutTags(html)
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hexadecimal, name) =>
      name === undefined ? fromCode(decimal ?? `0x${hexadecimal}`) : (named[name] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutTags(html: string): string {
  let text = '';
  let reached = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', reached)) {
    text += html.slice(reached, open);
    const isComment = html.startsWith('<!--', open);
    const close = html.indexOf(isComment ? '-->' : '>', open + 1);
    if (close < 0) {
      return text + html.slice(open);
    }
    reached = close + (isComment ? 3 : 1);
  }
  return text + html.slice(reached);
}

function fromCode(digits: string): string {
  const code = Number(digits);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
