import { placeholderNames } from './placeholders';

/** The placeholders of a permalink that Jekyll doesn't know, without their colons; `start` is where the colon stands. */
export function unknownPlaceholders(permalink: string): readonly { readonly name: string; readonly start: number }[] {
  return [...permalink.matchAll(/:([a-z_]+)/g)]
    .map(({ 1: name = '', index }) => ({ name, start: index }))
    .filter(({ name }) => !placeholderNames.includes(name) && !placeholderNames.includes(name.replace(/_$/, '')));
}
