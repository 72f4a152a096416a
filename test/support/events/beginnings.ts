import fc from 'fast-check';
import type { Beginning } from './eventfulWorkspace';
import { openFolders } from './places';

/** How runs begin. Of what fails the simplest is looked for: an empty blog, on a disk that answers at once. */
export const anyBeginning: fc.Arbitrary<Beginning> = fc.record({
  folders: fc.oneof({ weight: 4, arbitrary: fc.constant(['/blog']) }, fc.constantFrom(...openFolders)),
  blog: fc.constantFrom('empty', 'grown'),
  telling: fc.constantFrom('folders', 'files', 'both'),
  delays: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
  tick: fc.constantFrom(0, 3, 7),
});
