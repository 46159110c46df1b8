import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anIssuedOrder } from "@/db/factories/orders";
import { events, files, orderProofFiles, orderProofs } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { mattersHolding } from "@/lib/file-holders";
import { sha256 } from "@/lib/kernel/cipher";
import { newId } from "@/lib/kernel/ids";
import { AttachProofFileInput, MOST_PROOF_FILES } from "@/lib/orders/input";
import { assertMayProve } from "@/lib/orders/queries/proving";
import { at, world } from "@/lib/testing/world";
import { attachProofFile } from "./attach-proof-file";
import { detachProofFile } from "./detach-proof-file";
import { submitProof } from "./submit-proof";

const { officer, employerUser, act } = world();
const ON = "2026-11-20";

function upload(itemId: string) {
  const digest = sha256(newId());
  const kept = { copySha256: null, copyContentType: null, scanState: "unscanned" as const };
  const file = { sha256: digest, sm3: digest, size: 1, contentType: "application/pdf", name: "回单.pdf", ...kept };
  return AttachProofFileInput.parse({ itemId, file });
}

const attach = (who: EmployerUser | Officer, itemId: string) =>
  act(who, ON, (ctx) => attachProofFile(ctx, upload(itemId)));

async function anItemId() {
  const [item] = (await anIssuedOrder("2026-11-16")).items;
  return item?.id ?? "";
}

const fileOf = async (linkId: string) => {
  const [row] = await db().select().from(orderProofFiles).where(eq(orderProofFiles.id, linkId));
  return row?.fileId ?? "";
};

describe("attachProofFile", () => {
  it("keeps the file for its uploader alone until the proof is handed in, then officers see it too", async () => {
    const itemId = await anItemId();
    const [user, inspector, stranger] = await Promise.all([
      employerUser("ltjz"),
      officer("wangmin"),
      employerUser("xdcy"),
    ]);
    const { id } = await attach(user, itemId);
    const fileId = await fileOf(id);
    expect(await mattersHolding(user, fileId)).toHaveLength(1);
    expect(await mattersHolding(inspector, fileId)).toEqual([]);
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, itemId));
    expect(acts).toEqual([{ act: "order_item.attach" }]);
    const proof = await act(user, ON, (ctx) =>
      submitProof(ctx, { id: itemId, version: 1, note: "已支付全部工资，见回单。" }),
    );
    const [sent] = await db().select().from(orderProofs).where(eq(orderProofs.itemId, itemId));
    expect(sent?.id).toBe(proof.id);
    expect(await mattersHolding(inspector, fileId)).toHaveLength(1);
    expect(await mattersHolding(stranger, fileId)).toEqual([]);
    expect(await mattersHolding(await officer("ylxjiancha"), fileId)).toEqual([]);
  });

  it("refuses another employer, another region, and an item whose proof waits", async () => {
    const itemId = await anItemId();
    await expect(attach(await employerUser("xdcy"), itemId)).rejects.toMatchObject({ code: "not_found" });
    await expect(attach(await officer("ylxjiancha"), itemId)).rejects.toMatchObject({ code: "not_found" });
    await expect(attach(await officer("guoqi"), itemId)).rejects.toMatchObject({ reason: "not_case_officer" });
    const user = await employerUser("ltjz");
    await attach(user, itemId);
    await act(user, ON, (ctx) => submitProof(ctx, { id: itemId, version: 1, note: "已支付全部工资。" }));
    await expect(attach(user, itemId)).rejects.toMatchObject({ reason: "proof_waits" });
    await expect(assertMayProve(user, itemId, at(ON))).rejects.toMatchObject({ reason: "proof_waits" });
    await expect(assertMayProve(user, "no-id", at(ON))).rejects.toMatchObject({ code: "not_found" });
  });

  it("takes so many files for one proof and no more", async () => {
    const itemId = await anItemId();
    const user = await employerUser("ltjz");
    const first = await attach(user, itemId);
    const fileId = await fileOf(first.id);
    const more = Array.from({ length: MOST_PROOF_FILES - 1 }, () => ({
      ...{ itemId, fileId, addedBy: user.id, addedAt: at(ON) },
    }));
    await db().insert(orderProofFiles).values(more);
    await expect(attach(user, itemId)).rejects.toMatchObject({ reason: "proof_files_too_many" });
    expect(await db().$count(orderProofFiles, eq(orderProofFiles.itemId, itemId))).toBe(MOST_PROOF_FILES);
  });
});

describe("detachProofFile", () => {
  it("takes out one's own unsent file and leaves its bytes; nobody else's, and nothing sent", async () => {
    const itemId = await anItemId();
    const [user, inspector] = await Promise.all([employerUser("ltjz"), officer("wangmin")]);
    const first = await attach(user, itemId);
    const fileId = await fileOf(first.id);
    await expect(act(inspector, ON, (ctx) => detachProofFile(ctx, first))).rejects.toMatchObject({ code: "not_found" });
    await act(user, ON, (ctx) => detachProofFile(ctx, first));
    expect(await fileOf(first.id)).toBe("");
    expect(await db().select().from(files).where(eq(files.id, fileId))).toHaveLength(1);
    const second = await attach(user, itemId);
    await act(user, ON, (ctx) => submitProof(ctx, { id: itemId, version: 1, note: "已支付全部工资。" }));
    await expect(act(user, ON, (ctx) => detachProofFile(ctx, second))).rejects.toMatchObject({ code: "not_found" });
  });
});
