import type { Rule } from '../rule';
import { categoryUnknown } from './categoryUnknown';
import { dateInvalid } from './dateInvalid';
import { fieldMissing } from './fieldMissing';
import { frontMatterUnterminated } from './frontMatterUnterminated';
import { readingTimeStale } from './readingTimeStale';
import { yamlUnreadable } from './yamlUnreadable';

/** Every rule, once. */
export const allRules: readonly Rule[] = [
  frontMatterUnterminated,
  yamlUnreadable,
  fieldMissing,
  dateInvalid,
  categoryUnknown,
  readingTimeStale,
];
