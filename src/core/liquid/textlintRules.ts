/**
 * The rules that a configuration of textlint turns on. It is JSON, YAML or a program, which is not run: a name of a rule
 * that stands in it, and is not switched off there, is taken for one that is used. Presets bring rules of their own.
 */
export function rulesOfTextlint(configuration: string): ReadonlySet<string> {
  const code = configuration.slice(0, longest).replace(/^[ \t]*(?:\/\/|#).*$/gm, '');
  const rules = new Set<string>();
  for (const { index, 0: written } of code.matchAll(/[^\s"'`:,{}[\]()]+/g)) {
    const name = written.slice(written.lastIndexOf('/') + 1).replace(/^textlint-rule-/, '');
    if (saysFalse.test(code.slice(index + written.length, index + written.length + 20))) {
      continue;
    }
    rules.add(name);
    for (const rule of presets.get(name.replace(/^preset-/, '')) ?? []) {
      if (!isOff(rule, code)) {
        rules.add(rule);
      }
    }
  }
  return rules;
}

/** In UTF-16 code units. */
const longest = 100_000;

function isOff(rule: string, code: string): boolean {
  const at = code.indexOf(rule);
  return at >= 0 && saysFalse.test(code.slice(at + rule.length, at + rule.length + 20));
}

const saysFalse = /^["']?\s*:\s*false\b/;

/** Of the rules in them, those that look at what rules of ours do. */
const presets: ReadonlyMap<string, readonly string[]> = new Map([
  ['ja-technical-writing', ['no-mix-dearu-desumasu', 'no-unmatched-pair', 'ja-no-mixed-period', 'sentence-length']],
  ['japanese', ['no-mix-dearu-desumasu', 'sentence-length']],
  ['JTF-style', ['1.1.1.本文', '2.1.8.算用数字', '4.2.7.コロン(：)']],
  ['jtf-style', ['1.1.1.本文', '2.1.8.算用数字']],
  ['ja-spacing', ['ja-space-between-half-and-full-width']],
]);
