import { addMonths, type LegalDate } from "@/lib/kernel/clock";

export const rhythms = ["week", "month", "quarter", "half_year", "year"] as const;
export type Every = (typeof rhythms)[number];

/** How often a standing task is due, and on which days of a month where the notice names them. */
export type Rhythm = { readonly every: Every; readonly days?: readonly number[] };

export type Limit = { readonly kind: "date"; readonly on: LegalDate } | { readonly kind: "standing" };

/** A limit as the notice states it; whole when nothing of its words was left over. */
export type StatedLimit = { readonly limit: Limit; readonly rhythm?: Rhythm; readonly isWhole: boolean };

const LONGEST = 60;
const DIGITS = "零一二三四五六七八九";

/** The limit that a clause states when it states nothing else; null for any other clause. */
export function limitOf(clause: string, year: number): StatedLimit | null {
  const words = plain(clause);
  if (words === null) return null;
  const stated = standingOf(words) ?? dated(words, year);
  return stated?.isWhole ? stated : null;
}

/** The limit behind a label for one: words around it are allowed, and of several days the last counts. */
export function limitIn(value: string, year: number): StatedLimit | null {
  const words = plain(value);
  if (words === null) return null;
  const whole = limitOf(value, year);
  if (whole !== null) return whole;
  const found = [...words.matchAll(STARTS)].flatMap((hit) => dated(words.slice(hit.index), year) ?? []);
  const last = found.at(-1);
  if (last) return { ...last, isWhole: found.length === 1 && isPlainAround(words) };
  const standing = /每(?:周|月|季|半年|年)|长期|持续|常态|全年|常年/.exec(words);
  return standing ? { ...(standingOf(words.slice(standing.index)) ?? STANDING), isWhole: true } : null;
}

const STANDING: StatedLimit = { limit: { kind: "standing" }, isWhole: true };
const STARTS = /(?<!\d)(?:\d{4}[年\-./]|[今本当明次翌]年|年[底末内]|[上下]半年|第?[1-4]季度|\d{1,2}月)/g;

const isPlainAround = (words: string): boolean => !/长期|持续|常态|视|适时/.test(words);

/** The clause with its numerals as digits, without blanks and without the words that only lead to a date. */
function plain(clause: string): string | null {
  const tight = clause.replace(/\s/g, "").replace(/^[,;。、:]|[,;。、]$/g, "");
  if (tight === "" || tight.length > LONGEST) return null;
  const spelled = tight.replace(/[〇零一二三四五六七八九十]{1,4}(?=年(?!来)|月|日|号|季度)/g, numeral);
  return spelled.replace(/^(?:于|在|截止到?|截至|至|到|务必|力争|确保|原则上|拟于|须于|应于)+/, "");
}

function numeral(words: string): string {
  const digit = (one: string): number => DIGITS.indexOf(one === "〇" ? "零" : one);
  if (!words.includes("十")) return [...words].map(digit).join("");
  const [tens = "", ones = ""] = words.split("十");
  return String((tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones)));
}

const EVERY: readonly (readonly [RegExp, Every])[] = [
  [/^每周|^每星期/, "week"],
  [/^每个?月/, "month"],
  [/^每个?季度?/, "quarter"],
  [/^每半年/, "half_year"],
  [/^每年/, "year"],
];
const VERBS = "(?:推进|坚持|开展|进行|实施|落实|推动|抓好|抓|做好|完善|更新|化|性|地|长期|持续)";
const STANDS = new RegExp(
  `^(?:长期|持续|常态|全年|常年|经常性?|不间断|贯穿(?:全程|始终|全过程|行动全过程))${VERBS}{0,4}$`,
);

function standingOf(words: string): StatedLimit | null {
  const every = EVERY.find(([said]) => said.test(words))?.[1];
  if (every === undefined) return STANDS.test(words) ? STANDING : null;
  const named = [...words.matchAll(/(\d{1,2})[日号]/g)].map(([, day]) => Number(day));
  const days = every === "month" && named.length === 0 && /底|末/.test(words) ? [31] : named;
  if (days.some((day) => day < 1 || day > 31)) return null;
  const rhythm: Rhythm = every === "month" && days.length > 0 ? { every, days } : { every };
  return { ...STANDING, rhythm };
}

