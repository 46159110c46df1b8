import { describe, expect, it } from "vitest";
import { formatDocumentNumber, parseDocumentNumber } from "./document-number";

describe("formatDocumentNumber", () => {
  it("writes the standard's form", () => {
    expect(formatDocumentNumber({ prefix: "测人社监令字", year: 2026, serial: 12 })).toBe("测人社监令字〔2026〕12号");
  });

  it.each([
    [{ prefix: "测", year: 2026, serial: 1 }],
    [{ prefix: "测人社监令字", year: 26, serial: 1 }],
    [{ prefix: "测人社监令字", year: 2026, serial: 0 }],
    [{ prefix: "测人社监令字", year: 2026, serial: 1.5 }],
    [{ prefix: "测人社监令字", year: 2026, serial: 100_000 }],
    [{ prefix: "ABC", year: 2026, serial: 1 }],
  ])("refuses %j", (parts) => expect(() => formatDocumentNumber(parts)).toThrow(RangeError));
});

describe("parseDocumentNumber", () => {
  it.each([
    ["测人社监罚字〔2026〕12号", "测人社监罚字〔2026〕12号"],
    [" 测人社监罚字〔２０２６〕１２ 号 ", "测人社监罚字〔2026〕12号"],
    ["测人社监令字〔2026〕第12号", "测人社监令字〔2026〕12号"],
    ["测府函〔2026〕99999号", "测府函〔2026〕99999号"],
  ])("reads %j", (raw, value) => expect(parseDocumentNumber(raw)).toMatchObject({ ok: true, value, year: 2026 }));

  it("gives the parts", () => {
    expect(parseDocumentNumber("测人社监罚字〔2026〕12号")).toEqual({
      ok: true,
      value: "测人社监罚字〔2026〕12号",
      prefix: "测人社监罚字",
      year: 2026,
      serial: 12,
    });
  });

  it.each([["(2026)"], ["（2026）"], ["[2026]"], ["【2026】"], ["〔2026)"]])(
    "offers to convert the brackets %s",
    (year) => {
      expect(parseDocumentNumber(`测人社监罚字${year}12号`)).toEqual({
        ok: false,
        fault: "BRACKETS",
        ...(year.startsWith("〔") ? {} : { suggestion: "测人社监罚字〔2026〕12号" }),
      });
    },
  );

  it.each([
    ["(2026)12号", "BRACKETS"],
    ["【2026】12号", "BRACKETS"],
    ["测人社监罚字〔26〕12号", "YEAR"],
    ["测人社监罚字〔1926〕12号", "YEAR"],
    ["测人社监罚字〔2026〕012号", "SERIAL"],
    ["测人社监罚字〔2026〕0号", "SERIAL"],
    ["测人社监罚字〔2026〕123456号", "SERIAL"],
    ["〔2026〕12号", "PREFIX"],
    ["测〔2026〕12号", "PREFIX"],
    ["测人社监罚字〔2026〕12", "FORMAT"],
    ["", "FORMAT"],
  ])("refuses %j as %s", (raw, fault) => expect(parseDocumentNumber(raw)).toEqual({ ok: false, fault }));

  it.each([[null], [12], [undefined], [{}]])("refuses what is no text: %s", (raw) => {
    expect(parseDocumentNumber(raw)).toEqual({ ok: false, fault: "FORMAT" });
  });
});
