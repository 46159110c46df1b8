import { z } from "zod";
import { sexes } from "@/lib/cases/inquiry-input";
import { addDays, addMonths, type LegalDate } from "@/lib/kernel/clock";
import { parseYuan, yuan } from "@/lib/kernel/money";
import { topicLabels, topics } from "@/lib/kernel/topics";
import { type LineFault, MOST_LINES, parseClaimLines, type ReadLines } from "./claim-lines";
import { email, narrative, phone } from "./input";
import type { ComplaintKind } from "./lifecycle";
import { shownAnswers } from "./shown-answers";

/** The public form's pages in their order: one question each. */
const pages = {
  complaint: ["matter", "respondent", "place", "amount", "narrative", "proof", "person"],
  tip: ["matter", "respondent", "place", "happening", "informant"],
} as const;

export type QuestionPage = (typeof pages)["complaint" | "tip"][number];
export type FormPage = QuestionPage | "check";

/** The page that a form's address asks for; its first question when it names none of its own. */
export function askedPage(kind: ComplaintKind, named: string | string[] | undefined): FormPage {
  const [first] = pages[kind];
  return named === "check" ? named : (pagesOf(kind).find((page) => page === named) ?? first);
}

/** Whether a page of the form says which photographs stand in it. */
export const showsPhotos = (page: FormPage): boolean => page === "proof" || page === "check";

/** What was typed, as it was typed: a field's name and its text, or the boxes that were ticked. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

const text = (max: number) => z.string().trim().max(max, `最多${max}个字。`).default("");
const month = z
  .string()
  .regex(/^(?:|\d{4}-\d{2})$/, "请选择月份。")
  .default("");
const workers = z
  .string()
  .trim()
  .regex(/^\d{0,6}$/, "请填写人数，例如 12；不清楚可以不填。")
  .default("")
  .refine((raw) => raw === "" || Number(raw) > 0, "至少1人；不清楚可以不填。");
const amount = z
  .string()
  .trim()
  .default("")
  .refine((raw) => raw === "" || parseYuan(raw).ok, "请填写金额，例如 8000 或者 7600.50；不清楚可以不填。");
const called = z.string().default("").pipe(phone);
const said = z.string().default("").pipe(narrative);

const questions = {
  matter: z.object({
    topics: z.array(z.enum(topics), "请至少选择一项。").min(1, "请至少选择一项。"),
  }),
  respondent: z.object({
    respondentName: text(200).refine((name) => name.length >= 2, "请填写单位、招牌、工地或者平台的名字，至少2个字。"),
  }),
  place: z.object({
    regionCode: z.string("请选择在哪里上班。").regex(/^\d{2,12}$/, "请选择在哪里上班。"),
    respondentPlace: text(200),
  }),
  amount: z
    .object({
      owed: amount,
      workers,
      fromMonth: month,
      untilMonth: z
        .string()
        .regex(/^(?:|now|\d{4}-\d{2})$/, "请选择月份。")
        .default(""),
      lines: text(200_000),
    })
    .refine(({ fromMonth, untilMonth }) => fromMonth === "" || untilMonth === "" || untilMonth >= fromMonth, {
      path: ["untilMonth"],
      message: "结束的月份早于开始的月份，请改正。",
    }),
  narrative: z.object({ narrative: said }),
  proof: z.object({ proof: text(1000) }),
  person: z.object({
    name: text(50).refine((name) => name !== "", "请填写您的姓名。"),
    sex: z.enum(sexes, "请选择性别，也可以不填。").default(""),
    phone: called.refine((raw) => raw !== "", "请填写您的电话，受理结果要告知您。"),
    email: email.default(""),
    address: text(200),
  }),
  happening: z.object({ narrative: said, workers }),
  informant: z
    .object({
      anonymity: z.enum(["anonymous", "named"], "请选择是否匿名。"),
      name: text(50),
      phone: called,
    })
    .refine(({ anonymity, phone }) => anonymity === "anonymous" || phone !== "", {
      path: ["phone"],
      message: "请填写电话；不愿意留电话的，请选择匿名举报。",
    }),
} as const satisfies Record<QuestionPage, z.ZodType>;

export const pagesOf = (kind: ComplaintKind): readonly QuestionPage[] => pages[kind];

/** How long what was typed is kept between pages. */
export const DRAFT_DAYS = 7;

