import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aClosing,
  anOrderedCase,
  CORRECTED,
  correct,
  itemsOf,
  report,
  SERVED,
  serve,
  team,
} from "@/db/factories/closing";
import { aProof, completeDelivery } from "@/db/factories/deliveries";
import { aRecord, inquiryEntry, recordEntry } from "@/db/factories/inquiries";
import { findingEntry, itemEntry } from "@/db/factories/orders";
import { cases } from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import type { StoredUpload } from "@/lib/attachments/stored-upload";
import type { Officer } from "@/lib/auth/actor";
import { addAddendum } from "@/lib/cases/commands/add-addendum";
import { addEvidence } from "@/lib/cases/commands/add-evidence";
import { concludeCase } from "@/lib/cases/commands/conclude-case";
import { issueInquiry } from "@/lib/cases/commands/issue-inquiry";
import { issueInquiryRecord } from "@/lib/cases/commands/issue-inquiry-record";
import { proposeExtension } from "@/lib/cases/commands/propose-extension";
import { reassignCase } from "@/lib/cases/commands/reassign-case";
import { saveInquiryRecord } from "@/lib/cases/commands/save-inquiry-record";
import { AddEvidenceInput } from "@/lib/cases/evidence-input";
import { addProof } from "@/lib/deliveries/commands/add-proof";
import { confirmAddress } from "@/lib/deliveries/commands/confirm-address";
import { recordDelivery } from "@/lib/deliveries/commands/record-delivery";
import { recordFailedAttempt } from "@/lib/deliveries/commands/record-failed-attempt";
import { amendFinding } from "@/lib/orders/commands/amend-finding";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { recordFinding } from "@/lib/orders/commands/record-finding";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { withdrawFinding } from "@/lib/orders/commands/withdraw-finding";
import { AmendFindingInput, ProposeOrderInput } from "@/lib/orders/input";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { act, world } from "@/lib/testing/world";
import type { Context } from "@/lib/workflow/context";
import { approveClosing } from "./commands/approve-closing";
import { proposeClosing } from "./commands/propose-closing";
import { transferCase } from "./commands/transfer-case";
import { ProposeClosingInput } from "./input";

filesFolder();
world();
const ON = "2026-12-03";
const reason = "办结以后发现的情况。";

type Closed = Awaited<ReturnType<typeof aClosedCase>>;
type Attempt = (ctx: Context<Officer>, closed: Closed) => Promise<unknown>;

async function aClosedCase() {
  const kase = await anOrderedCase();
  const { leader, lead, second } = await team();
  const record = await aRecord(lead, SERVED, kase.id, [lead, second]);
  await serve(kase);
  const proofId = await aProof(lead, SERVED, kase.id);
  for (const item of await itemsOf(kase.orderId)) await correct(item);
  const { id } = await aClosing(kase.id);
  await act(leader, CORRECTED, (ctx) => approveClosing(ctx, { id, version: 1, opinion: "同意结案。" }));
  const { files } = await storeUpload(uploadOf("后来的材料\n", "后来.txt"));
  const [row] = await db().select().from(cases).where(eq(cases.id, kase.id));
  const [item] = await itemsOf(kase.orderId);
  const [file] = files;
  if (!row || !item || !file) throw new Error("a closed case with an item");
  return { ...kase, version: row.version, record, item, file, proofId, servers: [lead.id, second.id] as const };
}

const evidenceOf = (caseId: string, file: StoredUpload) =>
  AddEvidenceInput.parse({
    caseId,
    name: "",
    kind: "documentary",
    form: "original",
    source: "用人单位提供",
    method: "现场复印",
    maker: "王敏",
    purpose: "办结以后的材料",
    obtainedOn: ON,
    file,
  });

