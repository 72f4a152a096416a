import type { Options } from '../options';
import type { Attributes } from '../tree/attributes';
import type { MathBlock, MathSpan } from '../tree/node';
import { attributesHtml } from './attributes';
import { escapeText } from './escapeHtml';

/** A formula for MathJax, or between dollar signs where there is no engine. */
export function mathBlockHtml({ value, attributes }: MathBlock, { math_engine }: Options, indent: string): string {
  if (math_engine === null) {
    return `${indent}<div${attributesHtml(withMathClass(attributes))}>$$\n${value}\n$$</div>\n`;
  }
  const formula = `\\[${escapeText(value)}\\]`;
  return attributes
    ? `${indent}<div${attributesHtml(attributes)}>${formula}\n${indent}</div>\n`
    : `${indent}${formula}\n`;
}

export function mathSpanHtml({ value, attributes }: MathSpan, { math_engine }: Options): string {
  if (math_engine === null) {
    return `<span${attributesHtml(withMathClass(attributes))}>$${value}$</span>`;
  }
  return attributes ? `<span${attributesHtml(attributes)}>$${value}$</span>` : `\\(${escapeText(value)}\\)`;
}

function withMathClass(attributes: Attributes | undefined): Attributes {
  return new Map([...(attributes ?? []), ['class', [attributes?.get('class'), 'kdmath'].filter(Boolean).join(' ')]]);
}
