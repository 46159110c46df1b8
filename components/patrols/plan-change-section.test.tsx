import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PlanChangeSection } from "./plan-change-section";

const named = [{ id: "1", name: "测试市龙腾建筑劳务有限公司", creditCode: "91990101MA0H00010Q", address: "" }];
const plan = {
  ...{ year: 2026, title: "建筑业检查计划", basis: "示范区年度安排", itemKeys: ["wages" as const] },
  ...{ sharePercent: null, shareIndustry: "" },
};
const change = { ...plan, title: "建筑业和餐饮业检查计划", sharePercent: 20, employerIds: ["1"] };
const because = { because: "上级部署餐饮业检查。", putForwardOn: "2026-11-27" };

it("a change is read beside what it replaces, and what stays says so", () => {
  const file = { ...plan, named, toBeNamed: named, change: { ...change, ...because } };
  const page = renderToStaticMarkup(<PlanChangeSection file={file} />).replaceAll(/<[^>]+>/g, " ");
  expect(page).toMatch(/建筑业和餐饮业检查计划 +原为：建筑业检查计划/);
  expect(page).toMatch(/列名1户，辖区用人单位的20% +原为：列名1户/);
  expect(page).toContain("示范区年度安排（不变）");
  expect(page).toContain("测试市龙腾建筑劳务有限公司（不变）");
});
