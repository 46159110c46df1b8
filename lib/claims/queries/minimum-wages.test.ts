import { expect, it } from "vitest";
import { world } from "@/lib/testing/world";
import { enterMinimumWage } from "../commands/enter-minimum-wage";
import { minimumWageCount, minimumWageList } from "./minimum-wages";

const { officer, act } = world();
const asNew = { replacesId: "", reason: "" } as const;

it("lists a region's standards by region and the latest first, a page after another, by name and by day", async () => {
  const administrator = await officer("xitong");
  const days = ["2024-01-01", "2025-01-01", "2026-01-01", "2026-07-01"];
  for (const validFrom of days) {
    const standard = { regionCode: "990101", validFrom, monthly: 200_000, source: "测试省人民政府通告", ...asNew };
    await act(administrator, "2026-11-22", (ctx) => enterMinimumWage(ctx, standard));
  }
  const own = { q: "990101" };
  const first = await minimumWageList(administrator, own, 3);
  expect(first.rows.map(({ validFrom }) => validFrom)).toEqual(["2026-07-01", "2026-01-01", "2025-01-01"]);
  const second = await minimumWageList(administrator, { ...own, after: first.next ?? undefined }, 3);
  expect([second.rows.map(({ validFrom }) => validFrom), second.next]).toEqual([["2024-01-01"], null]);
  expect(await minimumWageCount(administrator, own)).toBe(4);
  expect(await minimumWageCount(administrator, { ...own, on: "2025-12-31" })).toBe(2);
  expect(await minimumWageCount(administrator, { q: first.rows[0]?.regionName })).toBe(4);
  const neighbour = await officer("ylxdaduizhang");
  expect(await minimumWageCount(neighbour, own)).toBe(0);
});
