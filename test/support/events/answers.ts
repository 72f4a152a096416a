import { join } from '../../../src/core/foundation/filePath';
import type { LanguageService } from '../../../src/core/languageService';
import type { Site } from '../../../src/core/site/site';
import { marked } from '../cursor';
import type { EventfulWorkspace } from './eventfulWorkspace';
import { changingFiles } from './places';

/** Posts that are being written: what is said of them shows all that is learned from the other posts of a site. */
const samples = [
  '---\ntitle: Sample\ntags: [‸]\ncategories: [travl]\n---\n',
  '---\ntitle: Sample\ntags: [x, ‸]\ndate: 2026-10-01\n---\n',
  '---\ndate: 2026-10-01 10:00:00 +0900\ncategories: [News, ‸]\nauthor: Ann\n---\n',
].map(marked);

/** Fields that a fix adds in the way in which the site writes them. */
const addedFields = ['tags', 'layout', 'date', 'author', 'categories'];

/** All that a language service says of a workspace, in an order of its own, so that two can be compared. */
export async function answersOf(service: LanguageService, workspace: EventfulWorkspace): Promise<unknown> {
  return {
    sites: service.sites.map((site) => ({
      root: site.root,
      source: site.source,
      timeZone: site.timeZone,
      configFile: site.configFile,
      posts: service.postsOf(site),
      samples: [join(site.source, '_posts/2026-10-01-sample.md'), join(site.source, '_recipes/sample.md')].map((path) =>
        whatIsLearned(service, path, site),
      ),
    })),
    configs: [service.configProblems, service.configFindings],
    files: await whatBecomes(service, workspace),
  };
}

function whatIsLearned(service: LanguageService, path: string, site: Site): unknown {
  const [first] = samples;
  return {
    isRead: service.hasReadSiteOf(path) && service.siteOf(path)?.root === site.root,
    offered: samples.map(({ text, cursor }) => service.complete(path, text, cursor)),
    found: samples.map(({ text }) => service.diagnose(path, text)),
    added: addedFields.map((field) => first && service.addField(path, first.text, field)),
    readingTime: first && service.readingTimeEdit(path, first.text),
    counted: first && service.statistics(path, first.text),
  };
}

async function whatBecomes(service: LanguageService, workspace: EventfulWorkspace): Promise<unknown> {
  const paths = [...new Set([...changingFiles, ...workspace.buffers.keys()])].sort();
  const told: unknown[] = [];
  for (const path of paths) {
    const text = await workspace.textOf(path);
    if (text !== undefined && path.endsWith('.md')) {
      const post = service.post(path, text);
      told.push([path, post.kind, service.isPost(post), service.isPlaced(path), service.publishing(path, text)]);
    }
  }
  return told;
}
