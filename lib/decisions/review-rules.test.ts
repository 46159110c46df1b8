import { expect, it } from "vitest";
import { isDiscussionDue } from "./review-rules";

const item = { measure: "fine" as const, violationCode: "LDJC-30-3", isLightened: false };
const plain = { touchesPublicInterest: false, isComplex: false, isHearingTold: false, items: [item] };
const from = (least: number) => (fen: number) => fen >= least;

it.each([
  ["a fine below the region's number", plain, from(300_001), false],
  ["a fine that reaches the region's number", plain, from(300_000), true],
  ["a fine told of a hearing, below the region's number", { ...plain, isHearingTold: true }, from(300_001), false],
  ["a fine told of a hearing, where the region has no number", { ...plain, isHearingTold: true }, null, true],
  ["a fine without a hearing, where the region has no number", plain, null, false],
  ["what is complex", { ...plain, isComplex: true }, from(300_001), true],
  ["what touches everyone", { ...plain, touchesPublicInterest: true }, null, true],
  [
    "a licence revoked",
    { ...plain, items: [{ ...item, measure: "licence_revocation" as const }] },
    from(300_001),
    true,
  ],
  ["a fine below its least", { ...plain, items: [{ ...item, isLightened: true }] }, null, true],
])("%s", (_what, proceeding, reaches, isDue) => {
  expect(isDiscussionDue(proceeding, 300_000, reaches)).toBe(isDue);
});
