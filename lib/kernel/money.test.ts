import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chineseNumeral } from "./chinese-numerals";
import { chineseMoney, parseYuan, yuan } from "./money";

describe("parseYuan", () => {
  it.each([
    ["1,234.5", 123_450],
    ["１，２３４．５０", 123_450],
    ["￥12", 1200],
    ["¥ 0.01", 1],
    ["300元", 30_000],
    ["0", 0],
    ["007", 700],
    [" 12 345.67 ", 1_234_567],
    ["10000000000", 1_000_000_000_000],
  ])("reads %j", (text, fen) => expect(parseYuan(text)).toEqual({ ok: true, fen }));

  it.each([
    ["", "FORMAT"],
    [".5", "FORMAT"],
    ["5.", "FORMAT"],
    ["1,23", "FORMAT"],
    ["1,2345", "FORMAT"],
    ["1e3", "FORMAT"],
    ["1万", "FORMAT"],
    ["0x10", "FORMAT"],
    ["-1", "NEGATIVE"],
    ["-¥1", "NEGATIVE"],
    ["¥-1", "NEGATIVE"],
    ["－1", "NEGATIVE"],
    ["1.234", "DECIMALS"],
    ["10000000000.01", "TOO_LARGE"],
    ["9".repeat(400), "TOO_LARGE"],
  ])("refuses %j as %s", (text, fault) => expect(parseYuan(text)).toEqual({ ok: false, fault }));

  it.each([[null], [12], [undefined], [{}]])("refuses what is no text: %s", (raw) => {
    expect(parseYuan(raw)).toEqual({ ok: false, fault: "FORMAT" });
  });
});

describe("yuan", () => {
  it.each([
    [1_234_560, "¥12,345.60"],
    [0, "¥0.00"],
    [5, "¥0.05"],
    [99_999, "¥999.99"],
    [100_000, "¥1,000.00"],
    [1_000_000_000_000, "¥10,000,000,000.00"],
    [-1250, "-¥12.50"],
  ])("writes %d as %s", (fen, text) => expect(yuan(fen)).toBe(text));

  it("is read back without loss", () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(amounts, (fen) => {
        expect(parseYuan(yuan(fen))).toEqual({ ok: true, fen });
      }),
      { seed: 20_261_122 },
    );
  });

  it("refuses parts of a fen", () => {
    for (const fen of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => yuan(fen)).toThrow(RangeError);
  });
});

describe("chineseMoney", () => {
  it.each([
    [0, "零元整"],
    [5, "伍分"],
    [50, "伍角整"],
    [55, "伍角伍分"],
    [100, "壹元整"],
    [105, "壹元零伍分"],
    [150, "壹元伍角整"],
    [1000, "壹拾元整"],
    [1_100, "壹拾壹元整"],
    [10_100, "壹佰零壹元整"],
    [101_000, "壹仟零壹拾元整"],
    [100_100, "壹仟零壹元整"],
    [32_504, "叁佰贰拾伍元零肆分"],
    [168_032, "壹仟陆佰捌拾元叁角贰分"],
    [1_640_902, "壹万陆仟肆佰零玖元零贰分"],
    [1_234_500, "壹万贰仟叁佰肆拾伍元整"],
    [1_000_000, "壹万元整"],
    [1_000_100, "壹万零壹元整"],
    [10_050_000, "壹拾万零伍佰元整"],
    [10_700_053, "壹拾万柒仟元伍角叁分"],
    [100_000_000, "壹佰万元整"],
    [10_000_000_000, "壹亿元整"],
    [10_000_100_000, "壹亿零壹仟元整"],
    [10_100_000_000, "壹亿零壹佰万元整"],
    [100_010_000_000, "壹拾亿零壹拾万元整"],
    [123_456_789_012, "壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"],
    [1_000_000_000_000, "壹佰亿元整"],
  ])("writes %d fen as %s", (fen, text) => expect(chineseMoney(fen)).toBe(text));

  it("refuses negative, broken and too large amounts", () => {
    for (const fen of [-1, 0.5, Number.NaN, 1_000_000_000_001]) expect(() => chineseMoney(fen)).toThrow(RangeError);
  });

  it("is unambiguous: reading the words back gives the amount", () => {
    const amounts = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000_000_000 }));
    fc.assert(
      fc.property(amounts, (fen) => {
        expect(fenOf(chineseMoney(fen))).toBe(fen);
      }),
      { seed: 20_261_122, numRuns: 3000 },
    );
  });
});

/** An independent reader, character by character. */
function fenOf(words: string): number {
  const places: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 };
  let [total, group, digit] = [0, 0, 0];
  for (const word of words) {
    const value = "零壹贰叁肆伍陆柒捌玖".indexOf(word);
    if (value >= 0) digit = value;
    else if (word in places) {
      group += digit * (places[word] ?? 0);
      digit = 0;
    } else if (word === "亿" || word === "万" || word === "元") {
      const unit = { 亿: 1e10, 万: 1e6, 元: 100 }[word];
      total += (group + digit) * unit;
      [group, digit] = [0, 0];
    } else if (word === "角" || word === "分") {
      total += digit * (word === "角" ? 10 : 1);
      digit = 0;
    }
  }
  return total;
}

describe("chineseNumeral", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [21, "二十一"],
    [99, "九十九"],
    [100, "一百"],
    [101, "一百零一"],
    [110, "一百一十"],
    [111, "一百一十一"],
    [1001, "一千零一"],
    [1010, "一千零一十"],
    [2026, "二千零二十六"],
    [10_000, "一万"],
    [10_001, "一万零一"],
    [10_010, "一万零一十"],
    [12_345, "一万二千三百四十五"],
    [99_999, "九万九千九百九十九"],
  ])("writes %d as %s", (n, words) => expect(chineseNumeral(n)).toBe(words));

  it.each([[0], [-1], [1.5], [100_000], [Number.NaN]])("refuses %d", (n) => {
    expect(() => chineseNumeral(n)).toThrow(RangeError);
  });
});
