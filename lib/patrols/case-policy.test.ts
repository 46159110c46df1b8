import { expect, it } from "vitest";
import { undecidedRefusal } from "./case-policy";

const undecided = { caseId: null, declinedBecause: null, findings: 1 };

it("what a visit found comes to one case or to none, once; without a finding there is nothing to decide", () => {
  expect(undecidedRefusal(undecided)).toBeNull();
  expect(undecidedRefusal({ ...undecided, findings: 0 })).toBe("no_findings");
  expect(undecidedRefusal({ ...undecided, caseId: "case" })).toBe("cased_already");
  expect(undecidedRefusal({ ...undecided, declinedBecause: "轻微。" })).toBe("declined_already");
});
