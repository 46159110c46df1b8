import { describe, expect, it } from "vitest";
import { inOrder } from "./order";

const kase = (id: string, openedOn: string, number: string, splitFromId: string | null = null) => ({
  ...{ id, openedOn, number, splitFromId },
});
const first = (...pair: Parameters<typeof inOrder<ReturnType<typeof kase>>>) => inOrder(...pair).into.id;

describe("inOrder", () => {
  it("lets the case go on that was opened first, whichever is named first", () => {
    const [early, late] = [kase("a", "2026-11-02", "示案〔2026〕9号"), kase("b", "2026-11-09", "示案〔2026〕2号")];
    expect([first(early, late), first(late, early)]).toEqual(["a", "a"]);
  });

  it("takes, of two of one day, the case from which the other was split, and then the lower number", () => {
    const [nine, ten] = [kase("a", "2026-11-02", "示案〔2026〕9号"), kase("b", "2026-11-02", "示案〔2026〕10号")];
    expect([first(nine, ten), first(ten, nine)]).toEqual(["a", "a"]);
    const child = kase("c", "2026-11-02", "示案〔2026〕1号", "b");
    expect([first(ten, child), first(child, ten)]).toEqual(["b", "b"]);
  });
});
