import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { particularsWords } from "./audit-particulars";
import { stateWords, subjectLabels, subjectWords } from "./audit-subjects";

const LIB = path.join(import.meta.dirname, "../../lib");
const NAMES_SUBJECT = /subject: \{ kind: "(\w+)"|defineAdvance\(\{\s*kind: "(\w+)"/g;

it("names every subject of an event, and the states of a case, an order and its items as their pages do", () => {
  const files = fs.readdirSync(LIB, { recursive: true, encoding: "utf8" });
  const kinds = files
    .filter((file) => file.endsWith(".ts") && !/test/.test(file))
    .flatMap((file) => [...fs.readFileSync(path.join(LIB, file), "utf8").matchAll(NAMES_SUBJECT)])
    .map(([, named, moved]) => named ?? moved ?? "");
  expect(kinds.length).toBeGreaterThan(50);
  expect([...new Set(kinds)].filter((kind) => !Object.hasOwn(subjectLabels, kind))).toEqual([]);
  expect([subjectWords("case"), stateWords("case", "investigating"), stateWords("order_item", "defied")]).toEqual([
    "案件",
    "调查中",
    "逾期未改正",
  ]);
  expect([subjectWords("unknown"), stateWords("case", null), subjectWords(null)]).toEqual(["unknown", "", ""]);
});

it("says the particulars in words, also those within others, and leaves what has none", () => {
  const particulars = { gathered: "evidence", isGranted: false, ordinals: [1, 2], before: { name: "甲" }, odd: null };
  expect(particularsWords({ ...particulars, limit: "T-INV" })).toBe(
    "收集内容：登记证据；是否同意：否；序号：1、2；原内容：（名称：甲）；odd：无；期限：调查期限",
  );
});
