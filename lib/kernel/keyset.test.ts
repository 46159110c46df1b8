import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "./keyset";

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

it("reads back what it wrote", () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      expect(decodeCursor(encodeCursor(values))).toEqual(values);
    }),
    { seed: 20_261_122 },
  );
});

it("stands in an address without escaping", () => {
  expect(encodeCursor(["2026-11-22", "张>?~", null])).toMatch(/^[\w-]+$/);
});

it.each([
  [""],
  ["%%%"],
  [`${encode(["a"])}=`],
  [` ${encode(["a"])}`],
  [encode({ a: 1 })],
  [encode([])],
  [encode([[1]])],
  [encode([true])],
  [encode([{ $ne: 1 }])],
  [encode(Array.from({ length: 9 }, () => 1))],
  [encode(["x".repeat(5000)])],
  [Buffer.from("[1e999]").toString("base64url")],
  [Buffer.from("[ 1]").toString("base64url")],
  [Buffer.from("[1").toString("base64url")],
  [null],
  [7],
  [undefined],
])("answers null to %j", (text) => expect(decodeCursor(text)).toBeNull());
