/** A table of Markdown, its first column to the left and the others to the right. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Milliseconds with as many digits as mean something. */
export function milliseconds(time) {
  return time === undefined
    ? '–'
    : time < 10
      ? time.toFixed(2)
      : time.toLocaleString('en', { maximumFractionDigits: 0 });
}

export function count(number) {
  return number.toLocaleString('en', { maximumFractionDigits: 0 });
}
