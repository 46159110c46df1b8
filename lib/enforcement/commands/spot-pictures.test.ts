import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { decisionRow } from "@/db/factories/decisions";
import { aProof } from "@/db/factories/deliveries";
import { aCertainCase, impose, spotEntry } from "@/db/factories/spot";
import { deliveries, deliveryFiles } from "@/db/schema";
import { world } from "@/lib/testing/world";

const { officer } = world();
const ON = "2026-11-24";

describe("a penalty on the spot", () => {
  it("ties the pictures that were taken there to the handing over, and no file of another case", async () => {
    const kase = await aCertainCase(ON);
    const fileId = await aProof(await officer("wangmin"), ON, kase.id);
    const { id } = await impose(spotEntry(kase, "300", { files: [fileId] }), ON);
    const { documentId } = await decisionRow(id);
    const tied = await db()
      .select({ fileId: deliveryFiles.fileId })
      .from(deliveryFiles)
      .innerJoin(deliveries, eq(deliveries.id, deliveryFiles.deliveryId))
      .where(eq(deliveries.documentId, documentId ?? ""));
    expect(tied).toEqual([{ fileId }]);
    const stray = impose(spotEntry(await aCertainCase(ON), "300", { files: [fileId] }), ON);
    await expect(stray).rejects.toMatchObject({ code: "invalid", fields: { files: "proof_unknown" } });
  });
});
