import { expect, it } from "vitest";
import { visitGrounds } from "./lifecycle";
import { groundLabels, outwardGroundWords } from "./visit-labels";

it("what the employer reads of a visit's ground does not tell that somebody spoke", () => {
  const said = visitGrounds.filter((ground) => outwardGroundWords(ground) !== groundLabels[ground]);
  expect(said).toEqual(["grid_lead", "complaint"]);
  expect(said.map(outwardGroundWords)).toEqual(["日常监督检查", "日常监督检查"]);
  for (const ground of visitGrounds) expect(outwardGroundWords(ground)).not.toMatch(/投诉|举报|协管员/);
});
