import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import ExcelJS from "exceljs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { instantOf } from "@/lib/kernel/clock";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { openStored, openThumbnail } from "./open-stored";
import { placeOf } from "./place";
import { ONE_FILE, SEVERAL_FILES, storeUpload, sweepIncoming } from "./store-upload";

const folder = filesFolder();

const photo = () =>
  sharp({ create: { width: 64, height: 32, channels: 3, background: "#c33" } })
    .withExif({ IFD0: { Artist: "exif-canary" }, IFD3: { GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();

async function sheet(): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("工资").addRow(["张䶮", 8000]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A table as programs write it that do not hold it whole: what tells its kind stands behind the rows. */
async function longSheet(): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new PassThrough();
  const whole = buffer(stream);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: false });
  const rows = book.addWorksheet("花名册");
  for (let row = 0; row < 30_000; row += 1) rows.addRow([randomUUID(), randomUUID()]).commit();
  rows.commit();
  await book.commit();
  return new Uint8Array(await whole);
}

const bytesOf = (...parts: (Uint8Array | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";
const stored = async (content: Uint8Array<ArrayBuffer> | string, name: string) => {
  const { files } = await storeUpload(uploadOf(content, name), ONE_FILE);
  const [file] = files;
  if (!file) throw new Error("nothing was stored");
  return file;
};

describe("storeUpload", () => {
  it("keeps the original byte for byte under its SHA-256, with its SM3, and hands on the fields", async () => {
    const upload = await storeUpload(uploadOf("abc", "说明.txt", { kind: "documentary", key: "k" }));
    expect(upload.fields).toEqual({ kind: "documentary", key: "k" });
    expect(upload.files).toEqual([
      {
        sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        sm3: "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        size: 3,
        contentType: "text/plain",
        name: "说明.txt",
        copySha256: null,
        copyContentType: null,
        scanState: "unscanned",
      },
    ]);
    expect(await readFile(placeOf(upload.files[0]?.sha256 ?? ""), "utf8")).toBe("abc");
  });

  it("serves of an image a copy without its metadata and leaves the original as it came", async () => {
    const original = bytesOf(await photo());
    const file = await stored(original, "现场.jpg");
    expect(file).toMatchObject({ contentType: "image/jpeg", copyContentType: "image/jpeg" });
    const copy = await readFile(placeOf(file.copySha256 ?? ""));
    expect(copy.includes("exif-canary")).toBe(false);
    expect((await sharp(copy).metadata()).exif).toBeUndefined();
    const kept = await readFile(placeOf(file.sha256));
    expect(kept.includes("exif-canary")).toBe(true);
    expect(createHash("sha256").update(kept).digest("hex")).toBe(file.sha256);
    expect((await openThumbnail(file.sha256))?.size).toBeGreaterThan(0);
  });

  it("decides the type by content, whatever the name says", async () => {
    expect(await stored(PDF, "photo.jpg")).toMatchObject({ contentType: "application/pdf", name: "photo.jpg.pdf" });
    const excel = await stored(await sheet(), "工资表.xlsx");
    expect(excel.contentType).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    const long = await stored(await longSheet(), "花名册.xlsx");
    expect(long).toMatchObject({ contentType: excel.contentType, name: "花名册.xlsx" });
    const gbk = bytesOf(new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x31]));
    expect((await stored(gbk, "考勤.csv")).name).toBe("考勤.csv");
  });

  it.each([
    ["<svg xmlns='http://www.w3.org/2000/svg'/>", "upload_markup"],
    ["<?xml version='1.0'?><a/>", "upload_markup"],
    ["\ufeff <!DOCTYPE html><script>1</script>", "upload_markup"],
    ["plain words\n<script>alert(1)</script>", "upload_markup"],
    ["MZ\u0090\u0000\u0003", "upload_type"],
    ["\u007fELF\u0002\u0001\u0001", "upload_type"],
    ["GIF89a\u0001\u0000\u0001\u0000", "upload_type"],
    [`${PDF}<html><script>alert(1)</script>`, "upload_hidden"],
    ["", "upload_empty"],
  ])("refuses %j: %s", async (content, reason) => {
    await expect(stored(content, "x.jpg")).rejects.toMatchObject({ code: "refused", reason });
  });

  it("refuses a file that is two at once, a broken picture and a sheet with macros", async () => {
    const picture = await photo();
    const book = await sheet();
    await expect(stored(bytesOf(picture, book), "a.jpg")).rejects.toMatchObject({ reason: "upload_hidden" });
    await expect(stored(bytesOf(picture, "<html>"), "a.jpg")).rejects.toMatchObject({ reason: "upload_hidden" });
    await expect(stored(bytesOf(picture.subarray(0, 200)), "a.jpg")).rejects.toMatchObject({
      reason: "upload_damaged_image",
    });
    const macros = bytesOf(withEntryRenamed(book));
    await expect(stored(macros, "a.xlsx")).rejects.toMatchObject({ reason: "upload_macros" });
  });

  it("refuses a body over the limit while it streams, and leaves nothing behind", async () => {
    const limits = { maxBytes: 1_000_000, maxFiles: 1 };
    const source = endless("大.pdf");
    const request = new Request("http://localhost/uploads", {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=edge" },
      body: source.body,
      ...{ duplex: "half" },
    });
    await expect(storeUpload(request, limits)).rejects.toMatchObject({ reason: "upload_too_large" });
    expect(source.sent()).toBeLessThan(3_000_000);
    expect(await readdir(path.join(folder(), "incoming"))).toEqual([]);
  });

  it("refuses before a byte is read what would not leave free what its door wants", async () => {
    const limits = { ...ONE_FILE, keepFree: Number.MAX_SAFE_INTEGER };
    await expect(storeUpload(uploadOf("abc", "说明.txt"), limits)).rejects.toMatchObject({
      ...{ code: "unavailable", reason: "storage_full" },
    });
  });

  it("refuses what announces itself as too long before a byte is read, too many files, and what is no upload", async () => {
    const long = new Request("http://localhost/", {
      method: "POST",
      headers: { "content-length": "99999999" },
      body: "x",
    });
    await expect(storeUpload(long, ONE_FILE)).rejects.toMatchObject({ reason: "upload_too_large" });
    const many = new FormData();
    for (let at = 0; at < 3; at += 1) many.append("file", new Blob(["abc"]), `${at}.txt`);
    const three = new Request("http://localhost/", { method: "POST", body: many });
    await expect(storeUpload(three, { ...SEVERAL_FILES, maxFiles: 2 })).rejects.toMatchObject({
      reason: "upload_too_many",
    });
    const json = new Request("http://localhost/", { method: "POST", body: "{}" });
    await expect(storeUpload(json)).rejects.toMatchObject({ reason: "upload_malformed" });
    const cut = '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc';
    const headers = { "content-type": "multipart/form-data; boundary=edge" };
    const broken = new Request("http://localhost/", { method: "POST", headers, body: cut });
    await expect(storeUpload(broken)).rejects.toMatchObject({ reason: "upload_interrupted" });
  });

  it("sweeps what a killed process left, and only that", async () => {
    const left = path.join(folder(), "incoming", "left");
    const fresh = path.join(folder(), "incoming", "fresh");
    await writeFile(left, "x");
    await writeFile(fresh, "x");
    await utimes(left, 0, 0);
    expect(await sweepIncoming(instantOf("2026-11-16T12:00:00+08:00"))).toBe(1);
    await expect(stat(left)).rejects.toThrow();
    expect((await stat(fresh)).size).toBe(1);
  });
});

describe("openStored", () => {
  it("streams kept bytes, never the whole of changed ones, and says when they are gone", async () => {
    const file = await stored("原件内容".repeat(40_000), "原件.txt");
    const whole = await new Response((await openStored(file.sha256)).body).text();
    expect(whole).toBe("原件内容".repeat(40_000));
    await writeFile(placeOf(file.sha256), "换过的内容".repeat(30_000));
    const changed = new Response((await openStored(file.sha256)).body).text();
    await expect(changed).rejects.toThrow("have changed");
    await expect(openStored("0".repeat(64))).rejects.toMatchObject({ reason: "stored_bytes_missing" });
  });
});

/** The same archive with one entry of its directory renamed to a macro's, at the same length. */
function withEntryRenamed(book: Uint8Array): Uint8Array {
  const bytes = Buffer.from(book);
  const at = bytes.lastIndexOf("xl/theme/theme1.xml");
  bytes.write("xl/a/vbaProject.bin", at, "latin1");
  return bytes;
}

function endless(name: string) {
  let sent = 0;
  const head = `--edge\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  return { body, sent: () => sent };
}
