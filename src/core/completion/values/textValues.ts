import { message } from '../../foundation/message';
import { cutText } from '../../rendering/cards/cutText';
import type { OfferedValue } from '../offeredValue';

/** Columns of Latin letters that lists and search results show; of Japanese, half as many. */
const columns = 120;

/** The first paragraph, as far as lists and search results show it. */
export function firstParagraph(text: string): readonly OfferedValue[] {
  const { shown, cut } = cutText(text, columns);
  const value = cut === '' ? shown : atEndOfSentence(shown);
  return value === '' ? [] : [{ value, kind: 'word', detail: message('the first paragraph') }];
}

/** The last whole sentence, where that leaves at least half; else with a mark that something is cut off. */
function atEndOfSentence(text: string): string {
  const end = Math.max(text.lastIndexOf('。'), text.lastIndexOf('. '), text.lastIndexOf('！'), text.lastIndexOf('？'));
  return end + 1 >= text.length / 2 ? text.slice(0, end + 1).trim() : `${text.trim()}…`;
}
