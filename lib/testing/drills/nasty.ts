import { newId } from "@/lib/kernel/ids";

type Draw = (below: number) => number;

/** What no field expects: other types, numbers that are none, texts that break what keeps and prints them. */
const NASTY: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  -0.5,
  2 ** 31,
  2 ** 53,
  Number.POSITIVE_INFINITY,
  Number.NaN,
  [],
  [null],
  {},
  { length: 1 },
  "",
  " ",
  "-1",
  "1e309",
  "-1e309",
  "1e3",
  "0x10",
  "NaN",
  "9007199254740993",
  "99999999999999999999",
  "１２３",
  "一二三",
  "0.005",
  "1,000.00",
  "-0",
  "2026-02-30",
  "0000-00-00",
  "0001-01-01",
  "9999-12-31",
  "2026-11-26T00:00:00Z",
  "24:60",
  "\u0000",
  "\ud800",
  "\udc00\ud800",
  "\u202e\u2066",
  "\ufeff",
  "👨‍👩‍👧‍👦",
  "𬭎䶮",
  "e\u0301".repeat(50),
  "<script>alert(1)</script>",
  "'; drop table cases; --",
  "{{constructor}}",
  "__proto__",
  "%00%FF",
  "../../etc/passwd",
  "11010519491231002X",
  "110105194912310021",
  "99999919000230000X",
  "91990101MA0H00010Q",
  "138001380000",
  "+8613800138000",
  "a@b",
  "not-an-id",
  "00000000-0000-0000-0000-000000000000",
  "ffffffff-ffff-ffff-ffff-ffffffffffff",
  "x".repeat(5_000),
  Array.from({ length: 300 }, () => "x"),
];

/** What may be put into a text that is otherwise as it should be. */
const STRANGE = [
  "\u0000",
  "\ud800",
  "\udfff",
  "\u202e",
  "\u200b",
  "\ufffe",
  "𬭎",
  "👩‍⚖️",
  "\r\n",
  "\t",
  "'",
  "\\",
  "%",
  "　",
];

/** Texts that many fields take: so that some strange inputs get as far as the command. */
const PLAUSIBLE = [
  "单位拖欠工资，已经核实，理由充分。",
  "2026-11-20",
  "2",
  "500.50",
  "09:30",
  "王敏",
  "测试市建设路88号",
];

const within = <T>(draw: Draw, list: readonly T[]): T | undefined => list[draw(list.length)];

function strangeText(draw: Draw, text: string): string {
  const base = text === "" ? (within(draw, PLAUSIBLE) ?? "") : text;
  const at = draw(base.length + 1);
  return `${base.slice(0, at)}${within(draw, STRANGE) ?? ""}${base.slice(at)}`;
}

function changed(draw: Draw, value: unknown): unknown {
  if (Array.isArray(value) && draw(2) === 0) return [...value, ...value.map((each) => changed(draw, each)), "x"];
  if (typeof value === "object" && value !== null && draw(2) === 0) return mutated(draw, value);
  switch (draw(5)) {
    case 0:
    case 1:
      return typeof value === "string" ? strangeText(draw, value) : within(draw, NASTY);
    case 2:
      return within(draw, PLAUSIBLE);
    case 3:
      return typeof value === "string" ? value.padEnd(draw(3) === 0 ? 1_000_000 : 2_000, "长") : newId();
    default:
      return within(draw, NASTY);
  }
}

/** Every other text but ids, dates and chosen words told otherwise, by what a schema could well take. */
function retold(draw: Draw, name: string, value: unknown): unknown {
  const isFree = typeof value === "string" && (value === "" || /\p{Script=Han}/u.test(value)) && !/Id$|On$/.test(name);
  if (!isFree || draw(3) === 0) return value;
  return draw(3) === 0 ? within(draw, PLAUSIBLE) : strangeText(draw, value.padEnd(10, "测"));
}

/** An input with one to three of its fields changed, or only their texts, or something else altogether in its place. */
export function mutated(draw: Draw, input: unknown): unknown {
  if (typeof input !== "object" || input === null || draw(50) === 0) return within(draw, NASTY);
  const fields = Object.entries(input);
  if (draw(2) === 0) return Object.fromEntries(fields.map(([name, value]) => [name, retold(draw, name, value)]));
  const chosen = new Set(Array.from({ length: 1 + draw(3) }, () => draw(Math.max(fields.length, 1))));
  const changedFields = fields.map(
    ([name, value], at) => [name, chosen.has(at) ? changed(draw, value) : value] as const,
  );
  const kept = changedFields.filter(([, value]) => value !== undefined);
  return Object.fromEntries(draw(40) === 0 ? [...kept, ["more", within(draw, NASTY)]] : kept);
}
