import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events, fileScans, files, outbox } from "@/db/schema";
import { addHours, instantOf } from "@/lib/kernel/clock";
import { asClamd, clamds, EICAR } from "@/lib/testing/clamd";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { answerFile } from "../file-answer";
import { fileOf } from "./queries";
import { recordFile } from "./record-file";
import { rescanning } from "./rescan";
import { ONE_FILE, storeUpload } from "./store-upload";

filesFolder();
const { officer, act } = world();
const { clamd, point, heard } = clamds();
const NOW = instantOf("2026-11-18T12:00:00+08:00");

const logged: string[] = [];
const log = (words: string) => logged.push(words);

beforeEach(async () => {
  await db().delete(outbox);
  await db().delete(fileScans);
  logged.length = 0;
});

/** A file that came in while no scanner was there. */
async function unscanned(content: string): Promise<string> {
  point(undefined);
  const inspector = await officer("wangmin");
  const { files: stored } = await storeUpload(uploadOf(content, "说明.txt"), ONE_FILE);
  const [upload] = stored;
  if (!upload) throw new Error("nothing was stored");
  return act(inspector, "2026-11-18", (ctx) => recordFile(ctx, upload));
}

const stateOf = async (id: string) => (await fileOf(id))?.scanState;

describe("rescanning", () => {
  it("does nothing while no scanner is configured", async () => {
    const id = await unscanned("工资表");
    expect(await rescanning(log)(NOW)).toBe(0);
    expect(await stateOf(id)).toBe("unscanned");
  });

  it("judges what came in unscanned once, and holds what is infected as an infected upload is held", async () => {
    const [clean, bad, same] = [await unscanned("考勤表"), await unscanned(EICAR), await unscanned(EICAR)];
    point(await clamd());
    const rescan = rescanning(log);
    await rescan(NOW);
    expect([await stateOf(clean), await stateOf(bad), await stateOf(same)]).toEqual(["clean", "infected", "infected"]);
    const [asked, told] = [heard.length, await db().select().from(outbox)];
    expect(told.map(({ kind, payload }) => [kind, payload.fault])).toEqual(
      expect.arrayContaining([["file-fault", "infected"]]),
    );
    expect(new Set(told.map(({ accountId }) => accountId)).size).toBe(told.length);
    const acts = (await db().select({ act: events.act, subjectId: events.subjectId }).from(events)).filter(
      (event) => event.act === "file.infected",
    );
    expect(acts.map(({ subjectId }) => [bad, same].includes(subjectId ?? ""))).toContain(true);
    await rescanning(log)(addHours(NOW, 48));
    expect(heard).toHaveLength(asked);
    expect(await db().$count(outbox)).toBe(told.length);
    const inspector = await officer("wangmin");
    const file = await fileOf(bad);
    const opened = file && answerFile(inspector, file, [], "original");
    await expect(opened).rejects.toMatchObject({ reason: "upload_infected" });
    expect((await db().select().from(files)).every(({ scanState }) => scanState === "unscanned")).toBe(true);
  });

  it("goes on behind a file that clamd does not judge, and asks of it again the next day", async () => {
    const [odd, later] = [await unscanned("很大的文件"), await unscanned("后来的文件")];
    let isOdd = true;
    const say: typeof asClamd = (content, socket) =>
      isOdd && content.includes("很大")
        ? socket.end("INSTREAM size limit exceeded. ERROR\0")
        : asClamd(content, socket);
    point(await clamd(say));
    const rescan = rescanning(log);
    while ((await stateOf(later)) === "unscanned") await rescan(NOW);
    expect(logged.join()).toContain("was not scanned");
    expect(await stateOf(odd)).toBe("unscanned");
    isOdd = false;
    await rescan(NOW);
    expect(await stateOf(odd)).toBe("unscanned");
    await rescan(addHours(NOW, 24));
    expect(await stateOf(odd)).toBe("clean");
  });
});
