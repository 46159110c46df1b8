import { describe, expect, it } from "vitest";
import { violationOf } from "./catalogue";
import { isSameConduct, sameConduct } from "./same-conduct";

const fines = (code: string) => violationOf(code)?.sanctions.some(({ kind }) => kind.startsWith("fine"));

describe("entries that forbid one and the same conduct", () => {
  it.each(sameConduct)("%s and %s stand in the catalogue, and each asks for a fine", (code, other) => {
    expect([fines(code), fines(other)]).toEqual([true, true]);
    expect(violationOf(code)?.law).not.toBe(violationOf(other)?.law);
    expect(isSameConduct(other, code)).toBe(true);
  });

  it("are no other two, and none is the same as itself", () => {
    expect(isSameConduct("LDJC-23-4", "NZG-13-1-2")).toBe(false);
    expect(isSameConduct("LDJC-23-4", "LDJC-23-4")).toBe(false);
  });
});
