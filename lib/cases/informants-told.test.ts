import { describe, expect, it } from "vitest";
import { tells } from "./informants-told";

describe("tells", () => {
  const informants = { names: ["檀小声", "王"], addresses: ["测试市云影巷六院", "", "市"] };

  it.each([
    ["据檀小声反映。", true],
    ["在测试市云影巷六院领取。", true],
    ["据某某反映，在建设路领取。", false],
    ["王强提供。", false],
  ])("%s: %s", (text, so) => expect(tells(["从轻。", text], informants)).toBe(so));
});
