import { desc } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { documents } from "@/db/schema";
import { digestUpload } from "@/lib/attachments/digest-upload";
import { world } from "@/lib/testing/world";
import { verifiedPaper } from "./queries";
import { readVerifyQuery } from "./verify-query";

const { officer } = world();

async function aPaper() {
  await aComplaint(await officer("wangmin"), "2026-11-16");
  const [paper] = await db().select().from(documents).orderBy(desc(documents.issuedAt)).limit(1);
  if (!paper) throw new Error("no paper was issued");
  return paper;
}

/** A request with one file, streamed in pieces, so that its length is not announced. */
function upload(bytes: Uint8Array<ArrayBuffer>, maxBytes: number) {
  const body = new FormData();
  body.append("file", new Blob([bytes]), "paper.pdf");
  const whole = new Request("http://localhost/uploads/verify", { method: "POST", body });
  return digestUpload(
    new Request(whole, { headers: { "content-type": whole.headers.get("content-type") ?? "" } }),
    maxBytes,
  );
}

describe("verifiedPaper", () => {
  it("knows a paper by its code and by the file itself, and says what it is, never what it says", async () => {
    const paper = await aPaper();
    const { by } = readVerifyQuery({ code: paper.verifyCode.toLowerCase().replace(/(.{4})/g, "$1-") });
    const byCode = by ? await verifiedPaper(by) : undefined;
    expect(byCode).toMatchObject({ title: paper.title, organName: "测试市示范区人力资源和社会保障局" });
    expect(JSON.stringify(byCode)).not.toMatch(/张䶮|龙腾|138[\d*]{8}/);
    const digested = await upload(new Uint8Array(paper.bytes), 20 * 1_048_576);
    expect(digested).toEqual({ sha256: paper.sha256 });
    expect(await verifiedPaper({ sha256: paper.sha256 })).toEqual(byCode);
  });

  it("does not know a file that one bit was changed in", async () => {
    const paper = await aPaper();
    const changed = new Uint8Array(paper.bytes);
    changed[100] = (changed[100] ?? 0) ^ 1;
    const digested = await upload(changed, 20 * 1_048_576);
    expect("sha256" in digested && (await verifiedPaper(digested))).toBeUndefined();
  });
});

describe("digestUpload", () => {
  it("takes a file of just the limit and refuses one byte more", async () => {
    expect(await upload(new Uint8Array(70_000), 70_000)).toHaveProperty("sha256");
    expect(await upload(new Uint8Array(70_001), 70_000)).toEqual({ fault: "too_large" });
  });

  it("gives up a body that never ends while it streams", async () => {
    let sent = 0;
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode(HEAD)),
      pull: (stream) => {
        sent += 65_536;
        stream.enqueue(new Uint8Array(65_536));
      },
    });
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const streamed = { method: "POST", body, headers, duplex: "half" };
    const endless = new Request("http://localhost/", streamed);
    expect(await digestUpload(endless, 200_000)).toEqual({ fault: "too_large" });
    expect(sent).toBeLessThan(2_000_000);
  });

  it("says when there is no file, and when the body is none", async () => {
    expect(await upload(new Uint8Array(0), 1000)).toEqual({ fault: "no_file" });
    const text = new Request("http://localhost/", { method: "POST", body: "file=1" });
    expect(await digestUpload(text, 1000)).toEqual({ fault: "malformed" });
  });
});

const HEAD = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';

describe("readVerifyQuery", () => {
  it("asks nothing of what is no code and no hash", () => {
    expect(readVerifyQuery({})).toEqual({ by: null, fault: undefined });
    expect(readVerifyQuery({ code: " - " })).toEqual({ by: null, fault: "no_code" });
    expect(readVerifyQuery({ sha256: "../etc" })).toEqual({ by: null, fault: "malformed" });
    expect(readVerifyQuery({ code: ["a", "b"] })).toEqual({ by: null, fault: undefined });
  });
});
