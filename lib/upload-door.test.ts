import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { evidence } from "@/db/schema";
import { addEvidence } from "@/lib/cases/commands/add-evidence";
import { AddEvidenceInput } from "@/lib/cases/evidence-input";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { performUpload } from "./upload-door";

filesFolder();
const { officer, employerId } = world();
const act = { name: "cases.addEvidence", input: AddEvidenceInput, run: addEvidence };
const statement = {
  kind: "documentary",
  form: "original",
  source: "用人单位提供",
  method: "复印",
  maker: "王敏",
  purpose: "应付工资数额",
  obtainedOn: "2026-11-18",
};

async function uploading() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
  const send = (content: string, fields: Record<string, string>) =>
    performUpload(lead, uploadOf(content, "工资表.csv", fields), act, { caseId: kase.id });
  const held = () => db().select().from(evidence).where(eq(evidence.caseId, kase.id));
  return { send, held };
}

describe("performUpload", () => {
  it("takes a form that carries a file, and enters nothing for one that does not", async () => {
    const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
    const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId("91990101MA0H00010Q"));
    const form = new FormData();
    for (const [name, value] of Object.entries(statement)) form.append(name, value);
    const request = new Request("http://localhost/uploads", { method: "POST", body: form });
    await expect(performUpload(lead, request, act, { caseId: kase.id })).rejects.toMatchObject({
      reason: "upload_missing",
    });
    expect(await db().$count(evidence, eq(evidence.caseId, kase.id))).toBe(0);
  });

  it("T07: the same file under the same key is entered once and answered the same", async () => {
    const { send, held } = await uploading();
    const key = "0123456789abcdef-one";
    const first = await (await send("张䶮,8000\n", { ...statement, key })).json();
    const second = await (await send("张䶮,8000\n", { ...statement, key })).json();
    expect(first).toMatchObject({ ok: true, data: { id: (await held())[0]?.id } });
    expect(second).toEqual(first);
    expect(await held()).toHaveLength(1);
    const other = await send("周堃,7600\n", { ...statement, key });
    expect([other.status, (await other.json()).code]).toEqual([409, "key_reused"]);
    expect(await held()).toHaveLength(1);
  });

  it("T05: says in one sentence what is wrong, and takes no column that the form does not have", async () => {
    const { send, held } = await uploading();
    const lacking = await send("a,1\n", { ...statement, purpose: "", key: "0123456789abcdef-two" });
    expect(lacking.status).toBe(422);
    expect((await lacking.json()).message).toContain("请填写证明目的");
    for (const extra of ["ordinal", "addedBy", "sha256", "__proto__"]) {
      const answer = await send("a,1\n", { ...statement, [extra]: "1", key: `0123456789abcdef-${extra}` });
      expect(answer.status).toBe(422);
    }
    expect((await send("a,1\n", statement)).status).toBe(422);
    expect(await held()).toEqual([]);
  });
});
