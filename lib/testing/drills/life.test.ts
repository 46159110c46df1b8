import { expect, it } from "vitest";
import { DomainError } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { world } from "../world";
import { type Life, live, type Model } from "./life";

world();

type Answer = () => void;

/** A life of one act and one step, whose tries are answered in this order; afterwards each is done. */
function lifeOf(answers: readonly Answer[], does: (row: { version: number }) => void = raise): Life<Model> {
  const rows = new Map<string, { version: number }>();
  const rowOf = (id: string) => rows.get(id) ?? { version: 0 };
  const left = [...answers];
  return {
    test: "a life",
    acts: ["act"],
    people: ["wangmin"],
    longest: 1,
    begin: async () => {
      const model = { id: newId(), state: "open", version: 1 };
      rows.set(model.id, { version: 1 });
      return model;
    },
    perform: async (_, { id }) => {
      const answer = left.shift();
      if (answer === undefined) return does(rowOf(id));
      answer();
    },
    foresee: (model) => ({ outcome: "done", after: { ...model, version: model.version + 1 } }),
    read: async (id) => ({ state: "open", version: rowOf(id).version, isEnded: false }),
    clocks: () => [],
    lives: () => true,
    tells: () => 0,
  };
}

const raise = (row: { version: number }) => {
  row.version += 1;
};
const unanswered = () => {
  throw new DomainError("unavailable");
};
const refusing = () => {
  throw new DomainError("refused", "not_yours");
};

const lived = (life: Life<Model>) => live(life, 1, { endOnFailure: true });

it("an act that the database did not answer is tried again, is done once, and is said to be so", async () => {
  expect(await lived(lifeOf([]))).toMatchObject({ failures: 0, examples: [], again: 0 });
  expect(await lived(lifeOf([unanswered, unanswered, unanswered]))).toMatchObject({
    ...{ failures: 0, examples: [], again: 3 },
  });
});

it("four times without an answer is a difference", async () => {
  const { failures, examples, again } = await lived(lifeOf(Array.from({ length: 4 }, () => unanswered)));
  expect([failures, again]).toEqual([1, 3]);
  expect(examples[0]).toContain("outcome is unavailable, not done");
});

it("what comes of it at last is held against the law like any other", async () => {
  const { failures, examples, again } = await lived(lifeOf([unanswered, refusing]));
  expect([failures, again]).toEqual([1, 1]);
  expect(examples[0]).toContain("outcome is refused, not done");
});

it("an act that was done all the same is done twice by then, and found", async () => {
  let times = 0;
  const doing = (row: { version: number }) => {
    raise(row);
    times += 1;
    if (times === 1) unanswered();
  };
  const { failures, examples } = await lived(lifeOf([], doing));
  expect(failures).toBe(1);
  expect(examples[0]).toContain("version is 3, not 2");
});
