import { describe, expect, it } from "vitest";
import { renewed } from "./renewal";
import { shownWords } from "./shown-words";

const turn = (question: string, answer = "") => ({ question, answer });

describe("an interview that two officers write at once", () => {
  const known = { version: 3, place: "会议室", recorder: "", turns: [turn("您的姓名？", "张䶮")] };
  const answers = [turn("入职时间？", "三月"), turn("月工资？", "8000元")];
  const fresh = { ...known, version: 4, recorder: "李四", turns: [...known.turns, ...answers] };
  const mine = { ...known, place: "工地", turns: [...known.turns, turn("还有谁？")] };

  it("takes what only the other wrote, keeps what only this one typed, and names what both changed with what is new", () => {
    const { value, clashes, gone } = renewed({ mine, known, fresh });
    expect(value).toEqual({ ...mine, version: 4, recorder: "李四" });
    expect(clashes).toEqual([{ name: "turns", mine: mine.turns, theirs: fresh.turns, news: answers }]);
    expect(gone).toEqual([]);
  });

  it("asks again after a further refresh as long as it was not settled, also where nothing new came", () => {
    const now = { ...mine, version: 4 };
    const later = { ...fresh, version: 5 };
    expect(renewed({ mine: now, known: fresh, fresh: later }, ["turns"]).clashes).toMatchObject([
      { name: "turns", theirs: fresh.turns },
    ]);
    expect(renewed({ mine: now, known: fresh, fresh: later }).clashes).toEqual([]);
    expect(renewed({ mine: fresh, known: fresh, fresh: later }, ["turns"]).clashes).toEqual([]);
  });

  it("has nothing to ask where both wrote the same, or this one put back what stood", () => {
    expect(renewed({ mine: { ...mine, turns: fresh.turns }, known, fresh }).clashes).toEqual([]);
    expect(renewed({ mine: known, known, fresh })).toEqual({ value: fresh, clashes: [], gone: [] });
  });

  it("empties what the other emptied, so that a control does not say it again", () => {
    const stood = { amount: "80", told: true, workers: 3, note: "" };
    const three = { mine: { ...stood, note: "补充" }, known: stood, fresh: { note: "" } };
    expect(renewed(three).value).toEqual({ amount: "", told: false, workers: "", note: "补充" });
  });
});

describe("elements that two officers tie to exhibits", () => {
  const tie = (element: string, ...evidenceIds: string[]) => ({ element, evidenceIds });
  const known = { ties: [tie("relation", "e1"), tie("wage"), tie("days")] };
  const fresh = { ties: [tie("relation", "e1", "e2"), tie("wage", "e3"), tie("days")] };

  it("keeps both works where they lie in other elements, and asks only of the one that both tied", () => {
    const mine = { ties: [tie("relation", "e1"), tie("wage", "e4"), tie("days", "e5")] };
    const { value, clashes } = renewed({ mine, known, fresh });
    expect(value).toEqual({ ties: [tie("relation", "e1", "e2"), tie("wage", "e4"), tie("days", "e5")] });
    expect(clashes).toEqual([{ name: "ties.1.evidenceIds", mine: ["e4"], theirs: ["e3"], news: ["e3"] }]);
  });
});

describe("items that the head and a deputy decide at once", () => {
  const item = (id: string, disposal = "", note = "") => ({ id, disposal, note });
  const known = { id: "p", version: 3, items: [item("i1"), item("i2"), item("i3")] };
  const fresh = { id: "p", version: 4, items: [item("i2"), item("i3")] };

  it("follows each item to where it now stands, and names what was filled in of one that is decided", () => {
    const mine = { ...known, items: [item("i1", "returned", "退还"), item("i2"), item("i3", "seized", "封存")] };
    expect(renewed({ mine, known, fresh })).toEqual({
      value: { id: "p", version: 4, items: [item("i2"), item("i3", "seized", "封存")] },
      clashes: [],
      gone: ["items.0.disposal", "items.0.note"],
    });
  });

  it("takes the list as it is where this person typed in none of its items", () => {
    expect(renewed({ mine: { ...known, version: 3 }, known, fresh })).toEqual({ value: fresh, clashes: [], gone: [] });
  });

  it("takes a row that came anew as the page brings it, not as its controls first stood empty", () => {
    const mine = { ...fresh, items: [item("i2", "copied"), item("i3"), { disposal: "", note: "" }] };
    const later = { ...fresh, items: [...fresh.items, item("i4")] };
    const { value } = renewed({ mine, known: fresh, fresh: later });
    expect(value).toEqual({ ...fresh, items: [item("i2", "copied"), item("i3"), item("i4")] });
  });

  it("names an open field by the place where its item now stands", () => {
    const stood = { items: [item("i1"), item("i2", "copied")] };
    const mine = { items: [item("i1"), item("i2", "seized")] };
    const { value, clashes } = renewed({ mine, known: stood, fresh: { items: [item("i2", "copied")] } }, [
      "items.1.disposal",
    ]);
    expect(value).toEqual({ items: [item("i2", "seized")] });
    expect(clashes).toMatchObject([{ name: "items.0.disposal", mine: "seized", theirs: "copied" }]);
  });

  it("asks of the whole list where this person struck an item that the other changed, and keeps what was added", () => {
    const theirs = { items: [item("i1", "copied"), item("i2")] };
    const mine = { items: [item("i2"), item("", "returned")] };
    const struck = renewed({ mine, known: { items: [item("i1"), item("i2")] }, fresh: theirs });
    expect(struck.value).toEqual(mine);
    expect(struck.clashes).toMatchObject([{ name: "items", mine: mine.items, theirs: theirs.items }]);
  });
});

describe("the other's value in words", () => {
  const called = (name: string, value: string) => (name === "evidenceIds" && value === "e1" ? "工资表" : undefined);

  it("says options by their names, rows by what stands in them, and nothing as empty", () => {
    expect(shownWords("evidenceIds", ["e1"], called)).toBe("工资表");
    expect(shownWords("turns", [turn("月工资？", "8000元"), turn("还有谁？")], called)).toBe(
      "月工资？；8000元；还有谁？",
    );
    expect([shownWords("told", true, called), shownWords("note", "", called)]).toEqual(["已勾选", "（空）"]);
  });

  it("asks to look where all that it has is an id, and cuts what is long", () => {
    const id = "0b6f2f0e-5a43-4f0e-9f6a-2d7c1f7f2a11";
    expect(shownWords("evidenceIds", [id], called)).toBe("他人已修改，请核对");
    expect(shownWords("facts", "事".repeat(400), called)).toHaveLength(302);
  });
});
