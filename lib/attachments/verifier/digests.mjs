/** What both digests share: blocks of 64 bytes, and the length in bits at the end. */
class BlockDigest {
  constructor(start, mix) {
    this.state = Uint32Array.from(start);
    this.mix = mix;
    this.block = new Uint8Array(64);
    this.filled = 0;
    this.length = 0;
  }

  update(bytes) {
    this.length += bytes.length;
    let at = 0;
    if (this.filled > 0) {
      at = Math.min(64 - this.filled, bytes.length);
      this.block.set(bytes.subarray(0, at), this.filled);
      this.filled += at;
      if (this.filled < 64) return;
      this.mix(this.state, this.block, 0);
    }
    for (; at + 64 <= bytes.length; at += 64) this.mix(this.state, bytes, at);
    this.block.set(bytes.subarray(at));
    this.filled = bytes.length - at;
  }

  /** The digest in hexadecimal; asked once, after the last byte. */
  hex() {
    const bits = this.length * 8;
    const end = new Uint8Array((this.filled < 56 ? 64 : 128) - this.filled);
    end[0] = 0x80;
    const view = new DataView(end.buffer);
    view.setUint32(end.length - 8, Math.floor(bits / 2 ** 32));
    view.setUint32(end.length - 4, bits % 2 ** 32);
    this.update(end);
    return [...this.state].map((word) => word.toString(16).padStart(8, "0")).join("");
  }
}

/** SHA-256 (FIPS 180-4), a chunk at a time: the browser's own takes a file only whole. */
export const sha256Digest = () => new BlockDigest(SHA256_START, mixSha256);

/** SM3 (GB/T 32905-2016), which no browser has. */
export const sm3Digest = () => new BlockDigest(SM3_START, mixSm3);

const SHA256_START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const SHA256_ROUNDS = Uint32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);
const SM3_START = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];

const left = (word, by) => (word << by) | (word >>> (32 - by));
const wordAt = (bytes, at) => (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
const words = new Int32Array(68);

function mixSha256(state, bytes, at) {
  for (let t = 0; t < 16; t += 1) words[t] = wordAt(bytes, at + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const early = words[t - 15];
    const late = words[t - 2];
    const small = left(early, 25) ^ left(early, 14) ^ (early >>> 3);
    words[t] = words[t - 16] + small + words[t - 7] + (left(late, 15) ^ left(late, 13) ^ (late >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t += 1) {
    const big = left(e, 26) ^ left(e, 21) ^ left(e, 7);
    const first = (h + big + ((e & f) ^ (~e & g)) + SHA256_ROUNDS[t] + words[t]) | 0;
    const second = (left(a, 30) ^ left(a, 19) ^ left(a, 10)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] += word;
  });
}

function mixSm3(state, bytes, at) {
  for (let t = 0; t < 16; t += 1) words[t] = wordAt(bytes, at + t * 4);
  for (let t = 16; t < 68; t += 1) {
    const x = words[t - 16] ^ words[t - 9] ^ left(words[t - 3], 15);
    words[t] = x ^ left(x, 15) ^ left(x, 23) ^ left(words[t - 13], 7) ^ words[t - 6];
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t += 1) {
    const isEarly = t < 16;
    const round = left(isEarly ? 0x79cc4519 : 0x7a879d8a, t % 32);
    const first = left((left(a, 12) + e + round) | 0, 7);
    const abc = isEarly ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const efg = isEarly ? e ^ f ^ g : (e & f) | (~e & g);
    const upper = (abc + d + (first ^ left(a, 12)) + (words[t] ^ words[t + 4])) | 0;
    const lower = (efg + h + first + words[t]) | 0;
    d = c;
    c = left(b, 9);
    b = a;
    a = upper;
    h = g;
    g = left(f, 19);
    f = e;
    e = lower ^ left(lower, 9) ^ left(lower, 17);
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] ^= word;
  });
}