const byOfficer: Readonly<Record<string, Attempt>> = {
  addEvidence: (ctx, { id, file }) => addEvidence(ctx, evidenceOf(id, file)),
  issueInquiry: (ctx, { id, version }) => issueInquiry(ctx, inquiryEntry(id, { version, appearOn: "2026-12-20" })),
  saveInquiryRecord: async (ctx, { id }) => {
    const { lead, second } = await team();
    return saveInquiryRecord(ctx, recordEntry(id, [lead, second]));
  },
  issueInquiryRecord: (ctx, { record }) => issueInquiryRecord(ctx, { id: record.id, version: 1 }),
  proposeExtension: (ctx, { id, version }) => proposeExtension(ctx, { id, version, investigated: reason, reason }),
  conclude: (ctx, { id, version }) => concludeCase(ctx, { id, version, conclusion: reason.repeat(3) }),
  recordFinding: (ctx, { id }) => recordFinding(ctx, findingEntry(id)),
  amendFinding: (ctx, { findingId, id }) => {
    const { caseId: _case, violationCode: _code, ...entry } = findingEntry(id);
    return amendFinding(
      ctx,
      AmendFindingInput.parse({ ...entry, happenedUntil: "", amount: "", id: findingId, version: 1 }),
    );
  },
  withdrawFinding: (ctx, { findingId }) => withdrawFinding(ctx, { id: findingId, version: 1, reason }),
  proposeOrder: (ctx, { id, findingId }) => {
    const items = [itemEntry(findingId, { dueOn: "2026-12-30" })];
    return proposeOrder(ctx, ProposeOrderInput.parse({ caseId: id, items }));
  },
  submitProof: (ctx, { item }) => submitProof(ctx, { id: item.id, version: item.version, note: reason }),
  recordDefiance: (ctx, { item }) => recordDefiance(ctx, { id: item.id, version: item.version, note: reason }),
  recordDelivery: (ctx, { id, documentId, servers, proofId }) =>
    recordDelivery(ctx, completeDelivery("direct", ON, { caseId: id, documentId, servers }, proofId)),
  recordFailedAttempt: (ctx, { id, documentId, servers }) =>
    recordFailedAttempt(ctx, {
      caseId: id,
      documentId,
      method: "direct",
      servers: [...servers],
      actedOn: ON,
      place: "",
      slipNumber: "",
      failure: reason,
      files: [],
    }),
  addDeliveryProof: (ctx, { id, file }) => addProof(ctx, { caseId: id, file }),
  confirmAddress: (ctx, { id }) =>
    confirmAddress(ctx, {
      caseId: id,
      recipient: "employer",
      postalAddress: "测试市示范区建设路88号",
      postcode: "",
      receiverName: "刘会计",
      receiverRelation: "财务",
      phone: "0999-5551010",
      consentsElectronic: false,
      electronicMeans: "",
      electronicAddress: "",
    }),
  proposeClosing: (ctx, { id }) =>
    proposeClosing(ctx, ProposeClosingInput.parse({ caseId: id, ground: "ordered_matter_corrected", ...report })),
};

const byLeader: Readonly<Record<string, Attempt>> = {
  reassign: (ctx, { id, version, servers }) =>
    reassignCase(ctx, { id, version, leadId: servers[1], secondId: servers[0], reason }),
  transfer: (ctx, { id, version }) =>
    transferCase(ctx, { id, version, to: "测试市住房和城乡建设局", facts: reason, reason, materials: "笔录" }),
};

/** Rows of every table but the events: what an act would have to change. */
async function rowsOfAll(): Promise<string> {
  const rows = await db().execute<{ n: string }>(sql`
    select string_agg(name || ':' || n, ',' order by name) as n from (
      select table_name as name, (xpath('/row/c/text()', query_to_xml(
        format('select count(*) as c from %I', table_name), false, true, '')))[1]::text as n
      from information_schema.tables
      where table_schema = 'public' and table_name not in ('events', 'event_head', 'informants')) counted`);
  return rows[0]?.n ?? "";
}

describe("F34: a closed case", () => {
  let closed: Closed;
  beforeAll(async () => {
    closed = await aClosedCase();
  });

  const refuses = async (who: Officer, attempt: Attempt) => {
    const before = await rowsOfAll();
    expect(before).toContain("cases:");
    await expect(act(who, ON, (ctx) => attempt(ctx, closed))).rejects.toMatchObject({ code: "refused" });
    expect(await rowsOfAll()).toBe(before);
    const [row] = await db().select().from(cases).where(eq(cases.id, closed.id));
    expect(row).toMatchObject({ state: "closed", version: closed.version });
  };

  it.each(Object.entries(byOfficer))("refuses its officer: %s", async (_name, attempt) => {
    await refuses((await team()).lead, attempt);
  });

  it.each(Object.entries(byLeader))("refuses its leader: %s", async (_name, attempt) => {
    await refuses((await team()).leader, attempt);
  });

  it("takes a dated addendum", async () => {
    const { lead } = await team();
    const input = { id: closed.id, version: closed.version, documentId: "", reason, content: "另收到银行回单一份。" };
    await act(lead, ON, (ctx) => addAddendum(ctx, input));
    const [row] = await db().select().from(cases).where(eq(cases.id, closed.id));
    expect(row?.state).toBe("closed");
  });
});
