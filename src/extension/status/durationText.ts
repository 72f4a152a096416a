import { l10n } from 'vscode';

/** Seconds, rounded, as people say them. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? l10n.t('{0} s', whole) : l10n.t('{0} min {1} s', Math.trunc(whole / 60), whole % 60);
}