/** Where the public form of a kind lies. */
export const formPath = (kind: ComplaintKind): string => (kind === "tip" ? "/tips/new" : "/complaints/new");

/**
 * Where someone belongs who asks for a page that they cannot have: the start when nothing stands under
 * their token, the first page that does not hold when they would check. Null when they may have it.
 */
export function formHref(
  kind: ComplaintKind,
  page: FormPage,
  answers: Answers | undefined,
  checks: Checks,
): string | null {
  if (answers === undefined) return page === pages[kind][0] ? null : `${formPath(kind)}?fault=draft_lapsed`;
  const unanswered = page === "check" ? firstUnanswered(kind, answers, checks) : null;
  if (unanswered === null) return null;
  const wasSeen = fieldsOf(unanswered).some((name) => name in answers);
  return `${formPath(kind)}?page=${unanswered}${wasSeen ? "&back=check&wrong=1#faults" : ""}`;
}

/** The page after this one; the last question leads to checking the answers. */
export function pageAfter(kind: ComplaintKind, page: QuestionPage): FormPage {
  const order = pagesOf(kind);
  return order[order.indexOf(page) + 1] ?? "check";
}

/** Names of the fields that a page asks for. */
export const fieldsOf = (page: QuestionPage): readonly string[] => Object.keys(questions[page].shape);

/** What a page's answers keep: someone who stays anonymous leaves no name, whatever was typed. */
export function keptAnswers(page: QuestionPage, typed: Readonly<Partial<Answers>>): Answers {
  const own: Record<string, Answers[string]> = {};
  for (const name of fieldsOf(page)) own[name] = typed[name] ?? (name === "topics" ? [] : "");
  return page === "informant" && own.anonymity === "anonymous" ? { ...own, name: "", phone: "" } : own;
}

/** What answers are held against beside their schema: the day, and what a paper can print. */
export type Checks = { readonly today: LegalDate; readonly unprintable: (text: string) => string | null };

/** A page's faults by field, as sentences; empty when its answers hold. */
export function answerFaults(
  page: QuestionPage,
  typed: Answers,
  { today, unprintable }: Checks,
): Readonly<Record<string, string>> {
  const answers = shownAnswers(typed);
  const faults: Record<string, string> = {};
  for (const issue of questions[page].safeParse(answers).error?.issues ?? []) {
    faults[String(issue.path[0])] ??= issue.message;
  }
  for (const name of fieldsOf(page)) {
    const character = unprintable([answers[name] ?? ""].flat().join(""));
    if (character !== null) faults[name] ??= `“${character}”不能印在文书上，请去掉或者换一种写法。`;
  }
  if (page !== "amount") return faults;
  const read = pastedLines(answers, today);
  if (read.tooMany !== null) return { ...faults, lines: tooManyWords(read.tooMany) };
  const line = read.faults[0];
  if (line) return { ...faults, lines: `第${line.line}行：${lineFaults[line.fault]}` };
  const sum = read.lines.reduce((fen, { claimedFen }) => fen + claimedFen, 0);
  const owed = parseYuan(answers.owed);
  return owed.ok && owed.fen < sum ? { ...faults, owed: `比每个人的金额加起来（${yuan(sum)}）少，请核对。` } : faults;
}

const tooManyWords = (count: number): string => `共${count}行，一次最多${MOST_LINES}行，请分开几次投诉。`;

