const subjects =
  'AI 半導体 自動運転 機械学習 量子計算 音声認識 画像生成 検索 翻訳 教育 医療 農業 物流 金融 保険 小売 製造 建設 電力 宇宙 防災 観光 出版 放送 音楽 映画 漫画 編集 校正 写真 料理 製パン 発酵 園芸 鉄道 航空 海運 郵便 図書館 博物館 学校 大学 研究室 市役所 病院 薬局 銀行 商店街 工場 倉庫 港 空港 駅 公園 Web GPU API OSS Linux Python Rust TypeScript Jekyll Markdown YAML Git CI クラウド サーバー データベース ネットワーク スマートフォン'.split(
    ' ',
  );
const aspects =
  '入門 基礎 応用 活用 導入 運用 設計 開発 研究 調査 統計 規制 政策 倫理 安全 品質 費用 市場 投資 企業 人材 採用 教材 事例 比較 評価 検証 実験 観察 記録 歴史 未来 課題 解説 図解 用語 年表 地図 取材 対談 書評 連載 特集 速報 続報 まとめ 手引き 手順 道具 部品 素材 工程 保守 移行 改善 失敗 成功 成果 発表 展示 会議 勉強会 法律 契約 著作権 標準 仕様 互換性 速度 省電力 入手 再利用'.split(
    ' ',
  );

/** The name of a tag: 5,000 different ones and more are made of a subject and an aspect, what goes on has a number. */
function tagName(index) {
  const pairs = subjects.length * aspects.length;
  const pair = index % pairs;
  const subject = subjects[pair % subjects.length];
  // Shifted by the row, so that neighbours share neither word.
  const aspect = aspects[(Math.floor(pair / subjects.length) + pair) % aspects.length];
  const round = Math.floor(index / pairs);
  return round === 0 ? `${subject}${aspect}` : `${subject}${aspect}${round + 1}`;
}

/**
 * The tags of a post. Of so many tags each belongs to one post at least and most to no other, while a few stand in very
 * many (Zipf's law): half of the tags of real sites are used once.
 */
export function tagsOfPost(index, { posts, tags }, random) {
  const own = [];
  for (let tag = index; tag < tags; tag += posts) {
    own.push(tag);
  }
  const wanted = random.between(2, 6);
  const common = Array.from({ length: wanted }, () => Math.floor((tags / 2) ** random.fraction()));
  return [...new Set([...common, ...own])].map((tag) => tagName(tag));
}