const RANGE = /^(.{0,24}?[年月日号起])(?:至|到|—+|–+|-+|~+)(.+)$/;
const CALENDAR = /^(?:(\d{4})年|(今年|本年度?|当年)|(明年|次年|翌年))?(.*)$/;

/** The day on which a date that begins the words ends; a period ends with its last day. */
function dated(words: string, year: number): StatedLimit | null {
  const range = RANGE.exec(words);
  if (range?.[1] !== undefined && range[2] !== undefined) return rangeEnd(range[1], range[2], year);
  const numeric = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})日?(.*)$/.exec(words);
  if (numeric) return made(lastOrDay(Number(numeric[1]), Number(numeric[2]), Number(numeric[3])), numeric[4]);
  const [, stated, , next, rest = ""] = CALENDAR.exec(words) ?? [];
  const inYear = stated === undefined ? year + (next === undefined ? 0 : 1) : Number(stated);
  return monthly(rest, inYear) ?? yearly(words, rest, inYear);
}

function rangeEnd(from: string, to: string, year: number): StatedLimit | null {
  const start = /(?:(\d{4})年)?(\d{1,2})月/.exec(from);
  const base = start?.[1] === undefined ? year : Number(start[1]);
  const month = Number(start?.[2] ?? 0);
  if (/^\d{1,2}[日号]/.test(to)) return month > 0 ? dated(`${month}月${to}`, base) : null;
  const end = /^(\d{1,2})月/.exec(to);
  return dated(to, end !== null && Number(end[1]) < month ? base + 1 : base);
}

const MONTH = /^(\d{1,2})月份?(?:(\d{1,2})[日号]|(底|末)|(上旬|中旬|下旬))?(.*)$/;
const LAST_OF: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20, 下旬: 31 };

function monthly(words: string, year: number): StatedLimit | null {
  const [, month, day, end, third, rest = ""] = MONTH.exec(words) ?? [];
  if (month === undefined || rest.startsWith("初")) return null;
  const isBare = day === undefined && end === undefined && third === undefined;
  // 「5月前」 may mean the day before the month or its last day, so it states no day.
  if (isBare && /^(?:之|以)?前/.test(rest)) return null;
  return made(lastOrDay(year, Number(month), day === undefined ? (LAST_OF[third ?? ""] ?? 31) : Number(day)), rest);
}

function yearly(words: string, rest: string, year: number): StatedLimit | null {
  const hasYear = rest !== words;
  const end = /^年?(?:底|末|内|终)(.*)$/.exec(rest);
  if (end && (hasYear || rest.startsWith("年"))) return made(`${year}-12-31`, end[1]);
  const half = /^([上下])半年(?:底|末)?(.*)$/.exec(rest);
  if (half) return made(half[1] === "上" ? `${year}-06-30` : `${year}-12-31`, half[2]);
  const quarter = /^第?([1-4])季度(?:底|末)?(.*)$/.exec(rest);
  return quarter ? made(lastOrDay(year, Number(quarter[1]) * 3, 31), quarter[2]) : null;
}

/** A month without that day means its last; a month or a day that cannot be is none. */
function lastOrDay(year: number, month: number, day: number): LegalDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return addMonths(`${year}-01-${String(day).padStart(2, "0")}`, month - 1);
}

const DONE =
  "要|须|应|基本|全部|全面|务必|按时|任务|工作|完成|办结|落实|到位|结束|报送|上报|出台|启动|见效|印发|开展|组织|实施|建成|上线|整改";
const AFTER = new RegExp(`^(?:之前|以前|之内|以内|前|内|中|止|为止|期间)?(?:${DONE}){0,6}$`);

const made = (on: LegalDate | null, rest = ""): StatedLimit | null =>
  on === null ? null : { limit: { kind: "date", on }, isWhole: AFTER.test(rest) };
