import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, anOpenedCase } from "@/db/factories/complaints";
import { events } from "@/db/schema";
import { publicVisitor } from "@/lib/auth/actor";
import { admitAddress } from "@/lib/auth/throttle";
import { performForm } from "@/lib/door";
import { addHours } from "@/lib/kernel/clock";
import { at, world } from "@/lib/testing/world";
import { TrackComplaintInput } from "../input";
import { askedProgress, followedComplaint, publicProgress, sealedAsking } from "../queries/progress";
import { requestSupplement } from "./request-supplement";
import { trackComplaint } from "./track-complaint";

const { officer, employerId, act } = world();
const day = "2026-11-16";

const track = (number: string, code: string) =>
  act(publicVisitor, day, (ctx) => trackComplaint(ctx, TrackComplaintInput.parse({ number, code })));

describe("trackComplaint", () => {
  it("F8: takes number and code as people type them, and says stage and next date", async () => {
    const { id, number, code } = await aComplaint(await officer("wangmin"), day);
    const typed = code.toLowerCase().replace(/(.{4})/g, "$1 ");
    expect(await track(` ${number.toLowerCase()} `, typed)).toEqual({ id });
    expect(await track(number, code.replace(/(.{4})(?=.)/g, "$1-"))).toEqual({ id });
    expect(await publicProgress(id)).toMatchObject({
      state: "received",
      next: { limitKey: "T-ACCEPT", dueOn: "2026-11-23" },
      organName: "测试市示范区人力资源和社会保障局",
    });
  });

  it("answers an unknown number and a wrong code alike", async () => {
    const { number, code } = await aComplaint(await officer("wangmin"), day);
    const other = await aComplaint(await officer("wangmin"), day);
    const faults = [];
    for (const [no, query] of [
      ["TS2026-99999", code],
      [number, other.code],
      [number, ""],
      ["", code],
    ] as const) {
      const door = {
        name: "complaints.track",
        input: TrackComplaintInput,
        run: trackComplaint,
        next: () => "/found",
        otherwise: (fault: string) => fault,
      };
      faults.push(await performForm(publicVisitor, door, { number: no, code: query }));
    }
    expect(faults).toEqual(["not_found", "not_found", "not_found", "not_found"]);
  });

  it("names nobody: no person, no employer, no officer's words, in the answer as in the events", async () => {
    const leader = await officer("daduizhang");
    const kase = await anOpenedCase(leader, day, await employerId("91990101MA0H00010Q"));
    const progress = await publicProgress(kase.complaintId);
    expect(progress).toMatchObject({ state: "accepted", caseState: "opened", next: { limitKey: "T-INV" } });
    expect(JSON.stringify(progress)).not.toMatch(/龙腾|张䶮|周建平|同意受理|木工班组/);
    const asked = (await db().select().from(events)).filter((event) => event.act === "complaint.track");
    expect(asked.every((event) => event.about.length === 0)).toBe(true);
  });

  it("shows what is missing and by when, when a supplement was asked", async () => {
    const leader = await officer("daduizhang");
    const { id } = await aComplaint(leader, day);
    await act(leader, day, (ctx) =>
      requestSupplement(ctx, { id, version: 1, missing: "工资约定的书面材料", dueOn: "2099-01-05" }),
    );
    expect(await publicProgress(id)).toMatchObject({
      state: "awaiting_supplement",
      supplementAsked: "工资约定的书面材料",
      supplementDueOn: "2099-01-05",
      next: null,
    });
  });
});

describe("the sealed asking", () => {
  it("holds for half an hour and falls to any change", () => {
    const code = "ABCDEFGHJKMNPQRT";
    const sealed = sealedAsking("TS2026-00001", code, at(day));
    expect(askedProgress(sealed, at(day))).toMatchObject({ number: "TS2026-00001", code });
    expect(askedProgress(sealed, addHours(at(day), 0.51))).toBeNull();
    expect(askedProgress(`${sealed.slice(0, -2)}AA`, at(day))).toBeNull();
    expect(askedProgress("nonsense", at(day))).toBeNull();
    expect(askedProgress(null, at(day))).toBeNull();
  });

  it("leads to the complaint that its code proves, and nowhere without a code", async () => {
    const { id, number, code } = await aComplaint(await officer("wangmin"), day);
    const followed = (proved: string | null) => followedComplaint(sealedAsking(number, proved, at(day)), at(day));
    expect(await followed(code)).toBe(id);
    expect(await followed(null)).toBeUndefined();
    expect(await followed("ABCDEFGHJKMNPQRT")).toBeUndefined();
  });
});

describe("admitAddress", () => {
  it("stops the asking after the allowed number an hour, each address for itself", async () => {
    const from = (address: string) => new Headers({ "x-forwarded-for": address });
    for (let asked = 0; asked < 3; asked += 1) await admitAddress("complaints.track", 3, from("192.0.2.1"));
    await expect(admitAddress("complaints.track", 3, from("192.0.2.1"))).rejects.toMatchObject({
      reason: "asked_too_often",
    });
    await expect(admitAddress("complaints.track", 3, from("192.0.2.2"))).resolves.toBeUndefined();
    await expect(admitAddress("documents.verify", 3, from("192.0.2.1"))).resolves.toBeUndefined();
  });
});
