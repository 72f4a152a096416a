/** What a card says about the host of something left out; undefined when no host is named. */
export type EmbedNote = (host: string | undefined) => string;

const embedTags = /<(?:iframe|frame|object|embed|video|audio|script)\b/i;

/**
 * Puts a small card in the place of what sanitising will take out (players, posts of social networks, their scripts).
 * The result is as untrusted as what came in.
 */
export function cardsForEmbeds(html: string, document: Document, note: EmbedNote): string {
  if (!embedTags.test(html)) {
    return html;
  }
  // The content of a template has no window: nothing in it runs or loads.
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const embed of template.content.querySelectorAll('iframe, frame, object, embed, video, audio, script')) {
    const host = hostOf(embed);
    if (embed.localName !== 'script' || host !== undefined) {
      const card = document.createElement('span');
      card.className = 'postwright-card';
      card.textContent = note(host);
      embed.replaceWith(card);
    }
  }
  return template.innerHTML;
}

function hostOf(embed: Element): string | undefined {
  const address =
    embed.getAttribute('src') ?? embed.getAttribute('data') ?? embed.querySelector('source[src]')?.getAttribute('src');
  if (!address) {
    return undefined;
  }
  try {
    // A base that can't exist: whatever still has it as its host is an address within the site.
    const { host, protocol } = new URL(address, 'https://here.invalid/');
    return host === 'here.invalid' || !/^https?:$/.test(protocol) ? undefined : host;
  } catch {
    return undefined;
  }
}
