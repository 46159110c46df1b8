import { describe, expect, it } from "vitest";
import { lostTexts } from "./kept-text";

describe("lostTexts", () => {
  it("finds a NUL and half a character, at whatever depth", () => {
    expect(lostTexts("a\0b")).toEqual([[]]);
    expect(lostTexts({ name: "\ud800王", turns: [{ answer: "好" }, { answer: "x\udc00" }] })).toEqual([
      ["name"],
      ["turns", 1, "answer"],
    ]);
    expect(lostTexts({ "a\0": 1 })).toEqual([[]]);
  });

  it("lets every whole character pass, and what is no text", () => {
    expect(lostTexts({ name: "𬭎䶮👩‍⚖️\t\n\u202e", n: 1, none: null, list: [true, undefined] })).toEqual([]);
    expect(lostTexts(undefined)).toEqual([]);
  });
});
