import { expect, it } from "vitest";
import { visitGrounds } from "./lifecycle";
import { groundLabels, outwardGroundWords } from "./visit-labels";

it("what the employer reads of a visit's ground does not tell that somebody spoke", () => {
  const named = visitGrounds.filter((ground) => outwardGroundWords(ground) === groundLabels[ground]);
  expect(named).toEqual(["plan", "special_action"]);
  const others = visitGrounds.filter((ground) => !named.includes(ground)).map(outwardGroundWords);
  expect(others).toHaveLength(6);
  expect(new Set(others)).toEqual(new Set(["依职权监督检查"]));
  for (const ground of visitGrounds) expect(outwardGroundWords(ground)).not.toMatch(/投诉|举报|协管员/);
});
