import { describe, expect, it } from "vitest";
import { at } from "@/lib/testing/world";
import { zipOf } from "./zip-stream";

const CHUNK = 65_536;
const CHUNKS = 400;

/** A file of 26 MB that counts what is read of it and says when it is closed. */
function counted(path: string) {
  const seen = { opened: 0, read: 0, closed: 0 };
  async function* chunks() {
    try {
      for (let at = 0; at < CHUNKS; at += 1) {
        seen.read += 1;
        yield new Uint8Array(CHUNK).fill(at);
      }
    } finally {
      seen.closed += 1;
    }
  }
  const open = async () => {
    seen.opened += 1;
    return chunks();
  };
  return { seen, entry: { path, size: CHUNK * CHUNKS, at: at("2026-11-20"), open } };
}

describe("zipOf", () => {
  it("F38: reads no further than what is taken, and one file at a time", async () => {
    const [one, other] = [counted("a"), counted("b")];
    const { body, size } = zipOf([one.entry, other.entry]);
    const reader = body.getReader();
    for (let taken = 0; taken < 20; taken += 1) await reader.read();
    expect(one.seen.read).toBeLessThan(25);
    expect(other.seen.opened).toBe(0);
    let length = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) length += next.value.length;
    expect(length).toBeGreaterThan(CHUNK * CHUNKS * 2 - CHUNK * 20);
    expect(length).toBeLessThan(size);
    expect([one.seen.closed, other.seen.closed]).toEqual([1, 1]);
  });

  it("closes what it reads when the reader goes away, and opens nothing more", async () => {
    const [one, other] = [counted("a"), counted("b")];
    const reader = zipOf([one.entry, other.entry]).body.getReader();
    for (let taken = 0; taken < 10; taken += 1) await reader.read();
    await reader.cancel().catch(() => undefined);
    await expect.poll(() => one.seen.closed).toBe(1);
    expect(other.seen.opened).toBe(0);
  });

  it("fails as its file fails, so that no archive arrives whole", async () => {
    async function* broken() {
      yield new Uint8Array(10);
      throw new Error("the stored bytes have changed");
    }
    const { body } = zipOf([{ path: "a", size: 20, at: at("2026-11-20"), open: async () => broken() }]);
    await expect(new Response(body).arrayBuffer()).rejects.toThrow();
  });
});
