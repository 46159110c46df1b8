import type { z } from "zod";
import { answersFor, type Counts, countsAsText as text } from "@/db/seed/demo-report-answers";
import type { EmployerUser } from "@/lib/auth/actor";
import { saveStep } from "@/lib/platform-reports/commands/save-step";
import { startReport } from "@/lib/platform-reports/commands/start-report";
import { submitReport } from "@/lib/platform-reports/commands/submit-report";
import type { PartnerRow } from "@/lib/platform-reports/content";
import { type ReportStep, reportSteps } from "@/lib/platform-reports/lifecycle";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { SaveStepInput } from "@/lib/platform-reports/report-input";
import { act, at } from "@/lib/testing/world";

export type Told = Counts & {
  readonly partners?: readonly (Counts & Pick<PartnerRow, "name" | "creditCode">)[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly reasons?: z.input<typeof SaveStepInput>["reasons"];
};

/** What a person types into one step of their report, from where the step stands now. */
export async function stepEntry(user: EmployerUser, id: string, step: ReportStep, told: Told, on: string) {
  const { steps } = await reportFile(user, id, at(on));
  const { revision, content } = steps[step];
  const districts = content.districts.map((row, index) => ({
    ...{ regionCode: row.regionCode, ...text(index === 0 ? told : { n1: 0, n2: 0, n3: 0 }) },
  }));
  const partners = (told.partners ?? []).map(({ name, creditCode, ...counts }) => ({
    ...{ name, creditCode, sinceOn: "2025-01-01", districts: ["990101001"], ...text(counts) },
  }));
  const own = new Set(Object.keys(answersFor(told)[step]));
  const over = Object.entries(told.answers ?? {}).filter(([name]) => own.has(name));
  return SaveStepInput.parse({
    ...{ id, step, revision, answers: { ...answersFor(told)[step], ...Object.fromEntries(over) }, lacking: "" },
    ...{ districts: step === "workforce" ? districts : [], partners: step === "workforce" ? partners : [] },
    reasons: Object.fromEntries(Object.entries(told.reasons ?? {}).filter(([name]) => own.has(name))),
  });
}

/** All six steps, saved one after the other. */
export async function fillReport(user: EmployerUser, id: string, told: Told, on: string): Promise<void> {
  for (const step of reportSteps) {
    const entry = await stepEntry(user, id, step, told, on);
    await act(user, on, (ctx) => saveStep(ctx, entry));
  }
}

/** Sends a draft as it stands. */
export async function send(user: EmployerUser, id: string, on: string) {
  const { version } = await reportFile(user, id, at(on));
  return act(user, on, (ctx) => submitReport(ctx, { id, version }));
}

/** A report on a period, filled in and sent. */
export async function aSentReport(user: EmployerUser, periodId: string, told: Told, on: string) {
  const { id } = await act(user, on, (ctx) => startReport(ctx, { periodId }));
  await fillReport(user, id, told, on);
  return send(user, id, on);
}
