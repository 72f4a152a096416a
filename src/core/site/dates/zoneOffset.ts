/**
 * How far a zone written in a date is ahead of UTC, in seconds, as Ruby's `Time.zone_offset` has it; undefined for
 * names it doesn't know, and then the time is local. Of the abbreviations that the site's own zone (an IANA name) has,
 * which Ruby knows too, only Japan's matters: the others mean local time anyway, save for an hour in summer.
 */
export function zoneOffsetSeconds(written: string, siteZone: string): number | undefined {
  const name = written.toUpperCase();
  if (name === 'JST' && siteZone === 'Asia/Tokyo') {
    return 9 * 3600;
  }
  const numeric = /^([+-])(\d\d)(?:(:?)(\d\d)(?:\3(\d\d))?)?$/.exec(name);
  if (numeric) {
    const [, sign, hours, , minutes = '0', seconds = '0'] = numeric;
    const total = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return sign === '-' ? -total : total;
  }
  const hours = namedZones[name] ?? militaryZone(name);
  return hours === undefined ? undefined : hours * 3600;
}

/** RFC 822, section 5. */
const namedZones: Readonly<Record<string, number>> = {
  UTC: 0,
  UT: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

/** One letter: A to M without J go east, N to Y west, Z is UTC. */
function militaryZone(name: string): number | undefined {
  const east = 'ZABCDEFGHIKLM'.indexOf(name);
  const west = ' NOPQRSTUVWXY'.indexOf(name);
  return name.length !== 1 ? undefined : east >= 0 ? east : west > 0 ? -west : undefined;
}
