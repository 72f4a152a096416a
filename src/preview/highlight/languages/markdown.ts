import type { RougeTable } from '../rougeTable';

export const markdown: RougeTable = {
  scopes: {
    section: 'gh',
    code: 'sb',
    emphasis: 'ge',
    strong: 'gs',
    bullet: 'p',
    quote: 'gt',
    link: 'sx',
    string: 'nv',
  },
  plain: [[/!?\[|\]\(|\]|\)/y, 'p']],
};
