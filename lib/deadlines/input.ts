import { z } from "zod";
import { addDays, isLegalDate, weekdayOf, yearOf } from "@/lib/kernel/clock";

export type EnteredDay = { readonly on: string; readonly isWorkingDay: boolean; readonly name: string };

/** The thirteen days of 《全国年节及纪念日放假办法》 第二条: a national year with fewer days off is not whole. */
const STATUTORY_DAYS = 13;
const LINE = /^(\S+?)(?:\s*(?:至|~|—)\s*(\S+?))?[\s,，:：]+(放假|上班)(?:[\s,，:：]+(\S.*))?$/;

/** A year or a region's days off as typed from a notice: one date or range a line, then 放假 or 上班. */
export const EnterCalendarInput = z
  .strictObject({
    year: z.coerce
      .number("请填写年份。")
      .int("请填写四位年份。")
      .min(2004, "请填写四位年份。")
      .max(2100, "请填写四位年份。"),
    regionCode: z.union([z.literal(""), z.string().regex(/^\d{2,6}$/, "请选择地区。")]),
    source: z.string().trim().min(5, "请写明依据的通知名称和文号。").max(200, "最多200个字。"),
    lines: z.string().trim().min(1, "请粘贴放假和上班日期。").max(20_000, "内容过长。"),
  })
  .transform(({ lines, ...input }, check) => {
    const { days, fault } = enteredDays(lines, input.year, input.regionCode);
    if (fault !== null) check.addIssue({ code: "custom", path: ["lines"], message: fault });
    return { ...input, days };
  });

export type EnteredCalendar = z.output<typeof EnterCalendarInput>;

export const PublishCalendarInput = z.strictObject({
  id: z.uuid(),
  version: z.number().int(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The days of a notice in order, or the first fault as a sentence that names the line. */
export function enteredDays(lines: string, year: number, regionCode: string) {
  const days: EnteredDay[] = [];
  const wrong = (fault: string) => ({ days: [], fault });
  for (const [at, raw] of lines.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const read = daysOfLine(line);
    if (read.length === 0) return wrong(`第${at + 1}行无法识别，请按“2027-01-01 放假”或者“2027-01-24 上班”填写。`);
    const fault = read.map((day) => dayFault(day, year, regionCode)).find((each) => each !== null);
    if (fault) return wrong(`第${at + 1}行：${fault}`);
    days.push(...read);
  }
  const twice = days.find(({ on }, at) => days.findIndex((other) => other.on === on) !== at);
  if (twice) return wrong(`${twice.on} 填写了两次。`);
  if (regionCode === "" && days.filter((day) => !day.isWorkingDay).length < STATUTORY_DAYS) {
    return wrong(`全国日历至少应有${STATUTORY_DAYS}个放假日，请粘贴全年的安排。`);
  }
  return { days: days.sort((a, b) => (a.on < b.on ? -1 : 1)), fault: null };
}

function daysOfLine(line: string): EnteredDay[] {
  const [, first = "", last, kind, name] = LINE.exec(line) ?? [];
  const [from, to] = [written(first), written(last ?? first)];
  if (!isLegalDate(from) || !isLegalDate(to) || to < from || to > addDays(from, 31)) return [];
  const days: EnteredDay[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    days.push({ on, isWorkingDay: kind === "上班", name: name?.trim().slice(0, 20) || (kind ?? "") });
  }
  return days;
}

function dayFault({ on, isWorkingDay }: EnteredDay, year: number, regionCode: string): string | null {
  if (yearOf(on) !== year) return `${on} 不在${year}年。`;
  if (isWorkingDay && regionCode !== "") return "地方日历只登记放假日。";
  if (isWorkingDay && weekdayOf(on) % 6 !== 0) return `${on} 不是周末，无须登记上班。`;
  return null;
}

/** `2027年1月1日` and `2027/1/1` as `2027-01-01`. */
function written(text: string): string {
  const [, year, month, day] = /^(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})日?$/.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
}
