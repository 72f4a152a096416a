import type { Rule } from '../rule';
import { addressChanged } from './addressChanged';
import { addressTaken } from './addressTaken';
import { categoryUnknown } from './categoryUnknown';
import { dateDiffersFromName } from './dateDiffersFromName';
import { dateFuture } from './dateFuture';
import { dateInvalid } from './dateInvalid';
import { dateWithoutOffset } from './dateWithoutOffset';
import { fieldMissing } from './fieldMissing';
import { fileNameUndated } from './fileNameUndated';
import { frontMatterUnterminated } from './frontMatterUnterminated';
import { includeMissing } from './includeMissing';
import { linkMissing } from './linkMissing';
import { liquidFilterUnknown } from './liquidFilterUnknown';
import { liquidTagUnknown } from './liquidTagUnknown';
import { liquidUnclosed } from './liquidUnclosed';
import { permalinkPlaceholderUnknown } from './permalinkPlaceholderUnknown';
import { postUrlMissing } from './postUrlMissing';
import { publishFlagType } from './publishFlagType';
import { readingTimeStale } from './readingTimeStale';
import { yamlUnreadable } from './yamlUnreadable';

/** Every rule, once. */
export const allRules: readonly Rule[] = [
  frontMatterUnterminated,
  yamlUnreadable,
  fieldMissing,
  fileNameUndated,
  dateInvalid,
  dateWithoutOffset,
  dateDiffersFromName,
  dateFuture,
  publishFlagType,
  permalinkPlaceholderUnknown,
  addressTaken,
  addressChanged,
  categoryUnknown,
  readingTimeStale,
  liquidUnclosed,
  liquidTagUnknown,
  liquidFilterUnknown,
  includeMissing,
  postUrlMissing,
  linkMissing,
];
