import { describe, expect, it } from "vitest";
import { violations as catalogue } from "@/lib/violations/catalogue";
import { type QuestionSet, questionSetKeys, questionSets, setsFor } from "./question-sets";

describe("setsFor", () => {
  it.each<[string, readonly string[], readonly string[], readonly QuestionSet[]]>([
    ["nothing known", [], [], ["opening", "closing"]],
    ["a complaint about wages", [], ["wages"], ["opening", "wages", "employerWages", "closing"]],
    ["wages of a site found unpaid", ["NMG-53"], [], ["opening", "wages", "employerWages", "site", "closing"]],
    ["women, not the young", ["LDJC-23-4"], [], ["opening", "women", "closing"]],
    ["the young, and women's clauses", ["LDJC-23-7"], [], ["opening", "minors", "women", "closing"]],
    ["materials withheld", ["LDJC-30-2"], ["leave"], ["opening", "leave", "withheld", "closing"]],
  ])("F41: puts forward for %s what is asked about it", (_what, violations, topics, sets) => {
    expect(setsFor({ violations, topics })).toEqual(sets);
  });

  it("names only entries of the catalogue, and asks no question twice within a set", () => {
    for (const key of questionSetKeys) {
      const { violations, questions }: { violations: readonly string[]; questions: readonly string[] } =
        questionSets[key];
      expect(new Set(questions).size, key).toBe(questions.length);
      for (const code of violations) {
        expect(
          catalogue().some((entry) => entry.code === code || entry.code.startsWith(code)),
          code,
        ).toBe(true);
      }
    }
  });
});
