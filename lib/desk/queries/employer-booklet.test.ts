import { expect, it } from "vitest";
import { aCase, anAssignedCase } from "@/db/factories/cases";
import { aComplaint } from "@/db/factories/complaints";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { employerFile } from "@/lib/employers/queries/employer-file";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { employerActs } from "../employer-acts";
import { employerBookletBytes } from "./employer-booklet";
import { casesToAskIn } from "./employer-matters";

const { officer, employerId, at, act } = world();
const ON = "2026-11-16";
const LONGTENG = "91990101MA0H00010Q";
const link = { name: "", creditCode: "", address: "", legalRepresentative: "", contactPhone: "" };

it("prints what the viewer may read, with the day and who printed it, and no natural person of the file", async () => {
  const leader = await officer("daduizhang");
  const id = await employerId(LONGTENG);
  const kase = await aCase(leader, ON, id, { title: "龙腾建筑涉嫌拖欠塔吊班组工资案" });
  const secret = { complainantName: "檀小声", complainantAddress: "云影巷六院", kind: "tip", claimLines: "" } as const;
  const tip = await aComplaint(leader, ON, secret);
  await act(leader, ON, (ctx) => linkEmployer(ctx, { ...link, id: tip.id, version: 1, employerId: id }));
  const booklet = async (login: string) => pdfText(await employerBookletBytes(await officer(login), id, at(ON)));
  const words = (await booklet("daduizhang")).replaceAll(/\s/g, "");
  expect(words).toContain(`2026年11月16日由${leader.name}打印，仅供内部查阅，不是制发的文书。`);
  for (const shown of [LONGTENG, "涉嫌拖欠塔吊班组工资案", tip.number]) expect(words, shown).toContain(shown);
  const { legalRepresentative, contactName, contactPhone } = await employerFile(leader, id);
  const people = [legalRepresentative, contactName, contactPhone, "檀小声", "云影巷"].filter((one) => one !== "");
  expect(people.length).toBeGreaterThan(2);
  for (const person of people) expect(words, person).not.toContain(person);
  expect(kase.id).toBeTruthy();
  const abroad = await booklet("ylxjiancha").catch((error: unknown) => error);
  if (typeof abroad === "string") expect(abroad).not.toContain("塔吊");
  else expect(abroad).toMatchObject({ code: "not_found" });
});

it("offers an inspection and questions, each with the reason where it is not open", async () => {
  const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
  const id = await employerId("91990101MA0H00029M");
  const file = { id, mergedIntoId: null };
  const offered = async (login: string) => {
    const who = await officer(login);
    return employerActs(who, file, await casesToAskIn(who, [id])).map(({ label, refusal }) => [
      label,
      refusal === null,
    ]);
  };
  expect(await offered("wangmin")).toEqual([
    ["发起检查", true],
    ["询问", false],
  ]);
  const kase = await anAssignedCase(leader, lead, second, ON, id);
  expect(await offered("wangmin")).toEqual([
    ["发起检查", true],
    ["询问", true],
  ]);
  expect(await offered("xieguan")).toMatchObject([
    ["发起检查", false],
    ["询问", true],
  ]);
  expect(await offered("ylxjiancha")).toEqual([
    ["发起检查", true],
    ["询问", false],
  ]);
  const [, ask] = employerActs(lead, file, await casesToAskIn(lead, [id]));
  expect(ask?.href).toBe(`/office/cases/${kase.id}/inquiries`);
  const merged = employerActs(lead, { id, mergedIntoId: id }, []);
  expect(merged.every(({ refusal }) => refusal !== null)).toBe(true);
});
