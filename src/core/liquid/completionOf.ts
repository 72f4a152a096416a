import type { Completion } from '../completion/completion';

/** A completion in Liquid; what is not given is what most have. */
export function completionOf(given: Pick<Completion, 'label' | 'kind' | 'span'> & Partial<Completion>): Completion {
  return {
    detail: undefined,
    documentation: undefined,
    newText: given.label,
    filterText: given.label,
    cursorBack: 0,
    ...given,
  };
}
