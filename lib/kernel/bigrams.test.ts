import { expect, it } from "vitest";
import { bigrams } from "./bigrams";

it.each([
  ["测试工厂", ["测试", "试工", "工厂"]],
  ["测试（山西）有限公司", ["测试", "试山", "山西", "西有", "有限", "限公", "公司"]],
  ["测试(山西)有限公司", ["测试", "试山", "山西", "西有", "有限", "限公", "公司"]],
  ["ＡＢ c", ["ab", "bc"]],
  ["哈哈哈哈", ["哈哈"]],
  ["𬭎淼", ["𬭎淼"]],
  ["张", ["张"]],
  ["（）", []],
  ["", []],
])("splits %j", (text, pairs) => expect(bigrams(text)).toEqual(pairs));

it("finds a part of a name by its own pairs", () => {
  const name = new Set(bigrams("测试市晋阳餐饮管理有限公司"));
  expect(bigrams("晋阳 餐饮").every((pair) => name.has(pair))).toBe(true);
  expect(bigrams("餐饮晋阳").every((pair) => name.has(pair))).toBe(false);
});
