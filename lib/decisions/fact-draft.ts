import { asSentence } from "@/lib/documents/prose";
import { type LegalDate, proseDate } from "@/lib/kernel/clock";
import { type ElementKey, elements } from "@/lib/violations/elements";

/** An exhibit as the papers of a decision list it. */
export type ListedExhibit = {
  readonly ordinal: number;
  readonly name: string;
  readonly source: string;
  readonly purpose: string;
  readonly obtainedOn: LegalDate;
};

/** An element of a finding in words, with the numbers of the exhibits that prove it; none where nothing does. */
export type DrawnElement = {
  readonly element: ElementKey;
  readonly title: string;
  readonly numbers: readonly number[];
};

/** What one measure makes its papers say of the finding under it. */
export type FactPiece = {
  readonly findingId: string;
  readonly ordinal: number;
  /** The finding in one sentence. */
  readonly lead: string;
  readonly elements: readonly DrawnElement[];
  /** What of it was ignored, each in a sentence. */
  readonly ignored: readonly string[];
  readonly exhibits: readonly ListedExhibit[];
};

/** A finding with what its papers say of it. */
export type DrawnFact = Pick<FactPiece, "findingId" | "ordinal" | "exhibits"> & { readonly text: string };

/**
 * What the papers of a decision say of each finding, put together from the grid: the fact, its elements in order with
 * the numbers of their exhibits, why it is proposed where an element has none, and what was ignored.
 */
export function drawFacts(pieces: readonly FactPiece[], gapReason: string): readonly DrawnFact[] {
  const found = new Map<string, FactPiece>();
  for (const piece of pieces) {
    const known = found.get(piece.findingId);
    found.set(piece.findingId, known === undefined ? piece : joined(known, piece));
  }
  return [...found.values()]
    .toSorted((one, other) => one.ordinal - other.ordinal)
    .map((piece) => ({
      ...{ findingId: piece.findingId, ordinal: piece.ordinal, exhibits: piece.exhibits },
      text: [piece.lead, elementsText(piece.elements), gapText(piece.elements, gapReason), ...piece.ignored]
        .filter((line) => line !== "")
        .join("\n"),
    }));
}

/** Two measures on one finding: each may ask for elements of its own. */
const joined = (one: FactPiece, other: FactPiece): FactPiece => ({
  ...one,
  elements: elements.flatMap(
    (key) => [...one.elements, ...other.elements].find(({ element }) => element === key) ?? [],
  ),
  ignored: [...new Set([...one.ignored, ...other.ignored])],
});

export const exhibitNumber = (ordinal: number): string => `证据${ordinal}`;

function elementsText(drawn: readonly DrawnElement[]): string {
  if (drawn.length === 0) return "";
  const each = drawn.map(({ title, numbers }) => {
    const proof = numbers.length === 0 ? "没有证据" : numbers.map(exhibitNumber).join("、");
    return `${title}（${proof}）`;
  });
  return `上述事实的要件和证据：${each.join("；")}。`;
}

const gapText = (drawn: readonly DrawnElement[], gapReason: string): string =>
  gapReason === "" || drawn.every(({ numbers }) => numbers.length > 0)
    ? ""
    : `没有证据的要件，说明如下：${asSentence(gapReason)}`;

/** `证据3　2026年7月工资表（来源：用人单位提供；取得日期：2026年11月20日；证明内容：…）`: an exhibit as a paper lists it. */
export function exhibitOnPaper({ ordinal, name, source, obtainedOn, purpose }: ListedExhibit): string {
  const told = [`来源：${source}`, `取得日期：${proseDate(obtainedOn)}`, `证明内容：${purpose}`];
  return `${exhibitNumber(ordinal)}　${name}（${told.map((part) => part.replace(/[。；;]+$/, "")).join("；")}）`;
}

/** The exhibits of facts, each once, in the order of the catalogue. */
export const exhibitsListed = <Exhibit extends ListedExhibit>(
  facts: readonly { readonly exhibits: readonly Exhibit[] }[],
): readonly Exhibit[] =>
  [...new Map(facts.flatMap(({ exhibits }) => exhibits.map((one) => [one.ordinal, one]))).values()].toSorted(
    (one, other) => one.ordinal - other.ordinal,
  );

/** The numbers of exhibits that a text names. */
export const numbersNamed = (text: string): readonly number[] =>
  [...text.matchAll(/证据\s*(\d{1,4})(?!\d)/g)].map(([, digits]) => Number(digits));
