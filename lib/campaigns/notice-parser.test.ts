import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { type ParsedTask, parseNotice } from "./notice-parser";

const notice = fs.readFileSync(new URL("./notice-2022.txt", import.meta.url), "utf8");
const standing = { kind: "standing" } as const;
const by = (on: string) => ({ kind: "date", on }) as const;

/** The twenty tasks as a person copied them out of the notice: number, first words, last words, owners, limit. */
const byHand: readonly (readonly [string, readonly (readonly [number, string, string, string, object])[]])[] = [
  [
    "广泛开展宣传,营造良好氛围",
    [[1, "积极开展《实施意见》", "享有的各项权益。", "劳动关系科、政务服务科", by("2022-03-31")]],
  ],
  [
    "加强工作调研,掌握用工情况",
    [
      [2, "积极联系交通运输、", "相关权益保障情况。", "劳动关系科", by("2022-04-15")],
      [3, "建立平台企业用工情况", "动态调整相关台账。", "劳动关系科", standing],
    ],
  ],
  [
    "出台配套办法,加强用工指导",
    [
      [4, "结合我市实际,会同", "权益实施办法。", "劳动关系科、局属相关单位", by("2022-04-30")],
      [5, "发布外卖员、网约车司机", "相应合同或协议。", "劳动关系科、劳动监察科、综合执法支队", by("2022-04-30")],
      [6, "指导头部平台企业", "权益保障责任。", "劳动关系科、劳动监察科、综合执法支队", standing],
    ],
  ],
  [
    "积极推行集体协商,推进重点行业企业劳动标准制定工作",
    [[7, "支持各级工会组织", "抽成比例等。", "劳动关系科、市总工会", standing]],
  ],
  [
    "促进新就业形态劳动争议处理效能提升",
    [
      [8, "指导平台企业、合作企业", "化解矛盾纠纷。", "仲裁信访科", standing],
      [9, "会同中级人民法院", "新就业形态劳动争议。", "仲裁信访科", standing],
      [10, "充分运用“互联网+", "化解矛盾纠纷。", "仲裁信访科", standing],
    ],
  ],
  [
    "开展专项劳动保障监察",
    [[11, "会同市总工会等部门", "案件予以公布。", "劳动监察科、综合执法支队", by("2022-05-31")]],
  ],
  [
    "强化“线上线下”就业服务",
    [
      [12, "指导各旗县区公共", "信息发布渠道。", "人力资源开发科、市就业服务中心、市人力资源市场服务中心", standing],
      [
        13,
        "以政府主导,",
        "公益性综合服务。",
        "就业促进科、人力资源开发科、市就业服务中心、市人力资源市场服务中心",
        standing,
      ],
      [
        14,
        "结合新就业形态",
        "等针对性服务。",
        "就业促进科、人力资源开发科、职业能力建设科、市人力资源市场服务中心",
        standing,
      ],
    ],
  ],
  [
    "探索启动职业伤害保障工作",
    [[15, "积极与人力资源社会", "职业伤害保障工作。", "工伤保险科、社保中心、劳动人事争议仲裁院", standing]],
  ],
  [
    "优化社会保险服务",
    [
      [16, "放开灵活就业人员", "落实到位。", "养老保险科、社保中心、劳动人事争议仲裁院", by("2022-04-30")],
      [17, "全面落实全民参保", "基本养老保险。", "劳动人事争议仲裁院、社保中心、综合保障中心", standing],
      [18, "积极为灵活就业人员", "社会保险业务。", "社保中心、劳动人事争议仲裁院、政务服务科", standing],
    ],
  ],
  [
    "加大职业技能培训",
    [
      [19, "深入了解新就业形态", "提升培训试点。", "职业能力建设科、就业服务中心", by("2022-05-31")],
      [20, "引导新就业形态劳动者", "职业培训补贴。", "职业能力建设科、就业服务中心", standing],
    ],
  ],
];

describe("the notice of 2022", () => {
  const { sections, unparsed } = parseNotice(notice, { year: 2022 });

  it("gives exactly the tasks that a person copied out of it", () => {
    expect(sections.map(({ title }) => title)).toEqual(byHand.map(([title]) => title));
    for (const [at, [, tasks]] of byHand.entries()) {
      const found = sections[at]?.tasks ?? [];
      expect(found.map(({ number, units, limit }) => [number, units, limit])).toEqual(
        tasks.map(([number, , , units, limit]) => [number, units.split("、"), limit]),
      );
      for (const [nth, [, first, last]] of tasks.entries()) {
        const text = found[nth]?.text ?? "";
        expect([text.startsWith(first), text.endsWith(last)]).toEqual([true, true]);
        expect(text).not.toContain("责任单位");
      }
    }
    expect(sections.flatMap(({ tasks }) => tasks)).toHaveLength(20);
  });

  it("loses no line: what is no task and no heading of one stands among what was not understood", () => {
    const title = sections.map((section) => section.title);
    const kept = [...unparsed, ...title, ...sections.flatMap(({ tasks }) => tasks.map(({ text }) => text))].join("\n");
    for (const line of notice.split("\n").filter((each) => each.trim() !== "")) {
      const words = line.trim().replace(/^(\([一二三四五六七八九十]+\)|\d+\.)/, "");
      const isPassedHeading = words.startsWith("二、工作任务");
      expect(isPassedHeading || kept.includes(words.slice(0, 12)), line).toBe(true);
    }
    expect(unparsed.join("")).not.toContain("责任单位:");
  });

  it("reads the same in full-width signs and with the lines of another system", () => {
    const wide = notice
      .replaceAll("(", "（")
      .replaceAll(")", "）")
      .replaceAll(":", "：")
      .replaceAll(",", "，")
      .replaceAll(";", "；")
      .replaceAll("\n", "\r\n");
    const strip = ({ number, units, limit }: ParsedTask) => ({ number, units, limit });
    const read = parseNotice(wide, { year: 2022 }).sections.map(({ tasks }) => tasks.map(strip));
    expect(read).toEqual(sections.map(({ tasks }) => tasks.map(strip)));
  });
});

describe("hostile text", () => {
  it.each([
    ["brackets that never close", "1.甲（".repeat(40_000)],
    ["brackets within brackets", `1.甲${"(".repeat(100_000)}${")".repeat(100_000)}`],
    ["labels without end", `1.甲（${"责任单位：".repeat(40_000)}）`],
    ["blanks", `1.甲${" ".repeat(200_000)}乙（责任单位：甲科）`],
    ["one word", `1.（责任单位：${"和".repeat(200_000)}科）`],
    ["numbers", "1.".repeat(100_000)],
    ["lines", "1.甲\n".repeat(50_000)],
    ["continued lines", `1.甲\n${"乙\n".repeat(100_000)}`],
    ["numerals", `${"一".repeat(200_000)}、甲`],
    ["stops", `1.${"甲。".repeat(100_000)}`],
  ])("is read in time that its length alone decides: %s", (_name, text) => {
    expect(parseNotice(text, { year: 2026 })).toHaveProperty("sections");
  });

  it("gives nothing for nothing", () => {
    for (const text of ["", "\n\n", "通知", "（）", "1."])
      expect(() => parseNotice(text, { year: 2026 })).not.toThrow();
    expect(parseNotice("", { year: 2026 })).toEqual({ sections: [], unparsed: [] });
  });
});