const lineFaults: Readonly<Record<LineFault["fault"], string>> = {
  COLUMNS: "请写成“姓名 金额”，例如“张明 8000”。",
  NAME: "姓名没有写，或者超过50个字。",
  PERSON_ID: "身份证号码有误，可以不写。",
  LONG: "月份或者项目超过60个字。",
  AMOUNT: "金额有误，例如 8000 或者 7600.50。",
};

/** The first page whose answers do not hold, or null when all do. */
export const firstUnanswered = (kind: ComplaintKind, answers: Answers, checks: Checks): QuestionPage | null =>
  pagesOf(kind).find((page) => Object.keys(answerFaults(page, answers, checks)).length > 0) ?? null;

/** The answers of a whole form, parsed. Throws ZodError when a page does not hold: ask `firstUnanswered` first. */
export function readComplaint(answers: Answers) {
  return {
    ...readTarget(answers),
    ...questions.amount.parse(answers),
    ...questions.narrative.parse(answers),
    ...questions.proof.parse(answers),
    ...questions.person.parse(answers),
  };
}

/** The same for a tip. */
export function readTip(answers: Answers) {
  return { ...readTarget(answers), ...questions.happening.parse(answers), ...questions.informant.parse(answers) };
}

const readTarget = (answers: Answers) => ({
  ...questions.matter.parse(answers),
  ...questions.respondent.parse(answers),
  ...questions.place.parse(answers),
});

/** A name, which holds no digit and none of what separates, and a sum; the line's own number before it is left out. */
const SHORT_LINE = /^(?:\d+[、.．]\s*)?([^\s\d,，、:：][^\t\d,，、:：]{0,49}?)[\s,，、:：]+([\d.,，]*\d)\s*元?$/;

/** A further word that tells a month, written out in characters. */
const HOLDS_MONTH = /\s\S*月/;

/** Claim lines as the public pastes them: `张明 8000`, or the columns that staff paste. */
export function pastedLines(answers: Answers, today: LegalDate): ReadLines {
  const pasted = typeof answers.lines === "string" ? answers.lines : "";
  const columns = pasted.split("\n").map((row) => {
    const [, name, sum] = SHORT_LINE.exec(row.trim()) ?? [];
    return name === undefined || sum === undefined || HOLDS_MONTH.test(name)
      ? row
      : [name, "", periodWords(answers), itemWords(answers), sum].join("\t");
  });
  return parseClaimLines(columns.join("\n"), today);
}

/** `2026年7月至9月` of the months that were chosen; empty when none was. */
export function periodWords({ fromMonth, untilMonth }: Answers): string {
  const from = monthWords(fromMonth);
  const until = monthWords(untilMonth);
  if (from === "" || from === until) return from || until;
  return untilMonth === "now" ? `${from}至今` : [from, until].filter(Boolean).join("至");
}

function monthWords(chosen: Answers[string] | undefined): string {
  const [year, number] = typeof chosen === "string" ? chosen.split("-").map(Number) : [];
  return year && number ? `${year}年${number}月` : "";
}

/** The first topic's name, as a claim's item. */
export function itemWords({ topics: chosen = [] }: Answers): string {
  const first = topics.find((topic) => chosen.includes(topic));
  return first ? topicLabels[first] : "";
}

/** First and last legal date of the months that were chosen; null where none was or the act goes on. */
export function monthSpan({ fromMonth, untilMonth }: { fromMonth: string; untilMonth: string }) {
  const last = /^\d/.test(untilMonth) ? addDays(addMonths(`${untilMonth}-01`, 1), -1) : null;
  return { from: fromMonth === "" ? null : `${fromMonth}-01`, until: last };
}

/** The latest months as `YYYY-MM`, this one first. */
export const recentMonths = (today: LegalDate, count: number): readonly string[] =>
  Array.from({ length: count }, (_, ago) => addMonths(`${today.slice(0, 7)}-01`, -ago).slice(0, 7));
