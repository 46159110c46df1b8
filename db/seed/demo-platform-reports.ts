import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, employers } from "@/db/schema";
import type { Actor, EmployerUser, Officer } from "@/lib/auth/actor";
import { actorOfAccount } from "@/lib/auth/sessions";
import { addDays, addHours, type LegalDate, legalDate, now, startOf } from "@/lib/kernel/clock";
import { registerReporter } from "@/lib/platform-reports/commands/register-reporter";
import { relatePartner } from "@/lib/platform-reports/commands/relate-partner";
import { saveStep } from "@/lib/platform-reports/commands/save-step";
import { setPeriod } from "@/lib/platform-reports/commands/set-period";
import { startReport } from "@/lib/platform-reports/commands/start-report";
import { submitReport } from "@/lib/platform-reports/commands/submit-report";
import { type ReporterKind, reportSteps } from "@/lib/platform-reports/lifecycle";
import { halfBefore, halvesOffered } from "@/lib/platform-reports/period";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { SaveStepInput } from "@/lib/platform-reports/report-input";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { answersFor, countsAsText } from "./demo-report-answers";

const PLATFORM = "91990101MA0H0007XQ";
const COURIERS = { creditCode: "91990101MA0H00037G", name: "测试市快捷达配送服务有限公司" };
const STAFFERS = { creditCode: "91990101MA0H00088Q", name: "测试市众达人力资源服务有限公司" };

const daysAgo = (days: number): LegalDate => addDays(legalDate(now()), -days);
const morning = (days: number) => addHours(startOf(daysAgo(days)), 10);

const onDay = <T, A extends Actor>(actor: A, days: number, run: (ctx: Context<A>) => Promise<T>): Promise<T> =>
  transact(actor, morning(days), run);

/** A platform and its two partners: last half-year's report was sent, the present period is open. */
export async function seedPlatformReports(leader: Officer, inspector: Officer): Promise<void> {
  const [before = ""] = halvesOffered(daysAgo(0));
  const platform = await reporter(inspector, PLATFORM, "platform");
  for (const { creditCode } of [COURIERS, STAFFERS]) {
    const partnerId = await reporter(inspector, creditCode, "partner");
    const relation = { id: platform, partnerId, districts: ["990101001"], sinceOn: "2025-01-01" };
    await onDay(inspector, 220, (ctx) => relatePartner(ctx, { ...relation, source: "合作协议" }));
  }
  const last = await period(leader, halfBefore(before), 200);
  await lastReport(await employerUser("jskj"), last);
  await period(leader, before, 10);
}

async function reporter(inspector: Officer, creditCode: string, kind: ReporterKind): Promise<string> {
  const [employer] = await db()
    .select({ id: employers.id })
    .from(employers)
    .where(eq(employers.creditCode, creditCode));
  const mode = kind === "platform" ? ("mixed" as const) : ("dedicated" as const);
  const given = { employerId: employer?.id ?? "", kind, industry: "instant_delivery" as const, mode };
  const said = { ...given, sinceOn: "2024-03-01", source: `${daysAgo(221)}走访` };
  return (await onDay(inspector, 221, (ctx) => registerReporter(ctx, said))).id;
}

async function period(leader: Officer, half: string, days: number): Promise<string> {
  const dates = { opensOn: daysAgo(days), dueOn: daysAgo(days - 25), lockedOn: daysAgo(days - 60) };
  return (await onDay(leader, days, (ctx) => setPeriod(ctx, { half, ...dates, thresholdPercent: 30 }))).id;
}

const told = { n1: 120, n2: 900, n3: 240 };
const shares = [
  { ...COURIERS, n1: 0, n2: 410, n3: 0 },
  { ...STAFFERS, n1: 40, n2: 180, n3: 0 },
];

async function lastReport(user: EmployerUser, periodId: string): Promise<void> {
  const { id } = await onDay(user, 195, (ctx) => startReport(ctx, { periodId }));
  for (const step of reportSteps) {
    const { content, revision } = (await reportFile(user, id, morning(194))).steps[step];
    const districts = content.districts.map((row, at) => ({
      ...{ regionCode: row.regionCode, ...countsAsText(at === 0 ? told : { n1: 0, n2: 0, n3: 0 }) },
    }));
    const partners = shares.map(({ name, creditCode, ...counts }) => ({
      ...{ name, creditCode, sinceOn: "2025-01-01", districts: ["990101001"], ...countsAsText(counts) },
    }));
    const rows = step === "workforce" ? { districts, partners } : { districts: [], partners: [] };
    const entry = SaveStepInput.parse({
      ...{ id, step, revision, answers: answersFor(told)[step], reasons: {}, lacking: "", ...rows },
    });
    await onDay(user, 194, (ctx) => saveStep(ctx, entry));
  }
  const { version } = await reportFile(user, id, morning(193));
  await onDay(user, 193, (ctx) => submitReport(ctx, { id, version }));
}

async function employerUser(login: string): Promise<EmployerUser> {
  const [row] = await db().select({ id: accounts.id }).from(accounts).where(eq(accounts.login, login));
  const actor = row ? await actorOfAccount(row.id) : null;
  if (actor?.kind !== "employer") throw new Error(`no employer's user ${login}`);
  return actor;
}
