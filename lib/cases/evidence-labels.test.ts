import fs from "node:fs";
import { expect, it } from "vitest";
import { placeOf, places } from "./evidence-labels";

const CASE = "app/office/cases/[id]";

it("what rests on an exhibit is found on a page that there is", () => {
  const finding = placeOf({ kind: "finding", ordinal: 1, findingId: "[findingId]" });
  for (const place of [...Object.values(places), finding]) {
    expect(fs.existsSync(`${CASE}${place}/page.tsx`), place).toBe(true);
  }
});
