// The programs the checks run, by their own entry files: no shell, no package runner between us and their exit code.
export const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  mocha: 'node_modules/mocha/bin/mocha.js',
};
