import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import {
  AFTER_DAYS,
  aDefiedRemedy,
  anEnforcement,
  aServedRemedy,
  enforcementRow,
  TEN_DAYS_TO_CORRECT,
  waitingReview,
} from "@/db/factories/enforcement";
import { cases } from "@/db/schema";
import { agreeOnPerformance } from "@/lib/enforcement/commands/agree-on-performance";
import { amendReview } from "@/lib/enforcement/commands/amend-review";
import { answerReview } from "@/lib/enforcement/commands/answer-review";
import { confirmPerformance } from "@/lib/enforcement/commands/confirm-performance";
import { endEnforcement } from "@/lib/enforcement/commands/end-enforcement";
import { recordDefiance } from "@/lib/enforcement/commands/record-defiance";
import { recordReview } from "@/lib/enforcement/commands/record-review";
import { reportCorrection } from "@/lib/enforcement/commands/report-correction";
import { resumeEnforcement } from "@/lib/enforcement/commands/resume-enforcement";
import { suspendEnforcement } from "@/lib/enforcement/commands/suspend-enforcement";
import type { EnforcementAct } from "@/lib/enforcement/lifecycle";
import { enforcementActRefusal } from "@/lib/enforcement/policy";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { attempt, once, type Probes } from "@/lib/testing/probe";
import { act, at, employerUser, officer } from "@/lib/testing/world";

const SERVED = "2026-11-24";
const LATE = "2026-12-14";

const running = once(() => anEnforcement(SERVED));
const suspended = once(async () => {
  const fine = await anEnforcement(SERVED);
  const ground = { ground: "cannot_perform", note: "当事人履行确有困难。" } as const;
  await act(await officer("juzhang"), LATE, (ctx) => suspendEnforcement(ctx, { id: fine.id, version: 1, ...ground }));
  return fine;
});
const ended = once(async () => {
  const fine = await anEnforcement(SERVED);
  const ground = { ground: "object_lost", note: "执行标的灭失。" } as const;
  await act(await officer("juzhang"), LATE, (ctx) => endEnforcement(ctx, { id: fine.id, version: 1, ...ground }));
  return fine;
});

const closed = once(async () => {
  const fine = await anEnforcement(SERVED);
  await db().update(cases).set({ state: "closed", endedOn: SERVED }).where(eq(cases.id, fine.caseId));
  return fine;
});

const correcting = once(() => anEnforcement(SERVED, TEN_DAYS_TO_CORRECT));
const remedy = once(() => aServedRemedy());
const defied = once(() => aDefiedRemedy());
const agreed = once(async () => {
  const due = await aServedRemedy();
  const agreement = { id: due.id, version: 1, waived: null, note: "分两阶段支付，月底前付清。" };
  await act(await officer("juzhang"), AFTER_DAYS, (ctx) => agreeOnPerformance(ctx, agreement));
  return due;
});

const entry = {
  ...({ kind: "reconsideration", acceptedOn: "2026-12-01", copyReceivedOn: "2026-12-03" } as const),
  ...{ body: "测试市示范区人民政府", number: "示政复〔2026〕1号" },
};
const asked = once(async () => {
  const fine = await anEnforcement(SERVED);
  await act(await officer("wangmin"), LATE, (ctx) => recordReview(ctx, { ...entry, id: fine.id, version: 1 }));
  return fine;
});
const answered = once(async () => {
  const { id } = await anEnforcement(SERVED);
  const lead = await officer("wangmin");
  await act(lead, LATE, (ctx) => recordReview(ctx, { ...entry, id, version: 1 }));
  const reply = { id, version: 2, answeredOn: LATE, note: "提交答复书和证据。" };
  await act(lead, LATE, (ctx) => answerReview(ctx, reply));
  return { id, reviewId: await waitingReview(id) };
});

const entering = async (id: string, over: { readonly acceptedOn?: string }) => {
  const { version } = await enforcementRow(id);
  return attempt(await officer("wangmin"), LATE, (ctx) => recordReview(ctx, { ...entry, ...over, id, version }));
};

type Fine = { readonly id: string; readonly caseId: string };

const refusal = async (of: () => Promise<Fine>, name: EnforcementAct, login: string, on: string) => {
  const { id, caseId } = await of();
  const file = await enforcementFile(await officer(login), { id: caseId, enforcementId: id }, at(on));
  return file.refusalOf(name);
};

