import type { Rule } from '../rule';
import { addressChanged } from './addressChanged';
import { addressTaken } from './addressTaken';
import { anchorMissing } from './anchorMissing';
import { bracketUnbalanced } from './bracketUnbalanced';
import { categoryUnknown } from './categoryUnknown';
import { dateDiffersFromName } from './dateDiffersFromName';
import { dateFuture } from './dateFuture';
import { dateInvalid } from './dateInvalid';
import { dateWithoutOffset } from './dateWithoutOffset';
import { digitWidthMixed } from './digitWidthMixed';
import { emphasisLiteral } from './emphasisLiteral';
import { fieldEmpty } from './fieldEmpty';
import { fieldMissing } from './fieldMissing';
import { fieldMisspelled } from './fieldMisspelled';
import { fieldOrder } from './fieldOrder';
import { fieldRepeated } from './fieldRepeated';
import { fieldType } from './fieldType';
import { fieldUnknown } from './fieldUnknown';
import { fileNameUndated } from './fileNameUndated';
import { frontMatterMissing } from './frontMatterMissing';
import { frontMatterUnseen } from './frontMatterUnseen';
import { frontMatterUnterminated } from './frontMatterUnterminated';
import { headingSkipped } from './headingSkipped';
import { imageAltMissing } from './imageAltMissing';
import { includeMissing } from './includeMissing';
import { linkBroken } from './linkBroken';
import { linkMissing } from './linkMissing';
import { liquidFilterUnknown } from './liquidFilterUnknown';
import { liquidTagUnknown } from './liquidTagUnknown';
import { liquidUnclosed } from './liquidUnclosed';
import { paragraphLong } from './paragraphLong';
import { paragraphRepeated } from './paragraphRepeated';
import { permalinkPlaceholderUnknown } from './permalinkPlaceholderUnknown';
import { postUrlMissing } from './postUrlMissing';
import { publishFlagType } from './publishFlagType';
import { readingTimeStale } from './readingTimeStale';
import { ruleUnknown } from './ruleUnknown';
import { styleMixed } from './styleMixed';
import { syntaxLookalike } from './syntaxLookalike';
import { tableAccidental } from './tableAccidental';
import { textCutOff } from './textCutOff';
import { titleRepeated } from './titleRepeated';
import { urlBare } from './urlBare';
import { valueCutByComment } from './valueCutByComment';
import { valueMisread } from './valueMisread';
import { yamlUnreadable } from './yamlUnreadable';

/** Every rule, once. */
export const allRules: readonly Rule[] = [
  frontMatterUnterminated,
  frontMatterMissing,
  frontMatterUnseen,
  yamlUnreadable,
  syntaxLookalike,
  fieldRepeated,
  fieldMisspelled,
  valueCutByComment,
  valueMisread,
  fieldEmpty,
  fieldType,
  fieldUnknown,
  fieldOrder,
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
  headingSkipped,
  titleRepeated,
  paragraphRepeated,
  textCutOff,
  emphasisLiteral,
  tableAccidental,
  anchorMissing,
  linkBroken,
  imageAltMissing,
  bracketUnbalanced,
  styleMixed,
  urlBare,
  paragraphLong,
  digitWidthMixed,
  ruleUnknown(() => allRules.map(({ id }) => id)),
];
