import { describe, expect, it } from "vitest";
import { entryOf } from "./online-entry";
import {
  type Answers,
  answerFaults,
  askedPage,
  type Checks,
  firstUnanswered,
  formHref,
  keptAnswers,
  monthSpan,
  pageAfter,
  pagesOf,
  pastedLines,
  periodWords,
} from "./questions";

const today = "2026-11-22";
const checks: Checks = { today, unprintable: (text) => /\p{Extended_Pictographic}/u.exec(text)?.[0] ?? null };

const complaint: Answers = {
  topics: ["wages"],
  respondentName: "龙腾建筑",
  regionCode: "990101001",
  respondentPlace: "建设路工地",
  owed: "8,000元",
  workers: "",
  fromMonth: "2026-07",
  untilMonth: "2026-09",
  lines: "",
  narrative: "七月到九月的工资一直没有发。",
  proof: "工资条",
  name: "张䶮",
  phone: "138 0013 8000",
  address: "",
};

describe("the public form's pages", () => {
  it("asks at most nine pages, result included, and ends with checking the answers", () => {
    expect(pagesOf("complaint").length + 2).toBeLessThanOrEqual(9);
    expect(pageAfter("complaint", "person")).toBe("check");
    expect(pageAfter("tip", "matter")).toBe("respondent");
    expect(askedPage("tip", "amount")).toBe("matter");
  });

  it("lets someone check only what holds, and leads to the page that does not", () => {
    expect(formHref("complaint", "check", complaint, checks)).toBeNull();
    const { narrative: _, ...unseen } = complaint;
    expect(formHref("complaint", "check", unseen, checks)).toBe("/complaints/new?page=narrative");
    const wrong = { ...complaint, phone: "12" };
    expect(formHref("complaint", "check", wrong, checks)).toBe("/complaints/new?page=person&back=check&wrong=1#faults");
    expect(formHref("complaint", "amount", undefined, checks)).toBe("/complaints/new?fault=draft_lapsed");
  });

  it("needs a topic, a name, a place, a story, a person; never an amount or a proof", () => {
    for (const page of ["matter", "respondent", "place", "narrative", "person"] as const) {
      expect(Object.keys(answerFaults(page, {}, checks)), page).not.toEqual([]);
    }
    expect(answerFaults("amount", {}, checks)).toEqual({});
    expect(answerFaults("proof", {}, checks)).toEqual({});
    expect(firstUnanswered("complaint", complaint, checks)).toBeNull();
  });

  it("says beside the field what is wrong with it", () => {
    const faults = (over: Answers) => Object.keys(answerFaults("amount", { ...complaint, ...over }, checks));
    expect(faults({ owed: "很多" })).toEqual(["owed"]);
    expect(faults({ workers: "0" })).toEqual(["workers"]);
    expect(faults({ untilMonth: "2026-06" })).toEqual(["untilMonth"]);
    expect(faults({ untilMonth: "now" })).toEqual([]);
    expect(answerFaults("amount", { ...complaint, lines: "张明 8000\n周堃 一点钱" }, checks)).toMatchObject({
      lines: expect.stringContaining("第2行"),
    });
    expect(answerFaults("amount", { ...complaint, lines: "张明 8000\n周堃 7月 8000" }, checks)).toMatchObject({
      lines: "第2行：请写成“姓名 金额”，例如“张明 8000”。",
    });
    expect(answerFaults("narrative", { narrative: "老板跑路了😀，工资没发。" }, checks)).toMatchObject({
      narrative: expect.stringContaining("😀"),
    });
  });
});