export const probes: Probes = {
  "enforcement.state": {
    comesTo: `"illegal_transition"`,
    attack: () => refusal(ended, "recordPayment", "wangmin", LATE),
  },
  "enforcement.post": {
    comesTo: `"not_your_post"`,
    attack: () => refusal(running, "end", "wangmin", LATE),
  },
  "enforcement.ended_case": {
    comesTo: `"case_has_ended"`,
    attack: () => refusal(closed, "demand", "wangmin", LATE),
  },
  "enforcement.performed": {
    comesTo: "refused still_owed",
    attack: async () => {
      const { id } = await running();
      const done = { id, version: 1, performedOn: LATE, note: "已经履行。" };
      return attempt(await officer("wangmin"), LATE, (ctx) => confirmPerformance(ctx, done));
    },
  },
  "enforcement.deferral": {
    comesTo: `"no_deferral_waits"`,
    attack: () => refusal(running, "decideDeferral", "juzhang", LATE),
  },
  "enforcement.review": {
    comesTo: `"no_review_pending"`,
    attack: () => refusal(running, "concludeReview", "wangmin", LATE),
  },
  "enforcement.acceptance": {
    comesTo: 'invalid {"acceptedOn":"day_before_service"}',
    attack: async () => entering((await running()).id, { acceptedOn: "2026-11-23" }),
  },
  "enforcement.one_pending": {
    comesTo: 'invalid {"kind":"review_same_kind"}',
    attack: async () => entering((await asked()).id, {}),
  },
  "enforcement.amended": {
    comesTo: 'invalid {"kind":"review_kind_after_reply"}',
    attack: async () => {
      const { id, reviewId } = await answered();
      const suit = { ...entry, id, version: 3, reviewId, kind: "litigation", reason: "误登记为行政复议。" } as const;
      return attempt(await officer("wangmin"), LATE, (ctx) => amendReview(ctx, suit));
    },
  },
  "enforcement.decided_anew": {
    comesTo: `"result_decided_anew"`,
    attack: async () => {
      const { id, caseId } = await running();
      const inspector = await officer("wangmin");
      const { facts } = await enforcementFile(inspector, { id: caseId, enforcementId: id }, at(LATE));
      const fallen = { ...facts, state: "annulled", isAnnulledByReview: true, isDecidedAnew: true } as const;
      return enforcementActRefusal(inspector, fallen, "correctResult");
    },
  },
  "enforcement.report_files": {
    comesTo: "refused no_report_file",
    attack: async () => {
      const { id } = await correcting();
      const said = { id, version: 1, note: "已停止超时安排工作。" };
      const user = await employerUser("ltjz");
      return attempt(user, LATE, (ctx) => reportCorrection(ctx, said));
    },
  },
  "enforcement.refund": {
    comesTo: `"nothing_to_refund"`,
    attack: () => refusal(ended, "recordRefund", "wangmin", LATE),
  },
  "enforcement.correction": {
    comesTo: `"nothing_to_correct"`,
    attack: () => refusal(running, "confirmCorrection", "wangmin", LATE),
  },
  "enforcement.licence": {
    comesTo: `"no_licence_to_settle"`,
    attack: () => refusal(running, "settleLicence", "wangmin", LATE),
  },
  "enforcement.defiance": {
    comesTo: `"defied_before"`,
    attack: () => refusal(defied, "defy", "wangmin", AFTER_DAYS),
  },
  "enforcement.two_persons": {
    comesTo: 'invalid {"withId":"second_not_case_officer"}',
    attack: async () => {
      const { id } = await remedy();
      const found = { id, version: 1, withId: (await officer("guoqi")).id, note: "到期没有履行。" };
      return attempt(await officer("wangmin"), AFTER_DAYS, (ctx) => recordDefiance(ctx, found));
    },
  },
  "enforcement.overdue": {
    comesTo: `"not_overdue"`,
    attack: () => refusal(running, "demand", "wangmin", SERVED),
  },
  "enforcement.suspended": {
    comesTo: `"enforcement_suspended"`,
    attack: () => refusal(suspended, "demand", "wangmin", LATE),
  },
  "enforcement.agreement": {
    comesTo: `"agreement_runs"`,
    attack: () => refusal(agreed, "defy", "wangmin", AFTER_DAYS),
  },
  "enforcement.answer": {
    comesTo: `"nothing_to_answer"`,
    attack: () => refusal(running, "recordAnswer", "wangmin", LATE),
  },
  "enforcement.court_course": {
    comesTo: `"no_acceptance_waits"`,
    attack: () => refusal(running, "recordAcceptance", "wangmin", LATE),
  },
  "enforcement.court_window": {
    comesTo: `"suit_still_possible"`,
    attack: () => refusal(running, "applyToCourt", "juzhang", "2027-05-24"),
  },
  "enforcement.step": {
    comesTo: "refused enforcement_not_suspended",
    attack: async () => {
      const { id } = await running();
      const resuming = { id, version: 1, note: "经济状况好转。" };
      return attempt(await officer("juzhang"), LATE, (ctx) => resumeEnforcement(ctx, resuming));
    },
  },
  "enforcement.scope": {
    comesTo: "not_found",
    attack: async () => {
      const { id, caseId } = await running();
      const place = { id: caseId, enforcementId: id };
      return (await enforcementFile(await officer("ylxdaduizhang"), place, at(LATE))).number;
    },
  },
};
