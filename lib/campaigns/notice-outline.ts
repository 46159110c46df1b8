import { labelAt, readAnnotation } from "./notice-clauses";

/** One numbered piece of a notice, with what stands under it. */
export type Entry = {
  /** 0 第一部分, 1 一、, 2 （一）, 3 1., 4 (1), 5 ①: what stands under what. */
  readonly rank: number;
  readonly number: number;
  /** Its number as the notice writes it. */
  readonly mark: string;
  /** Line of the notice, from 0. */
  readonly at: number;
  readonly parent: Entry | null;
  readonly children: Entry[];
  readonly lines: string[];
  /** Owners and limits on lines of their own. */
  readonly notes: string[];
};

export type Loose = { readonly at: number; readonly words: string };

/** Full-width signs as half-width ones and every bracket as a round one, character for character. */
export const narrow = (text: string): string =>
  text
    .replace(/[！-～]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, " ")
    .replace(/[〔【［[｛{〖]/g, "(")
    .replace(/[〕】］\]｝}〗]/g, ")")
    .replace(/[﹕︰∶]/g, ":")
    .replace(/[﹐﹔]/g, ",");

/** The notice as a tree of its numbered pieces, and the lines that stand in none. */
export function outline(text: string, year: number): { roots: Entry[]; loose: Loose[] } {
  const reading = new Outline(year);
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trim());
  const next = followers(lines);
  for (const [at, line] of lines.entries()) {
    for (const piece of line === "" ? [] : reading.pieces(line)) reading.take(piece, at, next[at] ?? "");
  }
  return { roots: reading.roots, loose: reading.loose };
}

/** For each line the next one that is not empty. */
function followers(lines: readonly string[]): string[] {
  const next: string[] = [];
  let after = "";
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    next[at] = after;
    if (lines[at] !== "") after = lines[at] ?? "";
  }
  return next;
}

const CN = "[一二三四五六七八九十百]{1,4}";
const AFTER_NUMBER = "(?!\\d)|(?=\\d{4}年|\\d{1,2}月)";
const MARKS: readonly (readonly [number, RegExp])[] = [
  [0, new RegExp(`^第(${CN}|\\d{1,2})(?:部分|章|节|编)[ 、.:]*`)],
  [1, new RegExp(`^(${CN}) ?[、.,:] *`)],
  [2, new RegExp(`^\\( ?(${CN}) ?\\) *[、.]? *`)],
  [4, /^\( ?(\d{1,3}) ?\) *[、.]? */],
  [4, /^(\d{1,3})\) */],
  [3, /^(?:任务|事项) ?(\d{1,3}|[一二三四五六七八九十]{1,3}) ?[、.:] */],
  [3, new RegExp(`^(\\d{1,3}) ?(?:[.、:]|,)(?:${AFTER_NUMBER}) *`)],
  [3, /^(\d{1,3})\t+/],
  [5, /^([①-⑳]) */],
];

type Mark = { readonly rank: number; readonly number: number; readonly length: number };

/** The number at the head of a narrowed piece, or null. */
function markOf(words: string): Mark | null {
  const head = words.slice(0, 24);
  for (const [rank, pattern] of MARKS) {
    const hit = pattern.exec(head);
    if (hit?.[1] !== undefined) return { rank, number: numberOf(hit[1]), length: hit[0].length };
  }
  return null;
}

function numberOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  if (/^[①-⑳]$/.test(numeral)) return numeral.charCodeAt(0) - 0x2460 + 1;
  const digit = (one: string): number => "零一二三四五六七八九".indexOf(one);
  const [hundreds, below = ""] = numeral.includes("百") ? numeral.split("百") : [undefined, numeral];
  const [tens = "", ones = ""] = below.includes("十") ? below.split("十") : ["零", below];
  const high = hundreds === undefined ? 0 : digit(hundreds) * 100;
  return high + (tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones));
}