describe("lines as the public writes them", () => {
  const namesOf = (lines: string) => pastedLines({ ...complaint, lines }, today).lines.map((line) => line.workerName);

  it.each([
    "周堃、7月：8000",
    "周堃：7月 8000",
    "周堃 7月 8000",
    "周堃 七月 8000",
    "周堃 七月份工资：8000",
    "周堃，7月，8000",
    "周堃7月 8000",
    "1 周堃 8000",
  ])("names %j as unread, and takes no month or number into a name", (lines) => {
    expect(pastedLines({ ...complaint, lines }, today)).toMatchObject({ lines: [], faults: [{ fault: "COLUMNS" }] });
  });

  it("leaves out the number of a line, and keeps a name of several words", () => {
    expect(namesOf("1、张明 8000\n2. 周堃：7600\n3．李四，5000")).toEqual(["张明", "周堃", "李四"]);
    expect(namesOf("阿依古丽 买买提 8000\n阿依古丽·买买提、8000元\n江月 8000")).toHaveLength(3);
  });
});

describe("what the answers become", () => {
  it("says how many lines there are where they are more than are taken at once", () => {
    const lines = (count: number) => Array.from({ length: count }, () => "张明 8000").join("\n");
    expect(answerFaults("amount", { ...complaint, owed: "", lines: lines(5_000) }, checks)).toEqual({});
    expect(answerFaults("amount", { ...complaint, lines: lines(5_001) }, checks)).toEqual({
      lines: "共5001行，一次最多5000行，请分开几次投诉。",
    });
  });

  it("reads short lines and makes one claim of a single worker's own amount", () => {
    expect(entryOf("complaint", complaint, today)).toMatchObject({
      workerCount: 1,
      happenedFrom: "2026-07-01",
      happenedUntil: "2026-09-30",
      person: { name: "张䶮", phone: "13800138000" },
      lines: [{ workerName: "张䶮", period: "2026年7月至2026年9月", item: "拖欠、克扣工资", claimedFen: 800_000 }],
    });
    const several = entryOf("complaint", { ...complaint, lines: "阿依古丽·买买提 8000\n周堃，7600.50元" }, today);
    expect(several).toMatchObject({ workerCount: 2, lines: [{ claimedFen: 800_000 }, { claimedFen: 760_050 }] });
    expect(entryOf("complaint", { ...complaint, workers: "12" }, today)).toMatchObject({
      workerCount: 12,
      lines: [],
      claimedFen: 800_000,
    });
  });

  it("drops what was answered to a question that is no longer asked, and is not held up by it", () => {
    const changed = { ...complaint, topics: ["contract"], owed: "很多", lines: "张明 一点钱" };
    expect(firstUnanswered("complaint", changed, checks)).toBeNull();
    const entry = entryOf("complaint", { ...changed, owed: "8000", lines: "张明 8000\n周堃 7600" }, today);
    expect(entry).toMatchObject({ workerCount: 1, lines: [], claimedFen: 0, happenedFrom: "2026-07-01" });
  });

  it("keeps a stated total beside the lines, and names one that the lines exceed", () => {
    const some = { ...complaint, workers: "12", owed: "90,000", lines: "张明 1,200.50\n周堃：8，000" };
    expect(answerFaults("amount", some, checks)).toEqual({});
    expect(entryOf("complaint", some, today)).toMatchObject({
      workerCount: 12,
      claimedFen: 9_000_000,
      lines: [{ claimedFen: 120_050 }, { claimedFen: 800_000 }],
    });
    expect(answerFaults("amount", { ...some, owed: "9000" }, checks)).toEqual({
      owed: "比每个人的金额加起来（¥9,200.50）少，请核对。",
    });
  });

  it("keeps nothing of an informant who stays anonymous", () => {
    const typed = { anonymity: "anonymous", name: "莫小声", phone: "13800138000" };
    expect(keptAnswers("informant", typed)).toEqual({ anonymity: "anonymous", name: "", phone: "" });
    expect(answerFaults("informant", { ...typed, anonymity: "named", phone: "" }, checks)).toHaveProperty("phone");
  });

  it("counts months to their last day and leaves what goes on open", () => {
    expect(monthSpan({ fromMonth: "2026-02", untilMonth: "2026-02" })).toEqual({
      from: "2026-02-01",
      until: "2026-02-28",
    });
    expect(monthSpan({ fromMonth: "", untilMonth: "now" })).toEqual({ from: null, until: null });
    expect(periodWords({ fromMonth: "2026-07", untilMonth: "now" })).toBe("2026年7月至今");
  });
});
