/** The translations of `l10n`, by the English text. */
declare module '*/bundle.l10n.ja.json' {
  const translations: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: that is how a bundler hands JSON over
  export default translations;
}
