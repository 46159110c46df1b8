import { describe, expect, it } from "vitest";
import { pdfPages } from "@/lib/testing/pdf-text";
import { renderPaper } from "../render";
import { campaignBrief } from "./campaign-brief";
import { sampleFrame } from "./samples";

const SENTENCE = "指导平台企业和合作企业依法订立劳动合同或者书面协议，合理确定双方的权利义务。";
const UNIT = "市人力资源和社会保障局劳动关系与仲裁信访科";
const many = (length: number) =>
  Array.from({ length }, (_none, at) => ({
    ...{ name: `第${at + 1}项`, words: SENTENCE, unit: UNIT, dueOn: "2026-11-20" },
  }));
const counted =
  "立案12件，结案11件，受理登记投诉举报120件，下达限期改正指令书18件，完成现场检查32次，作出处罚、处理决定8件，发出提示函、整改函，开展约谈、指导会16次，收到用工情况半年报告240份";

describe("campaignBrief", () => {
  it("is one sheet however full the action is, and says how much more there is", async () => {
    const full = {
      ...{ campaign: "维护新就业形态劳动者劳动保障权益专项行动", reckonedOn: "2026-11-26" },
      numbers: ["任务", "已完成", "已逾期", "临期", "待核验", "待决定", "逾期未报", "未结督办"].map((name) => ({
        ...{ name, count: 120 },
      })),
      ...{ late: many(20), decisions: many(15) },
      thin: many(20).map(({ name, unit }) => `${name} ${unit}`),
      effects: many(12).map(() => ({ cutOffOn: "2026-11-15", words: counted })),
      effect:
        "行动对象前后各90日：收到投诉举报120件、80件，立案40件、20件，查实拖欠数额5,000,000.00元、1,000,000.00元。",
    };
    const pages = await pdfPages((await renderPaper(campaignBrief, full, sampleFrame)).bytes);
    expect(pages).toHaveLength(1);
    for (const said of ["还有16项，见领导页", "还有12项，见领导页", "还有17项，见领导页", "不对单位和个人排名"]) {
      expect(pages[0]).toContain(said);
    }
  });
});
