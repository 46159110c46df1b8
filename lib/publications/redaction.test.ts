import { describe, expect, it } from "vitest";
import { emptyBox, hidesMore, maskByRule, redacted } from "./redaction";

const EMPLOYER = "测试市张小明餐饮有限公司";
const people = {
  names: ["张小明", "古丽努尔·买买提", "欧阳雪", "雪"],
  addresses: ["测试市示范区和平里小区东门"],
  kept: [EMPLOYER, "911401051234567890"],
};

describe("maskByRule", () => {
  it.each([
    ["木工张小明、古丽努尔·买买提和欧阳雪等12人", "木工某某、某某和某某等12人"],
    ["身份证号140105199003079914。", "身份证号***。"],
    ["身份证号14010519900307991X，", "身份证号***，"],
    ["身份证号１４０１０５１９９００３０７９９１４", "身份证号***"],
    ["工资卡6222 0210 0112 2333 444", "工资卡***"],
    ["电话13800138000、138-0013-8000、0351-5550000", "电话***、***、***"],
    ["护照E12345678", "护照***"],
    ["邮箱zhang.min+a@example.com.cn", "邮箱***"],
    ["家住示范区和平里3号楼2单元501室，", "家住***，"],
    ["证人，住示范区云影巷六院。", "证人，住***。"],
    ["宿舍在3号楼2单元501室", "宿舍在***"],
    ["在测试市示范区和平里小区东门领取", "在***领取"],
    ["投诉人王建国反映，举报人李明称", "投诉人某某反映，举报人某某称"],
    ["法定代表人：赵四", "法定代表人：某某"],
    ["证人欧阳文静的证言", "证人某某的证言"],
    ["劳动者许志强、职工何伟、工人高俊岭、员工金花的工资", "劳动者某某、职工某某、工人某某、员工某某的工资"],
    ["证人方圆、证人万里、证人于小明、证人余生", "证人某某、证人某某、证人某某、证人某某"],
    ["姓名：程远；姓名：曾国；姓名：任重；姓名：段誉", "姓名：某某；姓名：某某；姓名：某某；姓名：某某"],
    ["投诉人钱进、投诉人史铁、投诉人唐宁、投诉人谢安", "投诉人某某、投诉人某某、投诉人某某、投诉人某某"],
    ["联系人傅明、联系人石磊", "联系人某某、联系人某某"],
    ["工资卡6222-0210-0112-2333-444已停用", "工资卡***已停用"],
    ["工资卡6222-0210-0112-2333", "工资卡***"],
  ])("hides what tells a person: %s", (text, masked) => expect(maskByRule(text, people)).toBe(masked));

  it.each([
    "未按月足额支付木工班组12名劳动者2026年7月至9月的工资123,456.78元。",
    "根据《劳动保障监察条例》第三十条第一款第（三）项，处罚款¥20,000.00（大写：人民币贰万元整）。",
    "劳动者工资支付台账、员工名册、职工考勤记录缺失，法定代表人身份信息不全。",
    "投诉人陈述其工资未付，劳动者周转困难，职工马上离岗，工人于本月停工，劳动者金额合计2万元。",
    "农民工高度关注，职工高温津贴未付，工人万余名，员工何时返岗不明，劳动者余额未结，职工任职期间加班。",
    "劳动者曾经多次投诉，职工方面无异议，工人程序性权利，员工许可证，劳动者钱款未付，工人陆续离场。",
    "自2026-07-01至2026-09-30欠付，电话分机8001-8002，",
    "测人社监罚字〔2026〕12号",
    "伙食费、住宿费、住房补贴没有支付，",
    "3号楼工地自2026年07月01日起停工",
  ])("leaves what tells none: %s", (text) => expect(maskByRule(text, people)).toBe(text));

  it("leaves the party as the law names it, a person's name inside it too", () => {
    const text = `${EMPLOYER}（统一社会信用代码911401051234567890）欠付张小明工资。`;
    expect(maskByRule(text, people)).toBe(text.replace("欠付张小明", "欠付某某"));
    expect(maskByRule("个体经营者张小明未付张小明工资", { ...people, kept: ["张小明"] })).toContain("张小明");
  });

  it("asked again changes nothing more", () => {
    const once = maskByRule("投诉人王建国，家住示范区1号楼1单元101室，电话13800138000", people);
    expect(maskByRule(once, people)).toBe(once);
    expect(once).not.toMatch(/\d/);
  });
});

describe("boxes", () => {
  const text = { facts: ["外号铁柱子的班组长称张小明已领款。"], grounds: ["从轻。"], measures: ["罚款。"] };

  it("hide more, never less", () => {
    const boxes = [
      { text: "铁柱子", reason: "自然人称呼" },
      { text: "某某", reason: "不留痕迹" },
    ];
    const shown = redacted(text, people, boxes);
    expect(shown.facts).toEqual(["外号［隐去］的班组长称［隐去］已领款。"]);
    expect(redacted(text, people, [{ text: "张小明", reason: "规则已经遮盖" }]).facts[0]).not.toContain("张小明");
  });

  it("are told when they hide nothing", () => {
    const masked = redacted(text, people, []);
    expect(emptyBox(masked, [{ text: "铁柱子", reason: "" }])).toBe(-1);
    expect(
      emptyBox(masked, [
        { text: "铁柱子", reason: "" },
        { text: "张小明", reason: "" },
      ]),
    ).toBe(1);
  });

  it("find a name that became known later", () => {
    const proposed = redacted(text, people, []);
    expect(hidesMore(proposed, people)).toBe(false);
    expect(hidesMore(proposed, { ...people, names: [...people.names, "铁柱子"] })).toBe(true);
  });
});
