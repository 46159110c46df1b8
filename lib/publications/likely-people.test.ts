import { describe, expect, it } from "vitest";
import { hideLikelyPeople } from "./likely-people";

const hidden = (text: string) => hideLikelyPeople(text, "某某");

describe("hideLikelyPeople", () => {
  it.each([
    ["据檀小声和蒯大年反映属实。", "据某某和某某反映属实。"],
    ["檀小声的丈夫反映", "某某的丈夫反映"],
    ["班组长老赵称张小明已领款", "班组长某某称某某已领款"],
    ["经查，王芳、李伟、刘洋三人未签合同", "经查，某某、某某、某某三人未签合同"],
    ["现场负责人孙立军承认", "现场负责人某某承认"],
    ["时任经理陈国强、会计钱进", "时任经理某某、会计某某"],
    ["已付柏青松工资", "已付某某工资"],
    ["与欧阳雪订立劳动合同", "与某某订立劳动合同"],
    ["古丽努尔·买买提和努尔兰·阿不都", "某某和某某"],
    ["王建国", "某某"],
  ])("hides a name whoever has it: %s", (text, masked) => expect(hidden(text)).toBe(masked));

  it.each([
    "未按月足额支付木工班组12名劳动者2026年7月至9月的工资123,456.78元。",
    "根据《劳动保障监察条例》第三十条第一款第（三）项，处罚款¥20,000.00（大写：人民币贰万元整）。",
    "劳动者工资支付台账、员工名册、职工考勤记录缺失，费用、金额、时间、项目、安全、方案均无记载。",
    "上述行为违反了《中华人民共和国劳动法》第五十条、《保障农民工工资支付条例》第十三条的规定。",
    "应当自收到本决定书之日起十五日内缴纳罚款，逾期不缴纳的，每日按罚款数额的百分之三加处罚款。",
    "部分支付，情节较轻，主动配合调查，依法从轻处罚。",
  ])("leaves the sentences of a decision: %s", (text) => expect(hidden(text)).toBe(text));

  it("asked again changes nothing more", () => {
    const once = hidden("据檀小声和蒯大年反映，木工王芳13800138000、老李的工资未付。");
    expect(hidden(once)).toBe(once);
  });
});
