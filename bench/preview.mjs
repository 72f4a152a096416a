import { postwright } from './bundle.mjs';

/** The host's half of the preview: makes the article anew and sends what has changed, as JSON, like VS Code does. */
export async function previewOf(service) {
  const { ArticleSender, toPreviewArticle, formatMessage } = await postwright();
  let current = { empty: '' };
  let message = '';
  const sender = new ArticleSender({
    current: () => current,
    post: (sent) => {
      message = JSON.stringify(sent);
      arrived = sent.version;
    },
    soon: (run) => run(),
    labels: () => ({ embed: '', embedWithoutHost: '' }),
  });
  let arrived;
  sender.ready();
  return {
    /** Gives back what is sent. */
    show(path, text) {
      current = {
        article: toPreviewArticle(service.article(path, text), formatMessage),
        notices: [],
        uri: path,
        line: 0,
      };
      message = '';
      sender.changed();
      sender.applied(arrived);
      return message;
    },
  };
}
