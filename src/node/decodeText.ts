import { fileTextWith } from '../core/index/fileText';

/** The text of a file in UTF-8, its byte order mark included; undefined when the bytes are something else. */
export const decodeText = fileTextWith(TextDecoder);
