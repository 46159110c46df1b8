import { expect, it } from "vitest";
import { ordinalWords, parseOrdinals } from "./ordinals";

it("reads numbers of rows and ranges of them, each once", () => {
  expect(parseOrdinals("")).toEqual([]);
  expect(parseOrdinals("5、3，8-10 9;12至13")).toEqual([3, 5, 8, 9, 10, 12, 13]);
});

it.each(["0", "3-1", "三", "1.5", "1-", "1-999999"])("does not guess at %s", (typed) => {
  expect(parseOrdinals(typed)).toBeNull();
});

it("writes them as short as they can be, so that they are read again as they were", () => {
  expect(ordinalWords([])).toBe("");
  expect(ordinalWords([12, 3, 5, 4, 8])).toBe("3-5、8、12");
  expect(parseOrdinals(ordinalWords([1, 2, 3, 7]))).toEqual([1, 2, 3, 7]);
});
