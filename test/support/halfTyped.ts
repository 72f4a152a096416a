/** Ways to write a field, each complete, as `k`. */
export const fieldForms: readonly string[] = [
  'k: plain words',
  'k: "in double: quotes"',
  "k: 'in single # quotes'",
  'k: [a, "b c", d]',
  "k: ['a', [b], {c: d}]",
  'k: [\n  a, # c\n  "b"\n]',
  'k:\n  - a\n  - "b"',
  'k:\n- a\n- b # c',
  'k: |\n  a: b\n  c',
  'k: >-\n  a\n\n  b',
  'k: {a: b, c: "d"}',
  'k:\n  a: b\n  c:\n    - d',
  'k: &x "a"',
  'k: !!str 1',
  'k: "a\n  b"',
  'k: a\n  b',
  'k: 2026-03-12 21:00:00 +0900',
  '"k": a',
  '題: 値',
];

/** What the field may look like while it is typed, by what is not right yet. */
export function halfTyped(form: string): ReadonlyMap<string, string> {
  const variants = new Map<string, string>();
  const add = (what: string, text: string): void => {
    if (text !== form && text.trim() !== '' && ![...variants.values()].includes(text)) {
      variants.set(what, text);
    }
  };
  for (let length = 1; length < form.length; length++) {
    add(`the first ${length} characters`, form.slice(0, length));
  }
  for (const { 0: sign, index } of form.matchAll(/["'[\]{}]/g)) {
    add(`without ${sign} at ${index}`, form.slice(0, index) + form.slice(index + 1));
  }
  add('without a colon', form.replace(':', ''));
  add('without a space after the colon', form.replace(/: /, ':'));
  add('with a full-width colon', form.replace(/:/, '：'));
  add('with a full-width colon and no space', form.replace(/: /, '：'));
  add('with a full-width space', form.replace(': ', ':\u3000'));
  add('with a comma at its end', `${form},`);
  add('with a comma in its list', form.replace(/(?=\n?\])/, ', '));
  add('with a dash below it', `${form}\n-`);
  add('with an indented dash below it', `${form}\n  -`);
  add('with an indented dash and a blank below it', `${form}\n  - `);
  add('with a quote at its end', `${form} "`);
  add('with a bracket at its end', `${form} [`);
  add('with another colon', `${form}: x`);
  add('with a word below it', `${form}\nwo`);
  add('with a tab before it', `\t${form}`);
  return variants;
}
