import { describe, expect, it } from "vitest";
import { asSentence, signedOpinion } from "./prose";

describe("asSentence", () => {
  it("ends with one stop, whatever was written at the end", () => {
    for (const text of ["移至证据室封存", "移至证据室封存。", "移至证据室封存；", "移至证据室封存。。"]) {
      expect(asSentence(text)).toBe("移至证据室封存。");
    }
  });
});

describe("signedOpinion", () => {
  const signed = (opinion: string, verdict?: string) =>
    signedOpinion({ opinion, by: "陈志远", on: "2026-11-22" }, verdict);

  it("stands with a stop above the name and the day", () => {
    expect(signed("拟同意结案")).toBe("拟同意结案。\n陈志远　2026年11月22日");
  });

  it("says the verdict before the opinion, and once where the opinion says no more", () => {
    expect(signed("请当场清点", "同意")).toBe("同意。请当场清点。\n陈志远　2026年11月22日");
    expect(signed("同意。", "同意")).toBe("同意。\n陈志远　2026年11月22日");
    expect(signed("同意", "不同意")).toBe("不同意。同意。\n陈志远　2026年11月22日");
  });
});
