import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { asClamd, clamds, EICAR, type Saying } from "@/lib/testing/clamd";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { ONE_FILE, storeUpload } from "./store-upload";

filesFolder();

const { servers, heard, clamd, point } = clamds();

async function stored(content: string | Uint8Array<ArrayBuffer>, url: string | undefined) {
  point(url);
  const { files } = await storeUpload(uploadOf(content, "说明.txt"), ONE_FILE);
  return files[0]?.scanState;
}

describe("scan", () => {
  it("leaves a file unscanned where no scanner is configured", async () => {
    expect(await stored("abc", undefined)).toBe("unscanned");
  });

  it("sends the whole file and keeps what clamd finds clean", async () => {
    const long = `${"工资明细。".repeat(60_000)}`;
    expect(await stored(long, await clamd())).toBe("clean");
    expect(heard.map(String)).toEqual([long]);
  });

  it("refuses what clamd finds a virus in", async () => {
    await expect(stored(EICAR, await clamd())).rejects.toMatchObject({ reason: "upload_infected" });
  });

  it("asks by a socket of the file system as well", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "clamd-"));
    expect(await stored("abc", await clamd(asClamd, path.join(folder, "clamd.ctl")))).toBe("clean");
    await rm(folder, { recursive: true, force: true });
  });

  it.each<[string, Saying]>([
    ["gives up", (_content, socket) => socket.end("INSTREAM size limit exceeded. ERROR\0")],
    ["breaks off", (_content, socket) => socket.destroy()],
    ["says nothing of it", (_content, socket) => socket.end()],
  ])("keeps a file as unscanned where clamd %s", async (_how, say) => {
    expect(await stored("abc", await clamd(say))).toBe("unscanned");
  });

  it("keeps a file as unscanned where nobody listens", async () => {
    const address = await clamd();
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
    expect(await stored("abc", address)).toBe("unscanned");
  });
});
