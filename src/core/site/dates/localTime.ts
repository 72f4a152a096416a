/** What a clock and a calendar on the wall show. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31; days beyond the month's end run into the next month, as in Ruby's `Time.local`. */
  readonly day: number;
  /** 0 to 24 */
  readonly hour: number;
  readonly minute: number;
  /** 0 to 60 */
  readonly second: number;
}
