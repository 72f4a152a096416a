import type { Rule } from '../rule';
import { dateInvalid } from './dateInvalid';
import { fieldMissing } from './fieldMissing';
import { frontMatterUnterminated } from './frontMatterUnterminated';
import { yamlUnreadable } from './yamlUnreadable';

/** Every rule, once. */
export const allRules: readonly Rule[] = [frontMatterUnterminated, yamlUnreadable, fieldMissing, dateInvalid];
