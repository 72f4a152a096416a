import { toHiragana, toKatakana } from '../foundation/foldedForm';

/**
 * What a value can be found by besides itself: its readings, and itself in other kana and in full width, because that is
 * what an input method for Japanese leaves in the text.
 */
export function searchForms(value: string, readings: readonly string[] = []): readonly string[] {
  if (readings.length > 0) {
    return formsOf(value, readings);
  }
  let forms = known.get(value);
  if (!forms) {
    if (known.size >= mostKnown) {
      known.clear();
    }
    forms = formsOf(value, readings);
    known.set(value, forms);
  }
  return forms;
}

/** Thousands of values are offered at each keystroke, and they stay the same; most have no reading. */
const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;

function formsOf(value: string, readings: readonly string[]): readonly string[] {
  const forms = new Set<string>();
  for (const each of [value, ...readings]) {
    forms.add(each);
    forms.add(each.normalize('NFKC'));
    forms.add(toHiragana(each));
    forms.add(toKatakana(each));
    forms.add(toFullWidth(each));
  }
  forms.delete(value);
  return [...forms];
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}
