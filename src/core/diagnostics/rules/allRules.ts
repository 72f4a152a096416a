import type { Rule } from '../rule';
import { addressChanged } from './addressChanged';
import { addressTaken } from './addressTaken';
import { anchorMissing } from './anchorMissing';
import { authorUnknown } from './authorUnknown';
import { bracketUnbalanced } from './bracketUnbalanced';
import { categoriesMany } from './categoriesMany';
import { categoryUnknown } from './categoryUnknown';
import { dateDiffersFromName } from './dateDiffersFromName';
import { dateFuture } from './dateFuture';
import { dateInvalid } from './dateInvalid';
import { dateWithoutOffset } from './dateWithoutOffset';
import { digitWidthMixed } from './digitWidthMixed';
import { emphasisLiteral } from './emphasisLiteral';
import { excerptBoilerplate } from './excerptBoilerplate';
import { excerptIsTitle } from './excerptIsTitle';
import { excerptLength } from './excerptLength';
import { excerptShared } from './excerptShared';
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
import { imageMissing } from './imageMissing';
import { includeMissing } from './includeMissing';
import { layoutMissing } from './layoutMissing';
import { linkBroken } from './linkBroken';
import { linkMissing } from './linkMissing';
import { liquidCutOff } from './liquidCutOff';
import { liquidFilterUnknown } from './liquidFilterUnknown';
import { liquidTagUnknown } from './liquidTagUnknown';
import { liquidUnclosed } from './liquidUnclosed';
import { machineCharacter } from './machineCharacter';
import { paragraphLong } from './paragraphLong';
import { paragraphRepeated } from './paragraphRepeated';
import { permalinkPlaceholderUnknown } from './permalinkPlaceholderUnknown';
import { postUrlMissing } from './postUrlMissing';
import { publishFlagType } from './publishFlagType';
import { readingTimeConstant } from './readingTimeConstant';
import { readingTimeStale } from './readingTimeStale';
import { readingTimeType } from './readingTimeType';
import { ruleUnknown } from './ruleUnknown';
import { slugShared } from './slugShared';
import { styleMixed } from './styleMixed';
import { syntaxLookalike } from './syntaxLookalike';
import { tableAccidental } from './tableAccidental';
import { tagNearDuplicate } from './tagNearDuplicate';
import { tagUsedOnce } from './tagUsedOnce';
import { termComma } from './termComma';
import { termRepeated } from './termRepeated';
import { textCutOff } from './textCutOff';
import { titleFullStop } from './titleFullStop';
import { titleLength } from './titleLength';
import { titleRepeated } from './titleRepeated';
import { titleShared } from './titleShared';
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
  titleFullStop,
  titleLength,
  titleShared,
  machineCharacter,
  liquidCutOff,
  excerptIsTitle,
  excerptLength,
  excerptShared,
  excerptBoilerplate,
  categoriesMany,
  termComma,
  termRepeated,
  tagNearDuplicate,
  slugShared,
  tagUsedOnce,
  authorUnknown,
  layoutMissing,
  imageMissing,
  readingTimeType,
  readingTimeConstant,
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
