import { expect, it } from "vitest";
import { world } from "@/lib/testing/world";
import { enterMinimumWage } from "../commands/enter-minimum-wage";
import { strikeMinimumWage } from "../commands/strike-minimum-wage";
import { minimumWageCount, minimumWageList } from "./minimum-wages";
import { replacedList } from "./replaced-standards";

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

it("keeps what was corrected or struck to be read, with day and reason, where its standards are", async () => {
  const [administrator, inspector] = [await officer("xitong"), await officer("wangmin")];
  const enter = (validFrom: string, more = {}) => {
    const standard = {
      regionCode: "990101",
      validFrom,
      monthly: 200_000,
      source: "测试省人民政府通告",
      ...asNew,
      ...more,
    };
    return act(administrator, "2026-11-22", (ctx) => enterMinimumWage(ctx, standard));
  };
  const struck = await enter("2021-01-01");
  await act(administrator, "2026-11-23", (ctx) => strikeMinimumWage(ctx, { ...struck, reason: "不适用于本区。" }));
  const wrong = await enter("2022-01-01");
  const reason = "看错了一行。";
  await enter("2022-07-01", { monthly: 190_000, replacesId: wrong.id, reason });
  const { rows, isWhole } = await replacedList(inspector, { q: "990101" });
  expect(isWhole).toBe(true);
  expect(rows).toMatchObject([
    { id: struck.id, validFrom: "2021-01-01", replacedOn: "2026-11-23", struckBecause: "不适用于本区。" },
    { id: wrong.id, replacedOn: "2026-11-22", struckBecause: null, correctedBecause: reason, rightFen: 190_000 },
  ]);
  expect((await replacedList(inspector, { q: "990101", on: "2021-12-31" })).rows).toMatchObject([{ id: struck.id }]);
  expect((await replacedList(await officer("ylxdaduizhang"), { q: "990101" })).rows).toEqual([]);
});
