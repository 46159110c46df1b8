import { expect, it } from "vitest";
import { z } from "zod";
import { publicVisitor } from "./auth/actor";
import { performJson } from "./json-door";
import { reasonMessage } from "./messages";

const act = { name: "test.say", input: z.strictObject({ note: z.string() }), run: async () => ({}) };
const sent = (body: string) =>
  performJson(publicVisitor, new Request("http://localhost/", { method: "POST", body }), act, {});

it("a body that is too long is not read", async () => {
  await expect(sent(JSON.stringify({ note: "字".repeat(20_000) }))).rejects.toMatchObject({ reason: "body_too_large" });
});

it("a text that could not be kept as it is, is refused in words", async () => {
  const answer = await sent(JSON.stringify({ note: "工资\u0000" }));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ ok: false, code: "invalid", message: reasonMessage("text_lost") });
});
