import { Context } from 'liquidjs';
import { wallClock } from '../../site/dates/wallClock';
import { runOf } from './liquidRun';
import { isKind } from './liquidValue';
import { propertyOf } from './propertyOf';

/** Looks values up as Liquid does in Ruby, and nothing that belongs to JavaScript: every access goes through here. */
export class JekyllContext extends Context {
  override readProperty(scope: unknown, key: unknown): unknown {
    const value = propertyOf(scope, key);
    if (!isKind(value, 'time') || value.offsetMinutes !== undefined) {
      return value;
    }
    // A time without an offset is one of the site's clocks to Ruby, read as UTC.
    const { zone } = runOf(this).environment;
    return { ...value, offsetMinutes: wallClock(value.epochMs, zone).offsetMinutes };
  }
}
