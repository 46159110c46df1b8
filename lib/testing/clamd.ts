import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect } from "vitest";
import { forgetEnv } from "@/lib/env";

/** What a stand-in for clamd finds a virus in. */
export const EICAR = "stand-in for a virus";

export type Saying = (content: Buffer, socket: Socket) => void;

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

export const asClamd: Saying = (content, socket) =>
  socket.end(content.includes(EICAR) ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0");

/** Stand-ins for clamd that end after each test, and what they heard. Call it at the top of a test file. */
export function clamds() {
  const servers: Server[] = [];
  const heard: Buffer[] = [];
  afterEach(() => {
    delete process.env.CLAMAV_URL;
    forgetEnv();
    for (const server of servers.splice(0)) server.close();
    heard.length = 0;
  });
  /** A clamd on loopback, or on a socket of the file system. */
  const clamd = async (say: Saying = asClamd, at?: string): Promise<string> => {
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
  };
  const point = (url: string | undefined) => {
    if (url !== undefined) process.env.CLAMAV_URL = url;
    forgetEnv();
  };
  return { servers, heard, clamd, point };
}