const CLOSING =
  /^(?:附件|附:|附表|联系人|联系电话|联系方式|抄送|主送|\(?此件|\(?联系人|\d{4}年\d{1,2}月\d{1,2}日$|[二〇○零一二三四五六七八九十]{4}年.{2,6}日$)/;
const DATE_LINE = /^(?:\d{4}|[二〇○零一二三四五六七八九]{4})年.{2,7}日$/;
/** How much of what came before is looked at to see whether a bracket has closed. */
const LOOK_BACK = 600;

class Outline {
  readonly roots: Entry[] = [];
  readonly loose: Loose[] = [];
  private current: Entry | null = null;
  private readonly last: number[] = [];
  private depth = 0;
  private tail = "";

  constructor(private readonly year: number) {}

  /** A physical line, cut where the next number in order begins right after a sentence or a bracket. */
  pieces(line: string): string[] {
    const words = narrow(line);
    const cuts = [0];
    const last = [...this.last];
    let depth = 0;
    for (let at = 0; at < words.length; at += 1) {
      const before = words[at - 1] ?? "";
      if (depth === 0 && (at === 0 || /[)。\s]/.test(before))) {
        const mark = markOf(words.slice(at, at + 24));
        const known = mark === null ? undefined : last[mark.rank];
        if (mark !== null && (at === 0 || isNext(mark, known, before))) {
          if (at > 0) cuts.push(at);
          last[mark.rank] = mark.number;
        }
      }
      if (words[at] === "(") depth += 1;
      if (words[at] === ")") depth = Math.max(0, depth - 1);
    }
    return cuts.map((from, index) => line.slice(from, cuts[index + 1]).trim()).filter((piece) => piece !== "");
  }

  take(piece: string, at: number, next: string): void {
    const words = narrow(piece);
    const mark = markOf(words);
    const isSignature = DATE_LINE.test(narrow(next)) && words.length <= 30 && !/[,;。:]/.test(words);
    if (mark !== null) {
      this.open(mark, at, piece);
    } else if (CLOSING.test(words) || isSignature) {
      this.current = null;
      this.loose.push({ at, words: piece });
    } else if (this.current === null || !this.goesOn(this.current, piece, words)) {
      this.loose.push({ at, words: piece });
    }
  }

  private open(mark: Mark, at: number, piece: string): void {
    let parent = this.current;
    while (parent !== null && parent.rank >= mark.rank) parent = parent.parent;
    const { rank, number } = mark;
    const entry = { rank, number, mark: piece.slice(0, mark.length), at, parent, children: [], lines: [], notes: [] };
    (parent?.children ?? this.roots).push(entry);
    this.last[mark.rank] = mark.number;
    this.current = entry;
    [this.depth, this.tail] = [0, ""];
    const [first = "", ...cells] = piece.slice(mark.length).split("\t");
    this.add(entry.lines, first.trim());
    for (const cell of cells) if (cell.trim() !== "") this.goesOn(entry, cell.trim(), narrow(cell.trim()));
  }

  /** Adds a line without a number to the piece that is open; false when that piece is complete. */
  private goesOn(entry: Entry, piece: string, words: string): boolean {
    const isOpen = this.depth > 0;
    if (!isOpen && isNote(words, this.year)) {
      this.add(entry.notes, piece);
      return true;
    }
    if (!isOpen && (entry.notes.length > 0 || endsInAnnotation(this.tail, this.year))) return false;
    this.add(entry.notes.length > 0 ? entry.notes : entry.lines, piece);
    return true;
  }

  private add(lines: string[], piece: string): void {
    lines.push(piece);
    const words = narrow(piece);
    for (const one of words) {
      if (one === "(") this.depth += 1;
      if (one === ")") this.depth = Math.max(0, this.depth - 1);
    }
    this.tail = (this.tail + words).slice(-LOOK_BACK);
  }
}

const isNext = (mark: Mark, known: number | undefined, before: string): boolean =>
  mark.rank <= 3 && (mark.number === (known ?? 0) + 1 || (mark.number === 1 && before !== "。"));

/** True for a line that only names owners or a limit. */
export function isNote(words: string, year: number): boolean {
  const inner = words.replace(/^\(/, "").replace(/\)?[。;]?$/, "");
  const label = labelAt(inner);
  if (label === 0) return true;
  return readAnnotation(label < 0 ? inner : inner.slice(0, label), year) !== null;
}

/** True when the words end in a bracket that names owners or a limit. */
function endsInAnnotation(tail: string, year: number): boolean {
  const end = tail.replace(/[。;,. ]{1,4}$/, "");
  if (!end.endsWith(")")) return false;
  let depth = 0;
  for (let at = end.length - 1; at >= 0; at -= 1) {
    if (end[at] === ")") depth += 1;
    if (end[at] === "(") depth -= 1;
    if (depth === 0) return readAnnotation(end.slice(at + 1, -1), year) !== null;
  }
  return false;
}
