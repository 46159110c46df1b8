import { describe, expect, it } from "vitest";
import { violationOf } from "@/lib/violations/catalogue";
import { FindingFields } from "./input";
import { WITHHELD, withheldMaterials } from "./withheld-materials";

const notice = {
  addressee: "测试市龙腾建筑劳务有限公司",
  employerId: "0197a000-0000-7000-8000-000000000000",
  number: "示人社监询字〔2026〕3号",
  dueOn: "2026-11-25",
  materials: [
    { material: "营业执照（副本）复印件", receivedOn: "2026-11-20" },
    { material: "工资支付表（凭证）", receivedOn: null },
    { material: "考勤记录", receivedOn: null },
  ],
  servedOn: "2026-11-19",
  today: "2026-11-26",
};

describe("withheldMaterials", () => {
  it("F42: makes the finding of 条例第三十条第（二）项 from the notice's list, with nothing to be typed again", () => {
    expect(withheldMaterials(notice)).toEqual({
      facts:
        "本机关于2026年11月19日向测试市龙腾建筑劳务有限公司送达《劳动保障监察调查询问通知书》示人社监询字〔2026〕3号，" +
        "要求其于2026年11月25日前（含当日）提交通知书所列的3项材料。截至2026年11月26日，" +
        "测试市龙腾建筑劳务有限公司没有提交其中的2项：1.工资支付表（凭证）；2.考勤记录。",
      provisionBroken: "《劳动保障监察条例》第十五条第（三）项",
      happenedFrom: "2026-11-26",
    });
    expect(violationOf(WITHHELD)).toMatchObject({ article: "第三十条第（二）项", status: "in_force" });
    const rest = { happenedUntil: "", workerCount: 1, amount: "", evidenceIds: [] };
    expect(FindingFields.safeParse({ ...withheldMaterials(notice), ...rest }).success).toBe(true);
  });

  it.each([
    ["on the day itself", { today: "2026-11-25" }],
    ["before it was served", { servedOn: null }],
    ["when it was served on the day that it names", { servedOn: "2026-11-25" }],
    ["when it went to another than the employer", { employerId: null }],
    ["when all came in", { materials: [{ material: "考勤记录", receivedOn: "2026-11-30" }] }],
  ])("says nothing %s", (_when, over) => {
    expect(withheldMaterials({ ...notice, ...over })).toEqual({});
  });
});
