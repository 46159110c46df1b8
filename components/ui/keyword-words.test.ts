import { describe, expect, it } from "vitest";
import { keywordWords } from "./keyword-words";

describe("keywordWords", () => {
  it("says a keyword as it was typed, and of one that no list can search by that it was not used", () => {
    expect([keywordWords("龙腾"), keywordWords(" 龙（腾）"), keywordWords(undefined), keywordWords("")]).toEqual([
      ...["龙腾", " 龙（腾）"],
      ...[undefined, undefined],
    ]);
    expect(keywordWords("，。")).toBe("，。（没有文字或者数字，没有用来查询）");
    expect(keywordWords("龙！")).toBe("龙！（只有一个字，查名称至少要写两个字）");
  });
});
