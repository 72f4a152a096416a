/** A post of 160 short sections, four lines each; its time lies on another day in Greenwich than in Tokyo. */
export function longPost(title) {
  const sections = Array.from(
    { length: 160 },
    (_, index) => `## 見出し${index}番\n\n段落${index}番。棚と札のあいだを歩きます。\n`,
  );
  return `---\ntitle: ${title}\ndate: 2026-10-02 18:30:00 +0000\ncategories: ["レビュー"]\ntags: ["記録"]\n---\n\n${sections.join('\n')}`;
}
