import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { deliveries, deliveryServers } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import type { Officer } from "@/lib/auth/actor";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { addProof } from "@/lib/deliveries/commands/add-proof";
import { confirmAddress } from "@/lib/deliveries/commands/confirm-address";
import { recordDelivery } from "@/lib/deliveries/commands/record-delivery";
import { signAddress } from "@/lib/deliveries/commands/sign-address";
import { AddProofInput, type ConfirmAddressInput, CorrectDeliveryInput, RecordFields } from "@/lib/deliveries/input";
import type { DeliveryMethod } from "@/lib/deliveries/lifecycle";
import { issuePaper } from "@/lib/documents/issue";
import { papersOfFile } from "@/lib/documents/queries";
import { rectificationOrder } from "@/lib/documents/templates/rectification-order";
import { samples } from "@/lib/documents/templates/samples";
import { sha256 } from "@/lib/kernel/cipher";
import { newId } from "@/lib/kernel/ids";
import { uploadOf } from "@/lib/testing/files";
import { act } from "@/lib/testing/world";
import { anOpenedCase } from "./complaints";

type Team = { readonly leader: Officer; readonly lead: Officer; readonly second: Officer };

/** An assigned case of a complaint with its acceptance notice and an issued order, all on one day. */
export async function aCaseToDeliverIn({ leader, lead, second }: Team, on: string, employerId: string) {
  const kase = await anOpenedCase(leader, on, employerId);
  await act(leader, on, (ctx) => assignCase(ctx, { id: kase.id, version: 1, leadId: lead.id, secondId: second.id }));
  const order = await act(leader, on, (ctx) =>
    issuePaper(ctx, {
      paper: rectificationOrder,
      input: samples.rectificationOrder,
      organId: leader.organId,
      regionCode: leader.regionCode,
      subject: { kind: "case", id: kase.id },
      file: { kind: "case", id: kase.id },
      employerId,
    }),
  );
  const notice = (await papersOfFile(leader, kase.id)).find((paper) => paper.paperKey === "acceptance-notice");
  if (!notice) throw new Error("an accepted complaint has a notice");
  return { id: kase.id, orderId: order.id, noticeId: notice.id, servers: [lead.id, second.id] };
}

/** A case by its id alone, or a complaint. */
type Named = string | { readonly complaintId: string };

const named = (matter: Named) => (typeof matter === "string" ? { caseId: matter } : matter);

/** A file that an officer uploaded as a proof in a case; only its bytes are missing. */
export async function aProof(officer: Officer, on: string, matter: Named): Promise<string> {
  const digest = sha256(newId());
  const file = {
    ...{ sha256: digest, sm3: digest, size: 1, contentType: "image/jpeg", name: "回执.jpg" },
    ...{ copySha256: null, copyContentType: null, scanState: "unscanned" as const },
  };
  const { id } = await act(officer, on, (ctx) => addProof(ctx, AddProofInput.parse({ ...named(matter), file })));
  return id;
}

type Confirming = z.input<typeof ConfirmAddressInput>;

/** An address confirmation of the employer that consents to mail, signed the same day. */
export async function aSignedConfirmation(officer: Officer, on: string, matter: Named, over: Partial<Confirming> = {}) {
  const { id } = await act(officer, on, (ctx) =>
    confirmAddress(ctx, {
      ...named(matter),
      recipient: "employer",
      postalAddress: "测试市示范区建设路88号",
      postcode: "",
      receiverName: "刘会计",
      receiverRelation: "财务",
      phone: "0999-5551010",
      consentsElectronic: true,
      electronicMeans: "email",
      electronicAddress: "caiwu@longteng.example",
      ...over,
    }),
  );
  const fileId = await aProof(officer, on, matter);
  await act(officer, on, (ctx) => signAddress(ctx, { id, signedOn: on, files: [fileId] }));
  return { id };
}

/** A signed receipt with bytes of its own in the store; the test file calls `filesFolder()`. */
export async function aStoredReceipt(officer: Officer, on: string, caseId: string): Promise<string> {
  const { files } = await storeUpload(uploadOf(`受送达人,签收人\n用人单位,刘会计 ${newId()}\n`, "送达回证.csv"));
  const { id } = await act(officer, on, (ctx) => addProof(ctx, AddProofInput.parse({ caseId, file: files[0] })));
  return id;
}

/** Hands a paper of a case over to the employer's receiving clerk, or as `over` says, with the signed receipt. */
export async function handOver(officer: Officer, on: string, place: Place & { caseId: string }, over: object = {}) {
  const fileId = await aProof(officer, on, place.caseId);
  const typed = { ...completeDelivery("direct", on, place, fileId), ...over };
  return act(officer, on, (ctx) => recordDelivery(ctx, typed));
}

type Place = {
  readonly caseId?: string;
  readonly complaintId?: string;
  readonly documentId: string;
  readonly servers: readonly string[];
};

/** What is typed for a complete delivery of an order by each method; `fileId` is a proof of the case. */
export function completeDelivery<P extends Place>(method: DeliveryMethod, on: string, place: P, fileId: string) {
  const own: Readonly<Record<DeliveryMethod, object>> = {
    direct: {
      ...{ place: "测试市示范区建设路88号", receiver: "receiving_clerk", receiverName: "刘会计" },
      files: [fileId],
    },
    left: {
      place: "测试市示范区建设路88号",
      reason: "前台人员拒绝签收。",
      witnessName: "冯社工",
      witnessFrom: "建设街道社区居民委员会",
      files: [fileId],
    },
    post: { place: "测试市示范区建设路88号", slipNumber: "EX000000001CN", receivedOn: on, files: [fileId] },
    electronic: { place: "caiwu@longteng.example", files: [fileId] },
    entrusted: { organ: "样例县人力资源和社会保障局", receivedOn: on, files: [fileId] },
    handed_on: { organ: "测试省第一监狱", handedOnGround: "prison", receivedOn: on, files: [fileId] },
    public_notice: {
      ...{ noticeGround: "whereabouts_unknown", reason: "该单位下落不明。", postedAt: "本机关公告栏" },
      ...{ course: "注册地址、经营地址均已人去楼空，电话停机。", files: [fileId] },
    },
  };
  const typed = RecordFields.parse({ ...place, method, actedOn: on, servers: [...place.servers], ...own[method] });
  return { ...typed, ...place };
}

/** What a served delivery of a paper should have said: handed over on that day, or as `over` says. */
export async function correctionOf(documentId: string, on: string, over: object = {}) {
  const standing = and(eq(deliveries.documentId, documentId), eq(deliveries.state, "served"));
  const [row] = await db().select().from(deliveries).where(standing);
  if (!row) throw new Error("no delivery to correct");
  const servers = await db()
    .select({ id: deliveryServers.accountId })
    .from(deliveryServers)
    .where(eq(deliveryServers.deliveryId, row.id));
  return CorrectDeliveryInput.parse({
    ...{ id: row.id, version: row.version, why: "原登记的日期抄错，以送达回证上的签收日期为准。" },
    ...{ method: "direct", servers: servers.map(({ id }) => id), actedOn: on },
    ...{ place: row.place, receiver: row.receiver ?? "", receiverName: row.receiverName },
    ...over,
  });
}
