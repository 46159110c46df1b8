import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesIn, doubtOf, isReasoned, passes } from "./changes";
import { type Content, contentsOf, emptyContent } from "./content";
import { answerFault, fieldNamed, reportFields } from "./fields";
import { changedPaths, mergeContents } from "./merge";
import { SaveStepInput } from "./report-input";

describe("the dictionary of fields", () => {
  it("defines every field once, with its words, and asks only for answers that exist", () => {
    expect(new Set(reportFields.map(({ name }) => name)).size).toBe(reportFields.length);
    for (const { label, definition, when } of reportFields) {
      expect(label.length * definition.length).toBeGreaterThan(0);
      if (when) expect(fieldNamed(when[0])?.options?.[when[1]]).toBeDefined();
    }
  });

  it.each([
    ["n1", "12", true],
    ["n1", "-1", false],
    ["n1", "1.5", false],
    ["lowestHourly", "18.50", true],
    ["lowestHourly", "十八", false],
    ["longestOnline", "24", true],
    ["longestOnline", "25", false],
    ["publishedOn", "2026-02-29", false],
    ["payCycle", "year", false],
    ["payCycle", "", true],
  ])("%s takes %s: %s", (name, typed, isRight) => {
    const field = fieldNamed(name);
    expect(field && answerFault(field, typed) === null).toBe(isRight);
  });

  it("refuses an answer to another step's field beside the field", () => {
    const rest = { districts: [], partners: [], reasons: {}, lacking: "" };
    const id = "7b0e5f8e-6d0f-4c8c-9e0a-0d3a5b8f1c11";
    const judged = SaveStepInput.safeParse({ id, step: "unit", revision: 0, answers: { n1: "3" }, ...rest });
    expect(judged.error?.issues[0]?.path).toEqual(["answers", "n1"]);
  });
});

describe("a change passes the threshold", () => {
  it.each([
    [100, 130, false],
    [100, 131, true],
    [100, 70, false],
    [100, 69, true],
    [0, 0, false],
    [0, 1, true],
    [10, 0, true],
  ])("from %i to %i at 30 %%: %s", (before, after, passed) => {
    expect(passes(before, after, 30)).toBe(passed);
  });

  const contents = (answers: Record<string, string>, reasons: Content["reasons"] = {}) =>
    contentsOf((step) => (step === "workforce" ? { ...emptyContent, answers, reasons } : emptyContent));

  it("golden pairs: only compared fields with both numbers, each with its reason", () => {
    const before = { n1: "100", n2: "50", n3: "0", brand: "捷送" };
    const now = contents({ n1: "140", n2: "50", n3: "3", fullTime: "999" }, { n1: { code: "growth", note: "" } });
    const changes = changesIn(now, before, 30);
    expect(changes.map(({ field, before: was, after, reason }) => [field.name, was, after, reason?.code])).toEqual([
      ["n1", 100, 140, "growth"],
      ["n3", 0, 3, undefined],
    ]);
    expect(changesIn(now, null, 30)).toEqual([]);
  });

  it.each([
    ["growth", "", 140, true, null],
    ["growth", "", 60, true, "contradictory"],
    ["decline", "", 140, true, "contradictory"],
    ["other", "", 140, false, null],
    ["other", "并购", 140, true, null],
    ["cannot_say", "", 140, true, "unexplained"],
    ["", "", 140, false, "unexplained"],
  ] as const)("reason %s (%s) for 100 → %i: reasoned %s, doubt %s", (code, note, after, reasoned, doubt) => {
    const [change] = changesIn(contents({ n1: `${after}` }, { n1: { code, note } }), { n1: "100" }, 30);
    if (!change) throw new Error("no change");
    expect([isReasoned(change), doubtOf(change)]).toEqual([reasoned, doubt]);
  });
});

describe("mergeContents", () => {
  const answers = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "3"), { maxKeys: 3 });
  const content = answers.map((given): Content => ({ ...emptyContent, answers: given }));

  it("loses nothing: each field is mine, theirs, or a conflict; equal edits are none", () => {
    fc.assert(
      fc.property(content, content, content, (base, theirs, mine) => {
        const { content: merged, conflicts } = mergeContents(base, theirs, mine);
        for (const name of ["a", "b", "c"]) {
          const [was, there, here] = [base.answers[name], theirs.answers[name], mine.answers[name]];
          const isConflict = conflicts.some(({ path }) => path === `answers.${name}`);
          expect(isConflict).toBe(there !== was && here !== was && there !== here);
          if (!isConflict) expect(merged.answers[name]).toBe(there === was ? here : there);
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it("knows rows by their key, not by their place, and a removed row as a change", () => {
    const row = (creditCode: string, n1: string) => ({
      ...{ creditCode, n1, name: creditCode, sinceOn: "", districts: [], n2: "0", n3: "0" },
    });
    const base: Content = { ...emptyContent, partners: [row("A", "1"), row("B", "2")] };
    const theirs: Content = { ...base, partners: [row("B", "2"), row("C", "9")] };
    const mine: Content = { ...base, partners: [row("A", "1"), row("B", "5")] };
    expect(changedPaths(base, theirs)).toEqual(["partners.A", "partners.C"]);
    const { content: merged, conflicts } = mergeContents(base, theirs, mine);
    expect(conflicts).toEqual([]);
    expect(merged.partners.map(({ creditCode, n1 }) => [creditCode, n1])).toEqual([
      ["B", "5"],
      ["C", "9"],
    ]);
    const both = mergeContents(base, { ...base, partners: [row("A", "7")] }, { ...base, partners: [row("A", "8")] });
    expect(both.conflicts.map(({ path }) => path)).toEqual(["partners.A"]);
  });
});
