import { expect, it } from "vitest";
import { articlesOf, factsOf, findingsIn, topicsOf } from "./findings";

const answer = (questionKey: string, verdict: "yes" | "no", note: string) => ({
  ...{ questionKey, verdict, note },
  statement: "已经做到",
});

const answers = [
  answer("contract.written", "no", "12名木工没有订立书面劳动合同。"),
  answer("wages.paid", "no", "2026年9月工资没有支付"),
  answer("special_hours.permit", "no", "保安岗位没有许可；"),
  answer("hours.limit", "yes", ""),
];

it("finds what was answered 否, with its provision where an entry judges it", () => {
  const found = findingsIn(answers);
  expect(found.map(({ provision }) => provision?.code)).toEqual(["LDHT-82-1", "LDHT-85-1", undefined]);
  expect(articlesOf(found)).toEqual([
    "《中华人民共和国劳动合同法》第八十二条第一款",
    "《中华人民共和国劳动合同法》第八十五条第（一）项",
  ]);
});

it("numbers the facts of several findings and ends each with one full stop", () => {
  expect(factsOf(findingsIn(answers))).toBe(
    "1.12名木工没有订立书面劳动合同。\n2.2026年9月工资没有支付。\n3.保安岗位没有许可。",
  );
  expect(factsOf(findingsIn(answers.slice(1, 2)))).toBe("2026年9月工资没有支付。");
});

it("is about the topics of the items to which its findings belong, each once", () => {
  expect(topicsOf(findingsIn(answers))).toEqual(["contract", "wages", "overtime"]);
  expect(topicsOf([])).toEqual([]);
});
