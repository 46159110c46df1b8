import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { anAnsweredInstruction, anInstruction, DONE, WORDS } from "@/db/factories/instructions";
import { caseInstructions } from "@/db/schema";
import { answerInstruction } from "@/lib/instructions/commands/answer-instruction";
import { settleInstruction } from "@/lib/instructions/commands/settle-instruction";
import { writeInstruction } from "@/lib/instructions/commands/write-instruction";
import { instructionActRefusal, writeRefusal } from "@/lib/instructions/policy";
import { instructionFacts } from "@/lib/instructions/queries/instruction-facts";
import { instructionDesk } from "@/lib/instructions/queries/instructions-of-case";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { at, officer } from "@/lib/testing/world";

const ON = "2026-11-24";
const open = once(() => anInstruction(ON));
const answered = once(() => anAnsweredInstruction(ON));

const answering = (comesTo: string, by: string): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await open();
    return attempt(await officer(by), ON, async (ctx) => {
      await answerInstruction(ctx, { id, version: 1, words: DONE });
      return "answered";
    });
  },
});

const factsOf = async (id: string) => {
  const [row] = await db().select().from(caseInstructions).where(eq(caseInstructions.id, id));
  if (!row) throw new Error("the instruction is gone");
  return instructionFacts(db(), row, at(ON));
};

export const probes: Probes = {
  "instructions.scope": answering("not_found", "ylxdaduizhang"),
  "instructions.named": answering("refused instruction_not_named", "fazhi"),
  "instructions.inner": {
    comesTo: '{"isHidden":true,"rows":0}',
    attack: async () => {
      const { isHidden, rows } = await instructionDesk(await officer("xieguan"), (await open()).caseId);
      return { isHidden, rows: rows.length };
    },
  },
  "instructions.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const facts = await factsOf((await open()).id);
      return instructionActRefusal(await officer("juzhang"), { ...facts, state: "closed" }, "close");
    },
  },
  "instructions.writer": {
    comesTo: "refused instruction_not_writer",
    attack: async () => {
      const { id } = await answered();
      return attempt(await officer("wangmin"), ON, async (ctx) => {
        await settleInstruction(ctx, { id, version: 2, verdict: "close", words: "已阅。", dueOn: "" });
        return "closed";
      });
    },
  },
  "instructions.post": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const { caseId } = await open();
      const assigneeId = (await officer("wangmin")).id;
      return attempt(await officer("lizhe"), ON, async (ctx) => {
        await writeInstruction(ctx, { caseId, words: WORDS, assigneeId, dueOn: "2026-12-01" });
        return "written";
      });
    },
  },
  "instructions.case_open": {
    comesTo: '"instruction_case_ended"',
    attack: async () => {
      const { kase } = await factsOf((await open()).id);
      return writeRefusal(await officer("juzhang"), { ...kase, state: "closed" });
    },
  },
};
