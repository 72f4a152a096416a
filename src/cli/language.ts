import japanese from '../../l10n/bundle.l10n.ja.json';
import { formatMessage, type Message } from '../core/foundation/message';

export type Language = 'en' | 'ja';

export function isLanguage(text: unknown): text is Language {
  return text === 'en' || text === 'ja';
}

/** The language that the environment asks for, as POSIX has it: the first of these that is set decides. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^ja(?![a-z])/i.test(locale) ? 'ja' : 'en';
}

/** The text of a message in a language; the translations are those that the editor uses, bundled in. */
export function localizer(language: Language): (message: Message) => string {
  const translations = new Map(Object.entries(language === 'ja' ? japanese : {}));
  return (message) => formatMessage(message, (key) => translations.get(key));
}
