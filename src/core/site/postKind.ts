/** What a Markdown file is to Jekyll. `page`: any other file with front matter; `other`: Markdown that Jekyll doesn't render. */
export type PostKind = 'post' | 'draft' | 'document' | 'page' | 'other';
