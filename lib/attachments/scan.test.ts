import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { forgetEnv } from "@/lib/env";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { ONE_FILE, storeUpload } from "./store-upload";

filesFolder();

const EICAR = "stand-in for a virus";
const servers: Server[] = [];
const heard: Buffer[] = [];

/** What INSTREAM carries once its last part has come; null before. */
function carried(sent: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (sent.length < command.length) return null;
  expect(sent.subarray(0, command.length).toString()).toBe(command);
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

type Saying = (content: Buffer, socket: Socket) => void;

const asClamd: Saying = (content, socket) =>
  socket.end(content.includes(EICAR) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");

/** A clamd on loopback, or on a socket of the file system. */
async function clamd(say: Saying = asClamd, at?: string): Promise<string> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let sent = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (part) => {
      sent = Buffer.concat([sent, part]);
      const content = carried(sent);
      if (content === null) return;
      heard.push(content);
      say(content, socket);
    });
  });
  servers.push(server);
  server.listen(at === undefined ? { host: "127.0.0.1", port: 0 } : { path: at });
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address ? `tcp://127.0.0.1:${address.port}` : `unix://${at}`;
}

async function stored(content: string | Uint8Array<ArrayBuffer>, url: string | undefined) {
  if (url !== undefined) process.env.CLAMAV_URL = url;
  forgetEnv();
  const { files } = await storeUpload(uploadOf(content, "说明.txt"), ONE_FILE);
  return files[0]?.scanState;
}

afterEach(() => {
  delete process.env.CLAMAV_URL;
  forgetEnv();
  for (const server of servers.splice(0)) server.close();
  heard.length = 0;
});

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
