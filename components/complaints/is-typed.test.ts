import { describe, expect, it } from "vitest";
import { isTyped } from "./is-typed";

const chosen = (selectedIndex: number, brought: number) => ({
  type: "select-one",
  selectedIndex,
  options: [0, 1, 2].map((at) => ({ defaultSelected: at === brought })),
});

describe("isTyped", () => {
  it("tells words that were typed from those that the page brought", () => {
    expect(isTyped({ type: "textarea", value: "工资条", defaultValue: "" })).toBe(true);
    expect(isTyped({ type: "text", value: "8000", defaultValue: "8000" })).toBe(false);
    expect(isTyped({ type: "text", value: "", defaultValue: "8000" })).toBe(true);
  });

  it("looks at the tick of a box, not at its value", () => {
    const box = { type: "checkbox", value: "wages", defaultValue: "wages" };
    expect(isTyped({ ...box, checked: true, defaultChecked: false })).toBe(true);
    expect(isTyped({ ...box, type: "radio", checked: true, defaultChecked: true })).toBe(false);
  });

  it("takes the first of a list for what it brought where it brought none", () => {
    expect([chosen(0, -1), chosen(1, -1), chosen(2, 2), chosen(0, 2)].map(isTyped)).toEqual([false, true, false, true]);
  });

  it("reads what an element has from its class as well as what is its own", () => {
    class Area {
      readonly type = "textarea";
      readonly value = "";
      get defaultValue(): string {
        return "";
      }
    }
    expect(isTyped(new Area())).toBe(false);
  });
});
