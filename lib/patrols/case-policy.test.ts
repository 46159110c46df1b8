import { expect, it } from "vitest";
import { joinRefusal, undecidedRefusal } from "./case-policy";

const undecided = { caseId: null, declinedBecause: null, findings: 1 };

it("what a visit found comes to one case or to none, once; without a finding there is nothing to decide", () => {
  expect(undecidedRefusal(undecided)).toBeNull();
  expect(undecidedRefusal({ ...undecided, findings: 0 })).toBe("no_findings");
  expect(undecidedRefusal({ ...undecided, caseId: "case" })).toBe("cased_already");
  expect(undecidedRefusal({ ...undecided, declinedBecause: "轻微。" })).toBe("declined_already");
});

it("findings join an open case under any file of the same employer", () => {
  const files = ["standing", "alias"];
  expect(joinRefusal({ state: "investigating", employerId: "alias" }, files)).toBeNull();
  expect(joinRefusal({ state: "investigating", employerId: "other" }, files)).toBe("case_of_another");
  expect(joinRefusal({ state: "closed", employerId: "alias" }, files)).toBe("case_not_open");
  expect(joinRefusal(undefined, files)).toBe("case_of_another");
});
