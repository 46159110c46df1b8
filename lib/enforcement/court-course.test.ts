import { describe, expect, it } from "vitest";
import { type CourtAnswer, courtStage, isWithCourt } from "./court-course";

const said = (kind: CourtAnswer["kind"], verdict: CourtAnswer["verdict"], upperAskedOn: string | null = null) => ({
  ...{ kind, verdict, upperAskedOn },
});

describe("T-COURT-ACC, T-COURT-RULE: the course of an application", () => {
  const asked = said("acceptance", "refused", "2027-07-01");
  const cases: [string, CourtAnswer[], ReturnType<typeof courtStage>, boolean][] = [
    ["just made", [], "acceptance", true],
    ["taken", [said("acceptance", "granted")], "ruling", true],
    ["not taken", [said("acceptance", "refused")], "refused", false],
    ["not taken, the court above asked", [asked], "acceptance", true],
    ["taken by the court above", [asked, said("acceptance", "granted")], "ruling", true],
    ["not taken by it either", [asked, said("acceptance", "refused")], "refused_above", false],
    ["allowed", [said("acceptance", "granted"), said("ruling", "granted")], "allowed", true],
    ["not allowed", [said("acceptance", "granted"), said("ruling", "refused")], "refused", false],
    [
      "not allowed after the court above took it",
      [asked, said("acceptance", "granted"), said("ruling", "refused")],
      "refused",
      false,
    ],
    [
      "not allowed, the court above asked",
      [said("acceptance", "granted"), said("ruling", "refused", "2027-08-01")],
      "ruling",
      true,
    ],
  ];
  it.each(cases)("%s", (_what, answers, stage, isThere) => {
    expect(courtStage(true, answers)).toBe(stage);
    expect(isWithCourt(stage)).toBe(isThere);
  });

  it("is none before there is one", () => expect(courtStage(false, [])).toBe("none"));
});
