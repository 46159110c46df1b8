import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { calendarDrafts, cases, decisions, reportingPeriods } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { enterCalendar } from "@/lib/deadlines/commands/enter-calendar";
import { now } from "@/lib/kernel/clock";
import { employerUser, officer } from "@/lib/testing/world";
import { transact } from "@/lib/workflow/transact";

/** Whose eyes a list is read with: of a county with a tenth of all cases or a two-hundredth, a city, a province. */
export type Viewer = "tenth" | "small" | "city" | "province";

export type Town = {
  readonly leaders: Readonly<Record<Viewer, Officer>>;
  readonly inspectors: readonly Officer[];
  readonly head: Officer;
  readonly reviewer: Officer;
  readonly auditors: Readonly<Record<Viewer, Officer>>;
  readonly administrators: Readonly<Record<Viewer, Officer>>;
  readonly user: EmployerUser;
  /** A case that has ended, with something of every kind in its file, by what the parts are. */
  readonly idOf: (part: string) => string;
  readonly kase: typeof cases.$inferSelect;
  /** The penalty on it, and the last half-year's period of the province. */
  readonly decision: typeof decisions.$inferSelect;
  readonly period: typeof reportingPeriods.$inferSelect;
  /** A county's plan, special action, ladder or platform report by its place in the series: `plan0-3`. */
  readonly madeOf: (name: string) => string;
  /** A squad leader of the county that has the case. */
  readonly competent: Officer;
  readonly draft: typeof calendarDrafts.$inferSelect;
  readonly today: Date;
};

/** The people and the case with which the lists are read, in a database of so many generated cases. */
export async function townOf(count: number): Promise<Town> {
  const ended = Math.floor(count / 400) * 200;
  const idOf = (part: string) => uuidOf(`${part}${ended}${part === "item" ? "-1" : ""}`);
  const [kase] = await db()
    .select()
    .from(cases)
    .where(eq(cases.id, idOf("case")));
  const [decision] = await db()
    .select()
    .from(decisions)
    .where(eq(decisions.id, idOf("decision")));
  const [period] = await db()
    .select()
    .from(reportingPeriods)
    .where(eq(reportingPeriods.id, uuidOf("period1")));
  const draft = await aDraft(await officer("xitong"));
  if (!kase || !decision || !period) throw new Error(`no case ${ended} was generated`);
  const leaders = await seen("0");
  return {
    leaders,
    competent: { ...leaders.tenth, regionCode: kase.regionCode.slice(0, 6) },
    inspectors: [await officer("officer0x9"), await officer("officer99x9")],
    head: await officer("officer0x3"),
    reviewer: await officer("officer0x2"),
    auditors: await seen("4"),
    administrators: await seen("5"),
    user: await employerUser("unit10"),
    idOf,
    kase,
    decision,
    period,
    madeOf: uuidOf,
    draft,
    today: now(),
  };
}

/** As `bench.id` makes them in the statements. */
const uuidOf = (text: string): string =>
  createHash("md5")
    .update(text)
    .digest("hex")
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");

async function seen(post: string): Promise<Readonly<Record<Viewer, Officer>>> {
  const [tenth, small] = [await officer(`officer0x${post}`), await officer(`officer99x${post}`)];
  return { tenth, small, city: { ...tenth, regionCode: "9901" }, province: { ...tenth, regionCode: "99" } };
}

async function aDraft(administrator: Officer) {
  const days = [{ on: "2027-03-01", isWorkingDay: false, name: "地方节日" }];
  const entry = { year: 2027, regionCode: administrator.regionCode, source: "地方性假日的通知", days };
  const { id } = await transact(administrator, now(), (ctx) => enterCalendar(ctx, entry));
  const [draft] = await db().select().from(calendarDrafts).where(eq(calendarDrafts.id, id));
  if (!draft) throw new Error("no calendar was entered");
  return draft;
}
