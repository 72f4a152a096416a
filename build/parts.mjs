import { basename, dirname, join } from 'node:path';

/** By the name of a part that esbuild has divided a program into, the names of those that it imports or may load. */
export function needsOf({ outputs }) {
  return new Map(
    Object.entries(outputs).map(([file, { imports }]) => [
      basename(file),
      imports.map(({ path }) => basename(path)).filter((name) => Object.hasOwn(outputs, join(dirname(file), name))),
    ]),
  );
}

/** All parts that are needed by some, without those that are looked for elsewhere. */
export function reached(needs, from, elsewhere) {
  const found = new Set(from);
  for (const name of found) {
    for (const needed of needs.get(name)) {
      if (!elsewhere.has(needed)) {
        found.add(needed);
      }
    }
  }
  return found;
}

/** The text of a part. In a module esbuild has no `require`; it writes a function that looks for one. */
export function partText(parts, name) {
  return parts.get(name).replaceAll(/\b__require\("\.\//g, 'require("./');
}
