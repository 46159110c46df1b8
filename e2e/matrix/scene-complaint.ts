import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { complaintEntry } from "@/db/factories/complaints";
import { complaints } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { handOverComplaint } from "@/lib/complaints/commands/hand-over-complaint";
import { lodgeComplaint } from "@/lib/complaints/commands/lodge-complaint";
import { receiveSupplement, requestSupplement } from "@/lib/complaints/commands/request-supplement";
import { claimLineList } from "@/lib/complaints/queries/claim-lines";
import { confirmAddress } from "@/lib/deliveries/commands/confirm-address";
import { recordFailedAttempt } from "@/lib/deliveries/commands/record-failed-attempt";
import { ofComplaint } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { act } from "@/lib/testing/world";
import { ON } from "./day";

type Team = { readonly leader: Officer; readonly lead: Officer; readonly second: Officer; readonly regionCode: string };

/** A complaint with a notice, a delivery of it that failed and an address to be signed; ended, it was handed over. */
export async function complaintOf(team: Team, canary: string, isEnded: boolean): Promise<Record<string, string>> {
  const { leader, lead, second, regionCode } = team;
  const entry = complaintEntry({ receivedOn: ON, regionCode, narrative: `拖欠工资，${canary}。` });
  const { id } = await act(lead, ON, (ctx) => lodgeComplaint(ctx, entry));
  const asked = { missing: "工资约定的材料。", dueOn: "2026-11-30" };
  await act(lead, ON, (ctx) => requestSupplement(ctx, { id, version: 1, ...asked }));
  await act(lead, ON, (ctx) => receiveSupplement(ctx, { id, version: 2, receivedOn: ON, received: "收到工资约定。" }));
  const [paper] = (await deliveriesOfMatter(lead, ofComplaint(id))).papers;
  const delivery = await act(lead, ON, (ctx) =>
    recordFailedAttempt(ctx, {
      ...{ complaintId: id, documentId: paper?.id ?? "", method: "post", servers: [lead.id, second.id], actedOn: ON },
      ...{ place: "测试市示范区工地宿舍", slipNumber: "EX000000002CN", failure: "原址查无此人。", files: [] },
    }),
  );
  const confirmation = await act(lead, ON, (ctx) =>
    confirmAddress(ctx, {
      ...{ complaintId: id, recipient: "complainant", postalAddress: "测试市示范区工地宿舍", postcode: "" },
      ...{ receiverName: "张䶮", receiverRelation: "", phone: "13800138000" },
      ...{ consentsElectronic: false, electronicMeans: "", electronicAddress: "" },
    }),
  );
  if (isEnded) await handOver(leader, id);
  const [line] = (await claimLineList(lead, id, undefined)).rows;
  return {
    complaint: id,
    complaintLine: line?.id ?? "",
    complaintPaper: paper?.id ?? "",
    complaintDelivery: delivery.id,
    complaintConfirmation: confirmation.id,
  };
}

async function handOver(leader: Officer, id: string): Promise<void> {
  const [row] = await db().select({ version: complaints.version }).from(complaints).where(eq(complaints.id, id));
  const to = { to: "测试市人力资源和社会保障局", reason: "不属于本机关管辖。" };
  await act(leader, ON, (ctx) => handOverComplaint(ctx, { id, version: row?.version ?? 0, ...to }));
}
