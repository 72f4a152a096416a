import type { FilePath } from '../foundation/filePath';
import type { Message } from '../foundation/message';
import type { TextRange } from '../text/lineMap';
import type { TextEdit } from '../text/textEdit';

/** All that a new name changes in a site, as data: nothing is written yet. */
export interface Renaming {
  /** Each file once, by path. */
  readonly files: readonly FileEdits[];
  /** Files that get another name, after the edits. */
  readonly moves: readonly FileMove[];
  /** What cannot be changed without changing something else, and stays. */
  readonly left: readonly LeftUse[];
}

export interface FileEdits {
  readonly path: FilePath;
  /** `contentHash` of the text that the edits are for, without its byte order mark. */
  readonly hash: number;
  readonly edits: readonly (TextEdit & TextRange)[];
}

export interface FileMove {
  readonly from: FilePath;
  readonly to: FilePath;
}

export interface LeftUse extends TextRange {
  readonly path: FilePath;
}

/** Why a name cannot be what was asked for. */
export interface Refused {
  readonly refused: Message;
}

/** What a new name changes in one text; `isLeft` where a use of the old one has to stay. */
export interface TextChanges {
  readonly edits: readonly TextEdit[];
  readonly moveTo?: FilePath | undefined;
}
