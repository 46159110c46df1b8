import "server-only";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";

const PORT = 3310;
/** A large archive takes clamd a while; whoever uploads waits no longer than this between two signs of life. */
const PATIENCE = 60_000;

/**
 * Sends a file to clamd by its INSTREAM command and answers what it said of it. Throws when it cannot be reached,
 * breaks off or stays silent.
 */
export async function askClamd(address: string, path: string): Promise<string> {
  const socket = connectTo(new URL(address));
  socket.setTimeout(PATIENCE, () => socket.destroy(new Error("clamd did not answer")));
  const answer = text(socket);
  answer.catch(() => undefined);
  try {
    await once(socket, "connect");
    for await (const part of instream(path)) if (!socket.write(part)) await once(socket, "drain");
    return (await answer).replaceAll("\0", "").trim();
  } finally {
    socket.destroy();
  }
}

function connectTo({ protocol, hostname, port, pathname }: URL): Socket {
  if (protocol === "unix:") return connect(decodeURIComponent(pathname));
  return connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || PORT });
}

/** The command, every part of the file with its length before it, and a part of no length at the end. */
async function* instream(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const part of createReadStream(path)) {
    const bytes = Buffer.from(part);
    yield lengthOf(bytes.length);
    yield bytes;
  }
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}
