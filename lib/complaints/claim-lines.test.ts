import { describe, expect, it } from "vitest";
import { MOST_LINES, parseClaimLines } from "./claim-lines";

const TODAY = "2026-11-22";

describe("parseClaimLines", () => {
  it("reads lines pasted from a spreadsheet, with a heading and with commas", () => {
    const pasted = "姓名\t证件号码\t期间\t项目\t金额\n张䶮\t140105199003079914\t2026年7月\t工资\t8,000\n";
    expect(parseClaimLines(pasted, TODAY)).toEqual({
      lines: [
        { workerName: "张䶮", personId: "140105199003079914", period: "2026年7月", item: "工资", claimedFen: 800_000 },
      ],
      faults: [],
      tooMany: null,
    });
    expect(parseClaimLines("周堃，，2026年7月，加班费，76.5", TODAY).lines[0]?.claimedFen).toBe(7_650);
  });

  it("names the line and the fault of what it cannot read, and keeps the rest", () => {
    const pasted =
      "甲\t\t7月\t工资\t100\n乙\t\t7月\t工资\n丙\t123\t7月\t工资\t100\n丁\t\t7月\t工资\t一百\n\t\t7月\t工资\t1";
    const read = parseClaimLines(pasted, TODAY);
    expect(read.lines.map((line) => line.workerName)).toEqual(["甲"]);
    expect(read.faults).toEqual([
      { line: 2, fault: "COLUMNS" },
      { line: 3, fault: "PERSON_ID" },
      { line: 4, fault: "AMOUNT" },
      { line: 5, fault: "NAME" },
    ]);
  });

  it.each([
    ["周堃,,2026年7月,工资,1,200.50", 120_050],
    ["周堃，，2026年7月，工资，1，200.50", 120_050],
    ["周堃,,2026年7月,工资,12,345,678元", 1_234_567_800],
    ['周堃,,2026年7月,工资,"8,000"', 800_000],
    ["周堃,,2026年7月,工资，加班费,8000", 800_000],
    ["周堃\t\t2026年7月\t工资\t1，200.50\t\t", 120_050],
  ])("reads the whole amount of %s, thousands and all", (row, claimedFen) => {
    expect(parseClaimLines(row, TODAY)).toMatchObject({ lines: [{ workerName: "周堃", claimedFen }], faults: [] });
  });

  it("tells what it does not understand, and drops neither a line nor a part of one", () => {
    const faultOf = (row: string) => parseClaimLines(row, TODAY).faults;
    expect(faultOf("周堃\t\t七月\t工资\t八千")).toEqual([{ line: 1, fault: "AMOUNT" }]);
    expect(faultOf("周堃,,7月,工资,8,00")).toEqual([{ line: 1, fault: "AMOUNT" }]);
    expect(faultOf("周堃,,7月,工资,8000,已付一半")).toEqual([{ line: 1, fault: "AMOUNT" }]);
    expect(faultOf("周堃\t\t7月\t工资\t8000\t已付一半")).toEqual([{ line: 1, fault: "COLUMNS" }]);
    expect(faultOf(`周堃\t\t7月\t${"工".repeat(61)}\t8000`)).toEqual([{ line: 1, fault: "LONG" }]);
    expect(parseClaimLines("\n姓名,证件号码,期间,项目,金额\n周堃,,7月,工资,1", TODAY)).toMatchObject({
      lines: [{ workerName: "周堃" }],
      faults: [],
    });
  });

  it("reads as many as are taken at once, blank lines and a heading beside them, and of one more says how many", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, n) => `甲${n}\t\t7月\t工资\t100\n`).join("\n");
    const heading = "姓名\t证件号码\t期间\t项目\t金额\n";
    const whole = parseClaimLines(heading + rows(MOST_LINES), TODAY);
    expect([whole.lines.length, whole.faults, whole.tooMany]).toEqual([MOST_LINES, [], null]);
    expect(parseClaimLines(rows(MOST_LINES + 1), TODAY)).toEqual({ lines: [], faults: [], tooMany: MOST_LINES + 1 });
  });
});
