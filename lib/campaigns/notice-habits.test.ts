import { describe, expect, it } from "vitest";
import { parseNotice } from "./notice-parser";

const standing = { kind: "standing" } as const;
const by = (on: string) => ({ kind: "date", on }) as const;

const tasksOf = (text: string, year = 2026) =>
  parseNotice(text, { year }).sections.flatMap(({ title, tasks }) => tasks.map((task) => ({ title, ...task })));
const only = (text: string, year = 2026) => {
  const tasks = tasksOf(text, year);
  expect(tasks).toHaveLength(1);
  return tasks[0];
};

describe("other bureaus' habits", () => {
  it("keeps leading and cooperating units apart", () => {
    expect(
      only("1.摸清底数。（牵头单位：劳动监察科；配合单位：就业科、社保中心；完成时限：2026年6月底前）"),
    ).toMatchObject({
      text: "摸清底数。",
      units: ["劳动监察科", "就业科", "社保中心"],
      cooperating: ["就业科", "社保中心"],
      limit: by("2026-06-30"),
    });
    expect(only("1.摸清底数。（劳动监察科牵头，就业科、社保中心配合，6月底前完成）")).toMatchObject({
      units: ["劳动监察科", "就业科", "社保中心"],
      cooperating: ["就业科", "社保中心"],
      limit: by("2026-06-30"),
    });
    expect(only("1.摸清底数。（责任科室：劳动监察科（牵头）、就业科（配合）；完成时限：6月底）")).toMatchObject({
      units: ["劳动监察科", "就业科"],
      cooperating: ["就业科"],
    });
  });

  it("reads owners and limits on lines of their own, labelled or not, in brackets or not", () => {
    const expected = { text: "开展宣传。", units: ["劳动关系科", "监察支队"], limit: by("2026-03-31") };
    for (const tail of [
      "\n责任单位：劳动关系科、监察支队\n完成时限：3月底前",
      "\n(责任科室：劳动关系科、监察支队）\n（完成时限：3月底前完成)",
      "\n劳动关系科、监察支队\n3月底前完成",
      "\n【责任部门】：劳动关系科、监察支队\n完成期限:3月末".replace("【责任部门】", "责任部门"),
      "\n责任单位：\n劳动关系科\n监察支队\n完成时限：\n3月31日前",
      "〔责任单位:劳动关系科、监察支队；时限要求：3月31日前】",
      "（劳动关系科、监察支队，3月底前）",
      "责任单位：劳动关系科、监察支队。完成时限：3月底前。",
      "\n\n\t责任单位：劳动关系科、监察支队\t完成时限：3月底前\n",
    ]) {
      expect(only(`1、开展宣传。${tail}`), tail).toMatchObject(expected);
    }
  });

  it("takes rows of a table whose cells a tab divides", () => {
    expect(tasksOf("1\t开展宣传\t劳动关系科\t3月底前\n2\t集中检查\t监察支队、就业科\t持续推进")).toMatchObject([
      { number: 1, text: "开展宣传", units: ["劳动关系科"], limit: by("2026-03-31") },
      { number: 2, text: "集中检查", units: ["监察支队", "就业科"], limit: standing },
    ]);
  });

  it("takes numbers that start again, sections numbered 一、 and tasks numbered (1) or （一）", () => {
    const text =
      "一、宣传\n1.甲事。（责任单位：甲科）\n2.乙事。（责任单位：乙科）\n二、检查\n1.丙事。（责任单位：丙科）";
    expect(tasksOf(text).map(({ title, number }) => [title, number])).toEqual([
      ["宣传", 1],
      ["宣传", 2],
      ["检查", 1],
    ]);
    const bracketed =
      "二、重点任务\n（一）摸清底数。全面排查。（责任单位：甲科，4月底前）\n（二）集中约谈。（责任单位：乙科，持续推进）";
    expect(tasksOf(bracketed)).toMatchObject([
      { title: "重点任务", number: 1, text: "摸清底数。全面排查。", limit: by("2026-04-30") },
      { title: "重点任务", number: 2, units: ["乙科"], limit: standing },
    ]);
    const small = "（一）宣传\n（1）甲事。（责任单位：甲科）\n（2）乙事。（责任单位：乙科）";
    expect(tasksOf(small).map(({ title, number }) => [title, number])).toEqual([
      ["宣传", 1],
      ["宣传", 2],
    ]);
  });

  it("gives owners under two sub-points to the task that they divide", () => {
    const text =
      "1.开展宣传：\n（1）印制手册；\n（2）张贴海报。\n（责任单位：甲科，完成时限：3月底前）\n2.检查。（责任单位：乙科）";
    expect(tasksOf(text)).toMatchObject([
      { number: 1, text: "开展宣传：印制手册；张贴海报。", units: ["甲科"], limit: by("2026-03-31") },
      { number: 2, units: ["乙科"], limit: null },
    ]);
  });

  it("joins a sentence and a bracket that the copying broke into lines", () => {
    const text =
      "1.开展《实施意见》等政策文\n件宣传。（责任单位：劳动关系科、政务\n服务科，完成时限：3月\n底前完成）\n2.检查。（责任单位：乙科）";
    expect(tasksOf(text)[0]).toMatchObject({
      text: "开展《实施意见》等政策文件宣传。",
      units: ["劳动关系科", "政务服务科"],
      limit: by("2026-03-31"),
    });
  });

  it("takes several tasks out of one line", () => {
    const text =
      "（一）宣传 1.甲事。（责任单位：甲科）2.乙事，占比3.5%。（责任单位：乙科）（二）检查 3.丙事。（责任单位：丙科）";
    expect(tasksOf(text).map(({ title, number, units }) => [title, number, units])).toEqual([
      ["宣传", 1, ["甲科"]],
      ["宣传", 2, ["乙科"]],
      ["检查", 3, ["丙科"]],
    ]);
  });

  it("drops sections without tasks and keeps their words", () => {
    const { sections, unparsed } = parseNotice(
      "一、目标\n明显改善。\n二、任务\n1.甲事。（责任单位：甲科）\n三、工作要求\n1.提高认识。加强领导。\n2.及时报送。",
      { year: 2026 },
    );
    expect(sections.map(({ title }) => title)).toEqual(["任务"]);
    expect(unparsed).toEqual(["一、目标", "明显改善。", "三、工作要求", "1.提高认识。加强领导。", "2.及时报送。"]);
  });

  it("keeps names of offices whole that hold 和, brackets or a list", () => {
    expect(
      only("1.甲事。（责任单位：市人力资源和社会保障局、各县（市、区）人社局、劳动关系科和监察支队）")?.units,
    ).toEqual([
      "市人力资源和社会保障局",
      "各县（市、区）人社局".replace("（", "(").replace("）", ")"),
      "劳动关系科",
      "监察支队",
    ]);
  });

  it("takes no person for a unit and no bracket in a sentence for owners", () => {
    const { sections, unparsed } = parseNotice(
      "1.指导平台企业(机构)签订合同（协议）。（责任单位：甲科，责任人：某某）",
      {
        year: 2026,
      },
    );
    expect(sections[0]?.tasks[0]).toMatchObject({ text: "指导平台企业(机构)签订合同（协议）。", units: ["甲科"] });
    expect(unparsed).toEqual(["责任人:某某"]);
  });

  it("leaves the signature, the attachment and the contact out of the last task", () => {
    const text = "1.甲事。\n责任单位：甲科\n2.乙事\n某市人力资源和社会保障局\n2026年3月1日\n附件：分工表";
    expect(tasksOf(text).at(-1)?.text).toBe("乙事");
  });
});
