import { diffArrays, diffWords } from "diff";
import { type ReturnPlace, returnPlaces } from "./matters";

/** A paragraph of a proposal as its approver reads it, with the part that it belongs to. */
export type VersionLine = { readonly place: ReturnPlace; readonly text: string };

export type Piece = { readonly kind: "kept" | "removed" | "added"; readonly text: string };

/** What changed in one part: each paragraph that did, in pieces. */
export type PlaceChange = { readonly place: ReturnPlace; readonly paragraphs: readonly (readonly Piece[])[] };

/** What differs between two versions of a proposal, part by part in the order of reading; empty where nothing does. */
export const changesBetween = (before: readonly VersionLine[], after: readonly VersionLine[]): readonly PlaceChange[] =>
  returnPlaces.flatMap((place) => {
    const paragraphs = changedParagraphs(textsOf(before, place), textsOf(after, place));
    return paragraphs.length === 0 ? [] : [{ place, paragraphs }];
  });

const textsOf = (lines: readonly VersionLine[], place: ReturnPlace): string[] =>
  lines.filter((line) => line.place === place).flatMap(({ text }) => text.split("\n").filter((part) => part !== ""));

/** Paragraphs that stand in one of two texts only; what took another's place is told word by word. */
export function changedParagraphs(before: string[], after: string[]): readonly (readonly Piece[])[] {
  const paragraphs: (readonly Piece[])[] = [];
  let waiting: string[] = [];
  const left = () => waiting.map((text): readonly Piece[] => [{ kind: "removed", text }]);
  for (const { value, added, removed } of diffArrays(before, after)) {
    if (removed) waiting = value;
    else if (added) {
      const pairs = value.map((text, at) => piecesOf(waiting[at] ?? "", text));
      waiting = waiting.slice(value.length);
      paragraphs.push(...pairs, ...left());
      waiting = [];
    } else {
      paragraphs.push(...left());
      waiting = [];
    }
  }
  return [...paragraphs, ...left()];
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

const piecesOf = (before: string, after: string): readonly Piece[] =>
  before === ""
    ? [{ kind: "added", text: after }]
    : diffWords(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
        kind: added ? "added" : removed ? "removed" : "kept",
        text: value,
      }));
