import { expect, it } from "vitest";
import { z } from "zod";
import { publicVisitor } from "./auth/actor";
import { registerFonts } from "./documents/fonts";
import { requireGlyphs } from "./documents/glyphs";
import { perform } from "./door";
import { newId } from "./kernel/ids";
import { reasonMessage } from "./messages";
import { world } from "./testing/world";

world();

/** An act that prints what was written beside the employer's name. */
const printed = (employer: string, raw: unknown) => {
  const input = z.strictObject({ facts: z.string(), lines: z.array(z.strictObject({ worker: z.string() })) });
  const run = async (_: unknown, { facts, lines }: z.output<typeof input>) => {
    registerFonts(undefined);
    await requireGlyphs({ input: { employer, facts, workers: lines.map(({ worker }) => worker) } });
    return {};
  };
  return perform(publicVisitor, { name: "planted.print", input, run }, raw, { key: newId() });
};

it("says of a character that no paper prints in which field it was written, and among which words", async () => {
  const found = await printed("测试公司", {
    facts: "工资500元☑拖欠至今未付",
    lines: [{ worker: "刘☑" }, { worker: "王" }],
  });
  const words = "不能排印到文书上，请核对后改用规范汉字。";
  expect(found).toEqual({
    ...{ ok: false, code: "invalid", message: "填写的内容有误，请按提示修改。" },
    fieldErrors: {
      facts: `“元☑拖欠至今未付”中的“☑”（U+2611）${words}`,
      "lines.0.worker": `“刘☑”中的“☑”（U+2611）${words}`,
    },
  });
});

it("says it of the whole form where nobody wrote the character in it", async () => {
  expect(await printed("测试😀公司", { facts: "拖欠工资", lines: [] })).toEqual({
    ...{ ok: false, code: "invalid" },
    message: reasonMessage("glyph_missing_in:“测试😀公司”中的“😀”（U+1F600）"),
  });
});
