import type { z } from "zod";
import { storeUpload } from "@/lib/attachments/store-upload";
import type { Officer } from "@/lib/auth/actor";
import { addEvidence } from "@/lib/cases/commands/add-evidence";
import { AddEvidenceInput } from "@/lib/cases/evidence-input";
import { acceptComplaint } from "@/lib/complaints/commands/accept-complaint";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { lodgeComplaint } from "@/lib/complaints/commands/lodge-complaint";
import { LodgeComplaintInput } from "@/lib/complaints/input";
import { addProof } from "@/lib/deliveries/commands/add-proof";
import { AddProofInput } from "@/lib/deliveries/input";
import { addDays, addHours, type LegalDate, legalDate, now, startOf } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";

type Entry = z.input<typeof LodgeComplaintInput>;

/** The squad at work, and the employer it has to do with. */
export type Team = { leader: Officer; lead: Officer; second: Officer; employerId: string };

/** The day that many days before today. */
export const daysAgo = (days: number): LegalDate => addDays(legalDate(now()), -days);

/** Runs a command as the officer at ten in the morning, that many days ago. */
export const onDay = <T>(officer: Officer, days: number, run: (ctx: Context<Officer>) => Promise<T>): Promise<T> =>
  transact(officer, addHours(startOf(daysAgo(days)), 10), run);

type Exhibit = {
  readonly name: string;
  readonly table: string;
  readonly purpose: string;
  readonly maker: string;
  readonly place: string;
};

const stored = async (words: string, name: string) => {
  const body = new FormData();
  body.append("file", new File([words], name, { type: "text/plain" }));
  const { files } = await storeUpload(new Request("http://localhost/", { method: "POST", body }));
  return files[0];
};

/** The receipt that was signed when a paper was handed over. */
export async function aReceipt(inspector: Officer, days: number, caseId: string): Promise<string> {
  const words = `送达回证,签收日期,签收人\n用人单位,${daysAgo(days)},收发室万师傅\n`;
  const input = AddProofInput.parse({ caseId, file: await stored(words, "送达回证.csv") });
  return (await onDay(inspector, days, (ctx) => addProof(ctx, input))).id;
}

/** A table that the employer handed over, taken into the case's evidence. */
export async function anExhibit(inspector: Officer, days: number, caseId: string, { table, ...said }: Exhibit) {
  const file = await stored(table, `${said.name}.csv`);
  const input = AddEvidenceInput.parse({
    ...{ ...said, caseId, file, kind: "documentary", form: "checked_copy" },
    ...{ source: "用人单位提供", method: "复制", obtainedOn: daysAgo(days) },
  });
  return onDay(inspector, days, (ctx) => addEvidence(ctx, input));
}

/** A pay table in which nothing was paid. */
export const aPayTable = (inspector: Officer, days: number, caseId: string, at: { maker: string; place: string }) =>
  anExhibit(inspector, days, caseId, {
    ...{ ...at, name: "2026年7月工资表", purpose: "证明2026年7月工资没有发放" },
    table: "姓名,月份,应发,实发\n张䶮,2026-07,8000,0\n周堃,2026-07,7600,0\n",
  });

/** A complaint taken at the counter of 示范区 by the inspector. */
export const aComplaint = (inspector: Officer, days: number, entry: Partial<Entry>) =>
  onDay(inspector, days, (ctx) =>
    lodgeComplaint(
      ctx,
      LodgeComplaintInput.parse({
        kind: "complaint",
        source: "counter",
        sourceNumber: "",
        receivedOn: daysAgo(days),
        regionCode: "990101",
        employerId: "",
        happenedFrom: "",
        happenedUntil: "",
        workerCount: "1",
        // A telephone a complaint, or each would be a possible duplicate of every other.
        complainantPhone: `138001${38_000 + days}`,
        ...entry,
      }),
    ),
  );

/** A complaint that was linked to its employer, accepted and opened as a case on one day; unassigned. */
export async function aCase(
  leader: Officer,
  days: number,
  employerId: string,
  entry: Partial<Entry> & { title: string },
) {
  const { title, ...said } = entry;
  const { id } = await aComplaint(leader, days, said);
  const none = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };
  await onDay(leader, days, (ctx) => linkEmployer(ctx, { ...none, id, version: 1, employerId }));
  const articles = "《中华人民共和国劳动法》第五十条";
  const opinion = "符合受理条件，同意受理并立案调查。";
  const proposal = "投诉反映的事项属于劳动保障监察职权范围，符合受理条件，建议受理并立案调查。";
  return onDay(leader, days, (ctx) => acceptComplaint(ctx, { id, version: 2, title, articles, proposal, opinion }));
}
