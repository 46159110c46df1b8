import { describe, expect, it } from "vitest";
import { parseCreditCode } from "./credit-code";
import vectors from "./identifier-vectors.json";
import { bornOn, parsePaperNumber, parsePersonId, sexIn } from "./person-id";
import { parsePhone } from "./phone";

const TODAY = "2026-11-22";
const NOT_TEXT = [null, undefined, 12, Infinity, Number.NaN, {}, [], true, Symbol("x"), () => "x"];

type Vector = { raw: string; kind?: string; fault?: string; warnings?: string[] };
type Parsed = { ok: boolean; fault?: string; kind?: string; value?: string; warnings?: string[] };

function check(parsed: Parsed, { kind, fault, warnings = [] }: Vector) {
  if (fault) expect(parsed).toEqual({ ok: false, fault });
  else expect(parsed).toMatchObject({ ok: true, warnings, ...(kind ? { kind } : {}) });
}

const listed = (vectorsOfKind: Vector[]): [string, Vector][] => vectorsOfKind.map((vector) => [vector.raw, vector]);

describe("unified social credit code", () => {
  it.each(listed(vectors.creditCode))("judges %j", (raw, vector) => check(parseCreditCode(raw), vector));

  it("normalises width, case and spaces", () => {
    for (const raw of [" 91140105ma0h000108 ", "９１１４０１０５ＭＡ０Ｈ０００１０８", "9114 0105 MA0H 0001 08"]) {
      expect(parseCreditCode(raw)).toEqual({ ok: true, value: "91140105MA0H000108", warnings: [] });
    }
  });

  it("refuses every other check character", () => {
    const others = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"].filter((character) => character !== "8");
    for (const last of others)
      expect(parseCreditCode(`91140105MA0H00010${last}`)).toEqual({ ok: false, fault: "CHECK" });
  });

  it("warns of an unknown province and accepts the national registry and department N", () => {
    expect(parseCreditCode(outer("91990105MA0H00010"))).toMatchObject({ ok: true, warnings: ["REGION"] });
    expect(parseCreditCode(outer("91100000MA0H00010"))).toMatchObject({ ok: true, warnings: [] });
    expect(parseCreditCode(outer("N2140105MA0H00010"))).toMatchObject({ ok: true, warnings: [] });
  });

  it.each(NOT_TEXT.map((raw) => [raw]))("does not throw on %s", (raw) => {
    expect(parseCreditCode(raw)).toEqual({ ok: false, fault: "LENGTH" });
  });
});

/** Finds the check character by trial, so that the test does not repeat the formula. */
const outer = (body: string): string => {
  const found = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"].filter((character) => parseCreditCode(body + character).ok);
  expect(found).toHaveLength(1);
  return body + found[0];
};

describe("person's number", () => {
  it.each(listed(vectors.personId))("judges %j", (raw, vector) => check(parsePersonId(raw, { today: TODAY }), vector));

  it("normalises spaces, width and the small x", () => {
    const read = (raw: string) => parsePersonId(raw, { today: TODAY });
    expect(read("140105 19900307 9914")).toMatchObject({ value: "140105199003079914" });
    expect(read("１４０１０５１９８８０８０８９９８ｘ")).toMatchObject({ value: "14010519880808998X", kind: "CN" });
  });

  it("warns of a person under sixteen until the birthday", () => {
    const child = "140105201501019914";
    expect(parsePersonId(child, { today: TODAY })).toMatchObject({ ok: true, warnings: ["UNDER_16"] });
    expect(parsePersonId(child, { today: "2030-12-31" })).toMatchObject({ warnings: ["UNDER_16"] });
    expect(parsePersonId(child, { today: "2031-01-01" })).toMatchObject({ warnings: [] });
  });

  it("refuses births before 1900 and after today, and takes today's", () => {
    const child = "140105201501019914";
    expect(parsePersonId(child, { today: "2014-12-31" })).toEqual({ ok: false, fault: "DATE_RANGE" });
    expect(parsePersonId(child, { today: "2015-01-01" })).toMatchObject({ ok: true });
    expect(parsePersonId("140105189912319914", { today: TODAY })).toEqual({ ok: false, fault: "DATE_RANGE" });
  });

  it("only warns when a number ending in 000 fits its check digit", () => {
    const fitting = Array.from({ length: 28 }, (_, day) => `14010519900${310 + day}9000`).map((raw) =>
      parsePersonId(raw, { today: TODAY }),
    );
    const accepted = fitting.filter((parsed) => parsed.ok);
    expect(accepted.length).toBeGreaterThan(0);
    for (const parsed of accepted) expect(parsed.warnings).toEqual(["EXCEL_TRUNCATED"]);
  });

  it("refuses letters in an 18-digit number, a false residence region and a false permanent-residence province", () => {
    const read = (raw: string) => parsePersonId(raw, { today: TODAY });
    expect(read("14010519900307991A")).toEqual({ ok: false, fault: "FORMAT" });
    expect(read("810001199201019915")).toEqual({ ok: false, fault: "PROVINCE" });
    expect(read("999840198001019918")).toEqual({ ok: false, fault: "PROVINCE" });
  });

  it("gives the birthday where the number holds one", () => {
    expect(bornOn("140105200002299945")).toBe("2000-02-29");
    expect(bornOn("USA110080010112")).toBeNull();
    expect(bornOn("")).toBeNull();
  });

  it.each(NOT_TEXT.map((raw) => [raw]))("does not throw on %s", (raw) => {
    expect(parsePersonId(raw, { today: TODAY })).toEqual({ ok: false, fault: "LENGTH" });
  });
});

it.each([
  ["140105199003079914", "male"],
  ["110105194912310021", "female"],
  ["830000199201300022", "female"],
  ["911124198108030024", null],
  ["USA110080010112", null],
  ["", null],
])("the number %j tells the sex %j", (number, sex) => expect(sexIn(number)).toBe(sex));

it.each([
  ["e 123 4567", "E1234567"],
  ["Ｈ０３３１２３４５（００）", "H03312345(00)"],
  ["E12", null],
  ["护照1234", null],
  ["A".repeat(31), null],
])("the number %j of another paper is %j", (raw, value) => expect(parsePaperNumber(raw)).toBe(value));

describe("telephone", () => {
  it.each(listed(vectors.phone))("judges %j", (raw, vector) => check(parsePhone(raw), vector));

  it.each([
    ["+86 138-0013-8000", "13800138000"],
    ["００８６１３８００１３８０００", "13800138000"],
    ["03515550000", "0351-5550000"],
    ["（010）5550 0000", "010-55500000"],
    ["0351—5550000-801", "0351-5550000转801"],
    ["010-55500000转801", "010-55500000转801"],
    ["400-800-0000", "4008000000"],
  ])("normalises %s", (raw, value) => expect(parsePhone(raw)).toMatchObject({ ok: true, value }));

  it.each([[""], ["138001380000"], ["0351-5550000转"], ["0351-5550000转1234567"], ["010-55500000转8转9"], ["110"]])(
    "refuses %j",
    (raw) => expect(parsePhone(raw)).toEqual({ ok: false, fault: "FORMAT" }),
  );

  it.each(NOT_TEXT.map((raw) => [raw]))("does not throw on %s", (raw) => {
    expect(parsePhone(raw)).toEqual({ ok: false, fault: "FORMAT" });
  });
});
