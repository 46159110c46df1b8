import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifier } from "@/lib/testing/verifier";
import { at } from "@/lib/testing/world";
import { digestsOf } from "./keep-bytes";
import { verifierPage } from "./verifier-page";
import { zipOf } from "./zip-stream";

const open = verifier();
/** Below, on and above each edge of a block, and more than one chunk. */
const SIZES = [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 4_194_304, 9_000_001];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "laojian-verify-"));
  await writeFile(path.join(folder, "verify.html"), await verifierPage());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytesOf = (size: number) => Buffer.from(Uint8Array.from({ length: size }, (_, at) => (at * 31 + size) % 251));

async function parcel() {
  const contents = new Map(SIZES.map((size) => [`原件/A${size}-工资表.bin`, bytesOf(size)]));
  const files = [];
  for (const [file, bytes] of contents) {
    files.push({
      path: file,
      title: "工资表",
      size: bytes.length,
      ...(await digestsOf(bytes)),
      storedAt: "2026-11-20",
    });
  }
  const about = {
    caseNumber: "一",
    caseTitle: "甲",
    organ: "乙",
    builtAt: "2026-11-20",
    events: { seq: 1, hash: "a" },
  };
  const manifest = Buffer.from(JSON.stringify({ format: "laojian-case-package/1", ...about, files }));
  return contents.set("manifest.json", manifest);
}

async function zipped(contents: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const entries = [...contents].map(([name, bytes]) => {
    return { path: name, size: bytes.length, at: at("2026-11-20"), open: async () => [bytes] };
  });
  const { body, size } = zipOf(entries);
  const archive = Buffer.from(await new Response(body).arrayBuffer());
  expect(archive.length).toBe(size);
  return archive;
}

async function laidOut(name: string, contents: ReadonlyMap<string, Buffer>): Promise<string> {
  for (const [file, bytes] of contents) {
    const place = path.join(folder, name, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  return path.join(folder, name);
}

async function archived(name: string, bytes: Buffer): Promise<string> {
  await writeFile(path.join(folder, name), bytes);
  return path.join(folder, name);
}

describe("the page that checks a package", () => {
  it("F38: finds every file of a ZIP and of a folder unchanged, by both digests, and asks nothing of a network", async () => {
    const contents = await parcel();
    const { page, asked, judged } = await open(path.join(folder, "verify.html"));
    for (const verdict of [
      await judged("#archive", await archived("whole.zip", await zipped(contents))),
      await judged("#folder", await laidOut("whole", contents)),
    ]) {
      expect(verdict.status).toContain(`全部${SIZES.length}个文件与清单一致`);
      expect(new Set(Object.values(verdict.rows))).toEqual(new Set(["unchanged"]));
    }
    const digests = await digestsOf(contents.get("manifest.json") ?? Buffer.alloc(0));
    expect(await page.locator("#sha256").innerText()).toBe(digests.sha256);
    expect(await page.locator("#sm3").innerText()).toBe(digests.sm3);
    await page.fill("#recorded", ` ${digests.sm3.toUpperCase()}\n`);
    expect(await page.locator("#compared").innerText()).toContain("一致：");
    await page.fill("#recorded", "0".repeat(64));
    expect(await page.locator("#compared").innerText()).toContain("不一致：");
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
  });

  it("F38: names a changed byte, a missing file and one that is not listed", async () => {
    const contents = await parcel();
    const changed = Buffer.from(contents.get("原件/A9000001-工资表.bin") ?? "");
    changed[8_000_000] = (changed[8_000_000] ?? 0) ^ 1;
    contents.set("原件/A9000001-工资表.bin", changed);
    contents.delete("原件/A64-工资表.bin");
    contents.set("原件/多出的.txt", Buffer.from("x"));
    const { judged } = await open(path.join(folder, "verify.html"));
    for (const verdict of [
      await judged("#archive", await archived("broken.zip", await zipped(contents))),
      await judged("#folder", await laidOut("broken", contents)),
    ]) {
      expect(verdict.status).toBe("与清单不一致：已改动1个，缺失1个，未列入清单1个。");
      const wrong = Object.entries(verdict.rows).filter(([, state]) => state !== "unchanged");
      expect(Object.fromEntries(wrong)).toEqual({
        "原件/A9000001-工资表.bin": "changed",
        "原件/A64-工资表.bin": "missing",
        "原件/多出的.txt": "unlisted",
      });
    }
  });

  it("says what is wrong with what is no package", async () => {
    const { judged } = await open(path.join(folder, "verify.html"));
    const text = await archived("text.zip", Buffer.from("no archive at all, only words"));
    expect((await judged("#archive", text)).status).toBe("这个文件不是完整的 ZIP 压缩包。");
    const empty = await archived("other.zip", await zipped(new Map([["a.txt", Buffer.from("a")]])));
    expect((await judged("#archive", empty)).status).toContain("没有找到 manifest.json");
    const forged = await zipped(new Map([["manifest.json", Buffer.from("{}")]]));
    expect((await judged("#archive", await archived("forged.zip", forged))).status).toContain("不是本系统的清单");
  });

  it("reads an archive that somebody packed again with compression", async () => {
    const contents = await parcel();
    const plain = contents.get("原件/A65-工资表.bin") ?? Buffer.alloc(0);
    const manifest = { ...JSON.parse(String(contents.get("manifest.json"))), files: [] };
    const listed = { path: "a.bin", size: plain.length, ...(await digestsOf(plain)) };
    const text = Buffer.from(JSON.stringify({ ...manifest, files: [listed] }));
    const packed = deflated([
      ["case/manifest.json", text],
      ["case/a.bin", plain],
    ]);
    const { judged } = await open(path.join(folder, "verify.html"));
    expect((await judged("#archive", await archived("again.zip", packed))).rows).toEqual({ "a.bin": "unchanged" });
  });
});

/** The least that a reader asks of an archive: names, sizes, places, and method 8. */
function deflated(files: readonly (readonly [string, Buffer])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const packed = deflateRawSync(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    parts.push(local, Buffer.from(name), packed);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
