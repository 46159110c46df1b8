const NO_LINE_START = "，。、；：？！）》」』】〉〕…—％%”’·,.;:?!)]}";
const NO_LINE_END = "（〔《「『【〈“‘([{";
const RUN = /[\w.,@/:¥#&+-]/;

/** Widest run of Latin letters or digits, in ems, that is kept on one line: a credit code or an identity number. */
const WIDEST_RUN = 12;

/** Where a line of running text may break: kinsoku for Chinese, short Latin runs and numbers kept whole. */
export const breakText = (word: string): string[] => breakpoints(word, WIDEST_RUN);

/** Where a line may break in a cell that is only so many ems wide: a run that does not fit is cut, never lost. */
export const breakWithin = (ems: number) => {
  const widest = Math.min(ems, WIDEST_RUN);
  return (word: string): string[] => breakpoints(word, widest);
};

// The empty part after each piece keeps the typesetter from printing a hyphen at the break.
const breakpoints = (word: string, widest: number): string[] => groupCjk(word, widest).flatMap((piece) => [piece, ""]);

/** Cuts a word into the pieces that must not be torn. Nothing is lost: joined, they give the word. */
export function groupCjk(word: string, widest: number = WIDEST_RUN): string[] {
  const pieces: string[] = [];
  let run = 0;
  for (const char of word) {
    const last = pieces.at(-1);
    const inRun = last !== undefined && RUN.test(char) && RUN.test(last.at(-1) ?? "");
    run = (inRun ? run : 0) + ems(char);
    if (last !== undefined && (inRun ? run <= widest : mustCling(last, char))) {
      pieces[pieces.length - 1] = last + char;
    } else {
      pieces.push(char);
      run = ems(char);
    }
  }
  return pieces;
}

// Upper bounds of the advance widths in Noto Serif SC; the other faces are narrower.
const ADVANCES: readonly [RegExp, number][] = [
  [/\d/, 0.57],
  [/[.,:/-]/, 0.36],
  [/[MWm@%w]/, 1.05],
  [/[A-Z&]/, 0.87],
];
const ems = (char: string): number => ADVANCES.find(([chars]) => chars.test(char))?.[1] ?? 0.65;

const mustCling = (last: string, char: string) =>
  NO_LINE_START.includes(char) || NO_LINE_END.includes(last.at(-1) ?? " ");

// Zero-width, direction and variation marks: invisible on paper, and a way to make it read otherwise than it prints.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Text as a paper prints it: one kind of line end, spaces for tabs, no invisible characters. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\t\u00a0\u2028\u2029]/g, " ")
    .replace(INVISIBLE, "");

/** Every string in a value, made printable, with the path at which it stands. */
export function* printedStrings(value: unknown, path = ""): Generator<{ at: string; text: string }> {
  if (typeof value === "string") yield { at: path, text: value };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* printedStrings(item, `${path}.${i}`);
  else if (value !== null && typeof value === "object")
    for (const [key, item] of Object.entries(value)) yield* printedStrings(item, path ? `${path}.${key}` : key);
}

/** A copy of a plain value with every string in it made printable. */
export function printableCopy(value: unknown): unknown {
  if (typeof value === "string") return printable(value);
  if (Array.isArray(value)) return value.map(printableCopy);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printableCopy(item)]));
}

const AROUND = 6;
const NOT_HAN = /[^\p{Script=Han}·]/u;

/** Says `“刘䶮建材”中的“䶮”（U+4DAE）`: of what stands around it Chinese alone, so that no number is shown. */
export function amongWords(character: string, text: string): string {
  const all = [...text];
  const at = all.indexOf(character);
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const [before = ""] = all
    .slice(Math.max(0, at - AROUND), at)
    .join("")
    .split(NOT_HAN)
    .toReversed();
  const [after = ""] = all
    .slice(at + 1, at + 1 + AROUND)
    .join("")
    .split(NOT_HAN);
  const among = before || after ? `“${before}${character}${after}”中的` : "";
  return `${among}“${character}”（U+${code}）`;
}
