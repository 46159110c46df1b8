import { describe, expect, it } from "vitest";
import { parseNotice } from "./notice-parser";

const standing = { kind: "standing" } as const;
const by = (on: string) => ({ kind: "date", on }) as const;

const only = (text: string, year = 2026) => {
  const tasks = parseNotice(text, { year }).sections.flatMap((section) => section.tasks);
  expect(tasks).toHaveLength(1);
  return tasks[0];
};

describe("limits", () => {
  const limitOf = (said: string, year = 2026) => only(`1.甲事。（责任单位：甲科，完成时限：${said}）`, year)?.limit;

  it.each([
    ["4月15日前完成", "2026-04-15"],
    ["４月１５日前", "2026-04-15"],
    ["四月十五日前", "2026-04-15"],
    ["2026年4月15日", "2026-04-15"],
    ["2027年3月底前", "2027-03-31"],
    ["2026-04-15", "2026-04-15"],
    ["2026.4.15前", "2026-04-15"],
    ["2月30日前", "2026-02-28"],
    ["2月底前", "2026-02-28"],
    ["6月31日前", "2026-06-30"],
    ["5月份", "2026-05-31"],
    ["5月中旬前", "2026-05-20"],
    ["年底前", "2026-12-31"],
    ["今年年底前完成", "2026-12-31"],
    ["2026年底", "2026-12-31"],
    ["明年1月20日前", "2027-01-20"],
    ["次年3月底前", "2027-03-31"],
    ["上半年", "2026-06-30"],
    ["三季度末", "2026-09-30"],
    ["3月至5月", "2026-05-31"],
    ["3月1日—5月20日", "2026-05-20"],
    ["3月1日至15日", "2026-03-15"],
    ["11月至次年2月底", "2027-02-28"],
    ["11月至2月", "2027-02-28"],
    ["即日起至6月10日", "2026-06-10"],
    ["力争4月底前出台", "2026-04-30"],
    ["第一阶段3月底前，第二阶段5月底前", "2026-05-31"],
  ])("%s ends on %s", (said, on) => expect(limitOf(said)).toEqual(by(on)));

  it("knows the last day of February in a leap year", () => expect(limitOf("2月底前", 2028)).toEqual(by("2028-02-29")));

  it.each(["持续推进", "长期坚持", "常态化开展", "全年", "长期推进、持续开展"])("%s is standing", (said) =>
    expect(limitOf(said)).toEqual(standing),
  );

  it.each([
    ["每月25日前", { every: "month", days: [25] }],
    ["每月15日、30日前报送", { every: "month", days: [15, 30] }],
    ["每月底前", { every: "month", days: [31] }],
    ["每季度末", { every: "quarter" }],
    ["每半年", { every: "half_year" }],
  ])("%s is standing with its rhythm", (said, rhythm) =>
    expect(only(`1.甲事。（责任单位：甲科，完成时限：${said}）`)).toMatchObject({ limit: standing, rhythm }),
  );

  it.each(["视情况而定", "适时", "5月前", "13月底前", "4月45日前", "印发之日起30日内", "6月初"])(
    "%s states no day, and stays among what was not understood",
    (said) => {
      const read = parseNotice(`1.甲事。（责任单位：甲科，完成时限：${said}）`, { year: 2026 });
      expect(read.sections[0]?.tasks[0]).toMatchObject({ units: ["甲科"], limit: null });
      expect(read.unparsed.join()).toContain(said);
    },
  );

  it("invents none: a date in the sentence is no limit, nor is a missing one", () => {
    expect(only("1.对2025年12月底前签订的合同开展清理。（责任单位：甲科）")?.limit).toBeNull();
    expect(only("1.甲事。（责任单位：甲科）")?.limit).toBeNull();
  });

  it("takes a limit beside owners without a label", () => {
    expect(only("1.甲事。（责任单位：甲科、乙支队,5月底前完成）")).toMatchObject({
      units: ["甲科", "乙支队"],
      limit: by("2026-05-31"),
    });
  });
});
