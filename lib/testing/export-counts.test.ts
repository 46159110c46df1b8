import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const counted = fs
  .readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(path.join("export", "route.ts")))
  .map((file) => ({ file, text: fs.readFileSync(path.join("app", file), "utf8") }))
  .filter(({ text }) => /count: await \w+Count\(/.test(text));

it("a sheet's head and its event tell how many rows there are: no export counts only as far as a page does", () => {
  expect(counted.length).toBeGreaterThan(20);
  expect(counted.flatMap(({ file, text }) => (text.includes("MOST_EXPORTED)") ? [] : file))).toEqual([]);
});
