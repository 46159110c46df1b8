import { expect, it } from "vitest";
import { nextStepHref } from "./next-step";

const clock = {
  subjectId: "s",
  subjectKind: "case",
  decisionId: null,
  fileKind: "case",
  fileId: "f",
  caseState: "investigating",
} as const;

it.each([
  ["T-INV", "/office/cases/f/conclusion"],
  ["T-DECIDE-15", "/office/cases/f/decisions"],
  ["T-UP-10", "/office/cases/f/decisions"],
  ["ORDER-ITEM", "/office/cases/f/orders"],
  ["INQUIRY-DUE", "/office/cases/f/inquiries/notices/s"],
  ["T-PEN-90", "/office/cases/f/decisions"],
  ["T-REF-24H", "/office/cases/f/police-referral"],
  ["T-REF-SUPERVISE", "/office/cases/f/police-referral"],
  ["LIMIT-2Y", "/office/cases/f"],
])("%s leads to %s", (limitKey, href) => {
  expect(nextStepHref({ ...clock, limitKey })).toBe(href);
});

it("leads to where the public reads of a decision", () => {
  const about = { ...clock, limitKey: "T-WITHDRAW-3", decisionId: "d" };
  expect(nextStepHref({ ...about, subjectKind: "publication" })).toBe("/office/cases/f/decisions/d/publication");
  expect(nextStepHref({ ...about, subjectKind: "major" })).toBe("/office/cases/f/decisions/d/major-violation");
  expect(nextStepHref({ ...about, limitKey: "T-PUBLISH-7", subjectKind: "publication" })).toContain("/publication");
});

it("leads a case without officers to their assignment, and a complaint to its acceptance", () => {
  expect(nextStepHref({ ...clock, limitKey: "T-INV", caseState: "opened" })).toBe("/office/cases/f/assignment");
  const complaint = { ...clock, fileKind: "complaint", caseState: null, limitKey: "T-ACCEPT" };
  expect(nextStepHref(complaint)).toBe("/office/complaints/f/acceptance");
  // It is accepted or declined, or what came is entered: the complaint's own page has all three.
  expect(nextStepHref({ ...complaint, limitKey: "SUPPLEMENT-DUE" })).toBe("/office/complaints/f");
});

it("leads from the days of a contest to its own pages, whatever its matter is", () => {
  const contest = { ...clock, subjectKind: "contest", subjectId: "c" };
  expect(nextStepHref({ ...contest, limitKey: "T-REPLY-10" })).toBe("/office/contests/c/reply");
  expect(nextStepHref({ ...contest, limitKey: "T-RECON-DECIDE", fileKind: "complaint" })).toBe("/office/contests/c");
  expect(nextStepHref({ ...clock, limitKey: "T-REPLY-10" })).toContain("/enforcement/");
});
