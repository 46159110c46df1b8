/** Bytes to look for; bounded ones count only where no letter or digit stands beside them. */
export type Pattern<Tag> = { readonly bytes: Buffer; readonly tag: Tag; readonly isBounded: boolean };

export type Matcher<Tag> = (bytes: Uint8Array) => readonly Tag[];

/** Latin letters count in either case: hex digits, percent-encoding and pinyin are written both ways. */
const FOLD = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

/**
 * All patterns at once, in one pass over the bytes (Aho and Corasick). The answer names each pattern once, in the order
 * in which they were first met.
 */
export function matcherOf<Tag>(patterns: readonly Pattern<Tag>[]): Matcher<Tag> {
  const { next, ends } = automatonOf(patterns);
  const isEnd = Uint8Array.from(ends, (here) => (here === undefined ? 0 : 1));
  return (bytes) => {
    let found: Set<Tag> | undefined;
    let state = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      state = next[(state << 8) | (bytes[at] ?? 0)] ?? 0;
      if (isEnd[state] === 0) continue;
      for (const index of ends[state] ?? []) {
        const pattern = patterns[index];
        if (pattern && (!pattern.isBounded || standsAlone(bytes, at, pattern.bytes.length))) {
          found ??= new Set();
          found.add(pattern.tag);
        }
      }
    }
    return found === undefined ? [] : [...found];
  };
}

type Automaton = { readonly next: Int32Array; readonly ends: readonly (readonly number[] | undefined)[] };

function automatonOf(patterns: readonly Pattern<unknown>[]): Automaton {
  const most = patterns.reduce((sum, { bytes }) => sum + bytes.length, 1);
  const next = new Int32Array(most * 256);
  const ends: (number[] | undefined)[] = [undefined];
  let states = 1;
  for (const [index, { bytes }] of patterns.entries()) {
    let state = 0;
    for (const byte of bytes) {
      const edge = state * 256 + (FOLD[byte] ?? 0);
      if (next[edge] === 0) {
        next[edge] = states;
        ends.push(undefined);
        states += 1;
      }
      state = next[edge] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), index];
  }
  link(next, ends, states);
  return { next: next.subarray(0, states * 256), ends };
}

/** Fills in where each state goes on when its branch ends, nearest states first, so that reading never turns back. */
function link(next: Int32Array, ends: (number[] | undefined)[], states: number): void {
  const fallback = new Int32Array(states);
  const queue: number[] = [0];
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? 0;
    for (let byte = 0; byte < 256; byte += 1) {
      const edge = state * 256 + byte;
      const child = next[edge] ?? 0;
      const other = state === 0 ? 0 : (next[(fallback[state] ?? 0) * 256 + byte] ?? 0);
      if (child === 0) {
        next[edge] = other;
        continue;
      }
      fallback[child] = other;
      const inherited = ends[other];
      if (inherited) ends[child] = [...(ends[child] ?? []), ...inherited];
      queue.push(child);
    }
    foldCase(next, state);
  }
}

function foldCase(next: Int32Array, state: number): void {
  for (let byte = 65; byte <= 90; byte += 1) next[state * 256 + byte] = next[state * 256 + byte + 32] ?? 0;
}

const isWord = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 122));

/**
 * The fraction of a second in an instant looks like six digits on their own: a point before them joins them. An escape
 * such as `%20` does not.
 */
function standsAlone(bytes: Uint8Array, end: number, length: number): boolean {
  const before = end - length;
  const isFraction = bytes[before] === 46 && isWord(bytes[before - 1]);
  const isJoined = isWord(FOLD[bytes[before] ?? 0]) && bytes[before - 2] !== 37;
  return !isFraction && !isJoined && !isWord(FOLD[bytes[end + 1] ?? 0]);
}
