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

  it("reads as many as are taken at once, blank lines and a heading beside them, and of one more says how many", () => {
    const rows = (count: number) => Array.from({ length: count }, (_, n) => `甲${n}\t\t7月\t工资\t100\n`).join("\n");
    const heading = "姓名\t证件号码\t期间\t项目\t金额\n";
    const whole = parseClaimLines(heading + rows(MOST_LINES), TODAY);
    expect([whole.lines.length, whole.faults, whole.tooMany]).toEqual([MOST_LINES, [], null]);
    expect(parseClaimLines(rows(MOST_LINES + 1), TODAY)).toEqual({ lines: [], faults: [], tooMany: MOST_LINES + 1 });
  });
});
