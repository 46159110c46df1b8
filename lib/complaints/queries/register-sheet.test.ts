import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { aPublicForm, lodgeForm, picture, sendPhoto } from "@/db/factories/public-forms";
import { documents } from "@/db/schema";
import { filesFolder } from "@/lib/testing/files";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";

filesFolder();
const { officer } = world();
const ON = "2026-11-16";

async function sheetOf(complaintId: string) {
  const [paper] = await db()
    .select()
    .from(documents)
    .where(and(eq(documents.fileId, complaintId), eq(documents.fileKind, "complaint")));
  if (!paper) throw new Error("no register sheet");
  return { input: paper.input, version: paper.templateVersion, text: await pdfText(paper.bytes) };
}

describe("the register sheet", () => {
  it("prints what the number tells, what was handed in, where it was written and what is to be remarked", async () => {
    const { id } = await aComplaint(await officer("wangmin"), ON, {
      ...{ complainantPersonId: "140105199003079914", complainantEmail: "zhang@example.cn" },
      ...{ complainantPostcode: "030001", handedIn: "工资条复印件1份\n考勤截图3张", remarks: "由工友陪同。" },
      representatives: "张䶮、周堃",
    });
    const { input, version, text } = await sheetOf(id);
    expect(version).toBe(3);
    expect(input).toMatchObject({
      complainant: { sex: "男", idKind: "居民身份证", postcode: "030001", otherContact: "z***@example.cn" },
      materials: ["工资条复印件1份", "考勤截图3张"],
      remarks: "由工友陪同。\n推选的代表人：张䶮、周堃",
      placeOfFilling: expect.stringMatching(/^示范区劳动保障监察大队|^测试市示范区/),
    });
    expect(text).toContain("2.考勤截图3张");
    expect(text).not.toContain("140105199003079914");
  });

  it("takes what was said of a person whose paper has no such number, and refuses a number of no shape", async () => {
    const clerk = await officer("wangmin");
    const passport = { complainantIdKind: "passport", complainantSex: "female" } as const;
    const { id } = await aComplaint(clerk, ON, { ...passport, complainantPersonId: "e12345678" });
    expect((await sheetOf(id)).input).toMatchObject({
      complainant: { sex: "女", idKind: "护照", idNumber: "E1*****78" },
    });
    await expect(aComplaint(clerk, ON, { ...passport, complainantPersonId: "护照" })).rejects.toMatchObject({
      fields: { complainantPersonId: "person_id_shape" },
    });
  });

  it("names the photographs that came with a public complaint", async () => {
    const token = await aPublicForm();
    await sendPhoto(token, await picture(), "工资条🙂.jpg");
    const { input, text } = await sheetOf(await lodgeForm(token));
    expect(input).toMatchObject({ materials: ["照片（工资条〓.jpg）"], placeOfFilling: "网上填写" });
    expect(text).toContain("网上填写");
  });

  it("prints who entered a tip and what they would do, and nothing of whoever made it", async () => {
    const clerk = await officer("wangmin");
    const person = { complainantName: "莫小声", complainantPhone: "13900139001", complainantSex: "female" } as const;
    const tip = { kind: "tip", ...person, complainantAddress: "桂花巷七号院" } as const;
    const said = { registrarOpinion: "建议当日派人到场检查。", handedIn: "厂区照片2张", remarks: "要求保密" };
    const { id } = await aComplaint(clerk, ON, { ...tip, ...said, representatives: "莫小声、周堃" });
    const { input, text } = await sheetOf(id);
    expect(input).toMatchObject({
      ...{ registrar: clerk.name, materials: ["厂区照片2张"], remarks: "要求保密" },
      handling: `建议当日派人到场检查。\n${clerk.name}　2026年11月16日`,
    });
    expect(`${JSON.stringify(input)}${text}`).not.toMatch(/莫小声|13900139001|桂花巷/);
    for (const field of ["registrarOpinion", "handedIn", "remarks"])
      for (const told of ["莫小声说的", "电话13900139001", "住在桂花巷七号院"])
        await expect(aComplaint(clerk, ON, { ...tip, [field]: told })).rejects.toMatchObject({
          fields: { [field]: "words_name_informant" },
        });
    for (const field of ["sourceNumber", "respondentName", "respondentPlace"])
      for (const told of ["莫小声说的", "13900139001"])
        await expect(aComplaint(clerk, ON, { ...tip, [field]: told })).rejects.toMatchObject({
          fields: { [field]: "words_name_informant" },
        });
    for (const line of ["莫小声\t\t七月\t工资\t1", "某人\t\t七月\t见13900139001\t1", "某人\t\t桂花巷七号院\t工资\t1"])
      await expect(aComplaint(clerk, ON, { ...tip, claimLines: line })).rejects.toMatchObject({
        fields: { claimLines: "lines_name_informant" },
      });
    await aComplaint(clerk, ON, { ...tip, respondentPlace: "桂花巷七号院，食堂" });
  });
});
