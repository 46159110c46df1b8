import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anIssuedOrder } from "@/db/factories/orders";
import { employerUploads, orderProofFiles } from "@/db/schema";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { SPACE_KEPT_FREE } from "./attachments/store-upload";
import { EMPLOYER_BYTES_A_DAY, EMPLOYERS_KEEP_FREE, storeWithinShare } from "./employer-share";
import { addHours, now } from "./kernel/clock";
import { newId } from "./kernel/ids";
import { attachProofFile } from "./orders/commands/attach-proof-file";
import { detachProofFile } from "./orders/commands/detach-proof-file";
import { AttachProofFileInput } from "./orders/input";
import { performUpload } from "./upload-door";

filesFolder();
const { officer, employerUser, act } = world();
const proof = { name: "orders.attachOwnProofFile", input: AttachProofFileInput, run: attachProofFile };
const spent = { reason: "upload_share_spent" };

const send = async (itemId: string) =>
  performUpload(await employerUser("ltjz"), uploadOf(newId(), "回单.txt", { key: newId() }), proof, { itemId });

async function anItemId(): Promise<string> {
  const { items } = await anIssuedOrder("2026-11-16");
  return items[0]?.id ?? "";
}

/** As if the employer's users had sent in so much, some hours ago. */
async function sentBefore(bytes: number, hours = 1): Promise<void> {
  const ofUser = (await employerUser("ltjz")).employerId ?? "";
  await db()
    .insert(employerUploads)
    .values({ employerId: ofUser, bytes, at: addHours(now(), -hours) });
}

const forget = () => db().delete(employerUploads);

describe("an employer's share of the store", () => {
  it("counts what was taken out again, so that nobody fills the disk by changing files", async () => {
    const itemId = await anItemId();
    const user = await employerUser("ltjz");
    const { data } = await (await send(itemId)).json();
    const on = "2026-11-20";
    await act(user, on, (ctx) => detachProofFile(ctx, { id: data.id }));
    expect(await db().$count(orderProofFiles, eq(orderProofFiles.itemId, itemId))).toBe(0);
    expect(await db().select({ bytes: employerUploads.bytes }).from(employerUploads)).toEqual([{ bytes: 36 }]);
    await sentBefore(EMPLOYER_BYTES_A_DAY - 36);
    await expect(send(itemId)).rejects.toMatchObject(spent);
    await forget();
  });

  it("is the employer's, whoever of its users sends, and stands against no officer and no other employer", async () => {
    const itemId = await anItemId();
    await sentBefore(EMPLOYER_BYTES_A_DAY);
    await expect(send(itemId)).rejects.toMatchObject(spent);
    const other = await employerUser("xdcy");
    expect((await storeWithinShare(other, uploadOf("a", "a.txt"))).files).toHaveLength(1);
    const answer = await performUpload(
      await officer("wangmin"),
      uploadOf("b", "b.txt", { key: newId() }),
      { ...proof, name: "orders.attachProofFile" },
      { itemId },
    );
    expect((await answer.json()).code).not.toBe("refused");
    await forget();
  });

  it("is whole again a day later, and gives back what did not come in", async () => {
    const itemId = await anItemId();
    await sentBefore(EMPLOYER_BYTES_A_DAY, 25);
    expect((await (await send(itemId)).json()).ok).toBe(true);
    await forget();
    const user = await employerUser("ltjz");
    await expect(storeWithinShare(user, uploadOf("<svg></svg>", "a.svg"))).rejects.toMatchObject({ code: "refused" });
    expect(await db().$count(employerUploads)).toBe(0);
  });

  it("is asked before a byte is read: a file that does not say how large it is may be as large as any", async () => {
    const user = await employerUser("ltjz");
    await sentBefore(EMPLOYER_BYTES_A_DAY - 1_048_576);
    await expect(storeWithinShare(user, uploadOf("a", "a.txt"))).rejects.toMatchObject(spent);
    const upload = uploadOf("a", "a.txt");
    const type = upload.headers.get("content-type") ?? "";
    const small = new Request(upload, { headers: { "content-type": type, "content-length": "400" } });
    expect((await storeWithinShare(user, small)).files).toHaveLength(1);
    await forget();
  });

  it("leaves more room free on the volume than officers' uploads do, and is not spent on what the volume refuses", async () => {
    const user = await employerUser("ltjz");
    const full = { code: "unavailable", reason: "storage_full" };
    const sending = storeWithinShare(user, uploadOf("a", "a.txt"), Number.MAX_SAFE_INTEGER);
    await expect(sending).rejects.toMatchObject(full);
    expect(await db().$count(employerUploads)).toBe(0);
    expect(EMPLOYERS_KEEP_FREE).toBeGreaterThan(SPACE_KEPT_FREE);
  });
});
