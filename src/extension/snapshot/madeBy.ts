/**
 * What made a snapshot. The bundler puts a sum of core's source in its place (build/summaryFingerprint.mjs), so that no
 * program takes summaries for its own that were made in another way.
 */
export const madeBy: string = 'unbundled source';
