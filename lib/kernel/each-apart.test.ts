import { describe, expect, it } from "vitest";
import { eachApart } from "./each-apart";

describe("eachApart", () => {
  it("does the rest where one fails, and throws what failed", async () => {
    const done: number[] = [];
    const work = async (one: number) => {
      if (one === 2) throw new Error("two cannot");
      done.push(one);
    };
    const failed = eachApart([1, 2, 3], work);
    await expect(failed).rejects.toMatchObject({ message: "1 of 3 failed", errors: [new Error("two cannot")] });
    expect(done).toEqual([1, 3]);
  });

  it("throws nothing where all is done", async () => {
    await expect(eachApart([1], async () => null)).resolves.toBeUndefined();
  });
});
