import { expect, it } from "vitest";
import { sha256 } from "@/lib/kernel/cipher";
import { canonical } from "@/lib/workflow/event-chain";
import { appliesWords } from "./labels";
import { caseLifecycle, caseLimits } from "./lifecycle";
import { PROCESS_VERSION } from "./process-version";

/** What each version of the lifecycle held. A changed one needs a version of its own: raise it and add its digest. */
const digests: Readonly<Record<number, string>> = {
  1: "46193c097a74e676712ca11d71712126e94704eff356a013a53674c076103684",
  2: "1dade1fe063d265bf7c8946cca68d0308d0572ad1bf78cbff770a25d71e2db54",
  3: "972128008eb7a1308bba5009ddd5538d8a71e8d07cfee28ddb9a60fa68c23560",
  4: "e2033898bb1a88051dbb2eecd2ae601e81d0005810b7a8ddea3b194c22d961c2",
  5: "dd7813cca5dfd56226824a52155cb1b29f65205d612826b57f35f702070be9f4",
};

it("has a version for what the case's lifecycle holds", () => {
  const { states, acts } = caseLifecycle;
  expect(sha256(canonical({ states, acts, caseLimits }))).toBe(digests[PROCESS_VERSION]);
  expect(Math.max(...Object.keys(digests).map(Number))).toBe(PROCESS_VERSION);
  expect(new Set(Object.values(digests)).size).toBe(Object.keys(digests).length);
});

it("says each version once, and which is in force where a case was opened under another", () => {
  expect(appliesWords(PROCESS_VERSION, [1, 1])).toBe(
    `办案流程第${PROCESS_VERSION}版；期限表第1版（法律文本核对至2026年11月22日）`,
  );
  expect(appliesWords(0, [])).toBe(`办案流程第0版（立案时的版本，现行第${PROCESS_VERSION}版）`);
});
