import { describe, expect, it } from "vitest";
import { changedParagraphs, changesBetween, type VersionLine } from "./versions";

const opinion = (text: string): VersionLine => ({ place: "other", text });
const measure = (text: string): VersionLine => ({ place: "measure", text });

describe("changesBetween", () => {
  it("finds nothing between two equal versions", () => {
    const lines = [measure("罚款5,000.00元。"), opinion("处理意见：予以处罚。")];
    expect(changesBetween(lines, [...lines])).toEqual([]);
  });

  it("tells the amount that changed, and the words around it that stayed", () => {
    expect(changesBetween([measure("罚款5,000.00元。")], [measure("罚款8,000.00元。")])).toEqual([
      {
        place: "measure",
        paragraphs: [
          [
            { kind: "kept", text: "罚款" },
            { kind: "removed", text: "5,000.00" },
            { kind: "added", text: "8,000.00" },
            { kind: "kept", text: "元。" },
          ],
        ],
      },
    ]);
  });

  it("keeps the order in which an approver reads the parts", () => {
    const changed = changesBetween([], [opinion("另作处理。"), measure("警告。"), { place: "facts", text: "事实。" }]);
    expect(changed.map(({ place }) => place)).toEqual(["facts", "measure", "other"]);
  });

  it("leaves out the paragraphs of a part that stayed", () => {
    const [change] = changesBetween([opinion("第一段。\n第二段。")], [opinion("第一段。\n第二段。\n第三段。")]);
    expect(change?.paragraphs).toEqual([[{ kind: "added", text: "第三段。" }]]);
  });
});

describe("changedParagraphs", () => {
  it("tells what was struck and not replaced", () => {
    expect(changedParagraphs(["一。", "二。", "三。"], ["一。", "三。"])).toEqual([
      [{ kind: "removed", text: "二。" }],
    ]);
  });

  it("tells what was struck beyond what replaced it", () => {
    const [first, second] = changedParagraphs(["甲事。", "乙事。"], ["丙事。"]);
    expect(first?.map(({ kind }) => kind)).toContain("added");
    expect(second).toEqual([{ kind: "removed", text: "乙事。" }]);
  });

  it("tells the last paragraph that was struck", () => {
    expect(changedParagraphs(["一。", "二。"], ["一。"])).toEqual([[{ kind: "removed", text: "二。" }]]);
  });
});
