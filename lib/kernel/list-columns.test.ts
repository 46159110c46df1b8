import { describe, expect, it } from "vitest";
import { ChosenColumns, shownColumns } from "./list-columns";

const columns = [{ key: "number" }, { key: "title" }, { key: "state" }];
const keysOf = (chosen: string | undefined) => shownColumns(columns, chosen).map(({ key }) => key);

describe("shownColumns", () => {
  it("shows the first always, the chosen in the list's order, and all when nothing known was chosen", () => {
    expect(keysOf("state")).toEqual(["number", "state"]);
    expect(keysOf("state.title")).toEqual(["number", "title", "state"]);
    expect(keysOf(undefined)).toEqual(["number", "title", "state"]);
    expect(keysOf("wages.=1")).toEqual(["number", "title", "state"]);
  });

  it("shows an optional one only when it was chosen", () => {
    const withOptional = [...columns, { key: "topics", isOptional: true }];
    const shown = (chosen?: string) => shownColumns(withOptional, chosen).map(({ key }) => key);
    expect(shown()).toEqual(["number", "title", "state"]);
    expect(shown("topics")).toEqual(["number", "topics"]);
  });

  it("reads one value, a dotted one or several, and leaves out what is neither", () => {
    expect(ChosenColumns.parse("title.state")).toBe("title.state");
    expect(ChosenColumns.parse(["title", "state"])).toBe("title.state");
    expect(ChosenColumns.parse("x".repeat(401))).toBeUndefined();
  });
});
