import { describe, expect, it } from "vitest";
import { localPath, typeSize } from "./size";

describe("localPath", () => {
  it("keeps a path of this site with its query", () => {
    expect(localPath("/office/cases?state=opened&page=2")).toBe("/office/cases?state=opened&page=2");
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "office",
    "",
    null,
    undefined,
  ])("sends %j home", (path) => {
    expect(localPath(path)).toBe("/");
  });

  it("cannot carry a line break into a header", () => {
    expect(localPath("/a\r\nSet-Cookie: x=1")).not.toMatch(/[\r\n]/);
  });

  it("escapes Chinese for a header", () => {
    expect(localPath("/employers?q=建工")).toMatch(/^[\x21-\x7e]+$/);
  });
});

describe("typeSize", () => {
  it("knows large and takes everything else for normal", () => {
    expect([typeSize("large"), typeSize("huge"), typeSize(undefined)]).toEqual(["large", "normal", "normal"]);
  });
});
