import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const RGBA = 6;
/** What is given up of each colour, in bits: nobody sees it, and equal pixels cost nothing. */
const DROPPED_BITS = 2;

/**
 * The same picture in fewer bytes: without the transparency that a window has nowhere, with colours a little coarser, and
 * packed with more patience than a browser has. Browsers write 8 bits a channel and no interlacing.
 */
export function shrinkPng(png) {
  const { width, height, channels, data } = readChunks(png);
  const pixels = unfilter(inflateSync(data), { width, height, channels });
  const rows = withoutAlpha(pixels, channels).map(coarser);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, RGB, 0, 0, 0], 8);
  const packed = deflateSync(filtered(rows, width * 3), { level: 9, memLevel: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

function readChunks(png) {
  const data = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  const channels = { [RGB]: 3, [RGBA]: 4 }[png[25]];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) {
    throw new Error(`a PNG of another kind: ${png[24]} bits, colour type ${png[25]}`);
  }
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), channels, data: Buffer.concat(data) };
}

/** https://www.w3.org/TR/png-3/#9Filters */
function unfilter(bytes, { width, height, channels }) {
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const to = y * stride + x;
      const left = x < channels ? 0 : pixels[to - channels];
      const up = y === 0 ? 0 : pixels[to - stride];
      const upLeft = x < channels || y === 0 ? 0 : pixels[to - stride - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, upLeft)][filter];
      pixels[to] = bytes[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return pixels;
}

function paeth(left, up, upLeft) {
  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) {
    return left;
  }
  return toUp <= toUpLeft ? up : upLeft;
}

function withoutAlpha(pixels, channels) {
  return channels === 3 ? pixels : pixels.filter((_, index) => index % 4 !== 3);
}

/** Black stays black and white stays white. */
function coarser(value) {
  const step = 255 / ((1 << (8 - DROPPED_BITS)) - 1);
  return Math.round(Math.round(value / step) * step);
}

/** Screens are flat: what equals the row above or nothing at all packs best, and each row takes the shorter of both. */
function filtered(pixels, stride) {
  const rows = [];
  for (let start = 0; start < pixels.length; start += stride) {
    const plain = pixels.subarray(start, start + stride);
    const up = start === 0 ? plain : plain.map((value, x) => value - pixels[start - stride + x]);
    const isUp = start > 0 && cost(up) < cost(plain);
    rows.push(Buffer.from([isUp ? 2 : 0]), isUp ? up : plain);
  }
  return Buffer.concat(rows);
}

function cost(row) {
  return deflateSync(row, { level: 1 }).length;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Node has it in its own zlib from 22 on only. */
function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return ~crc >>> 0;
}
