import { type Message, message } from '../../core/foundation/message';

/** Seconds, rounded, as people say them. */
export function duration(seconds: number): Message {
  const whole = wholeSeconds(seconds);
  return whole < 60 ? message('{0} s', whole) : message('{0} min {1} s', Math.trunc(whole / 60), whole % 60);
}

/** What is there takes a second at least. */
export function wholeSeconds(seconds: number): number {
  return seconds === 0 ? 0 : Math.max(1, Math.round(seconds));
}
