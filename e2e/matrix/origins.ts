import { newId } from "@/lib/kernel/ids";
import { type Answered, ask, call } from "./ask";
import type { Cell, Ground } from "./cells";
import type { Entry } from "./entries";

type Headers = Readonly<Record<string, string>>;

/** Where a write may come from (quality 0.2), and what comes of it: `invalid` has passed the fence. */
const sent: readonly (readonly [what: string, headers: (base: string) => Headers, expected: string])[] = [
  ["our own origin", (base) => ({ origin: base }), "invalid"],
  ["a foreign origin", () => ({ origin: "https://elsewhere.example" }), "origin"],
  ["the null origin", () => ({ origin: "null" }), "origin"],
  ["no origin", () => ({ origin: "" }), "origin"],
  ["a foreign origin that the forwarded host repeats", () => foreign("x-forwarded-host"), "origin"],
  [
    "a foreign origin that a forwarded header repeats",
    () => ({ ...foreign("x-forwarded-host"), forwarded: "host=elsewhere.example" }),
    "origin",
  ],
  ["our host by another scheme", (base) => ({ origin: base.replace("http:", "https:") }), "origin"],
  ["our host on another port", (base) => ({ origin: `${base}0` }), "origin"],
];

const foreign = (header: string): Headers => ({ origin: "https://elsewhere.example", [header]: "elsewhere.example" });

/** The table of origins, for an act, and for the route that a form without a script posts to. */
export async function originCells(ground: Ground, all: readonly Entry[]): Promise<readonly Cell[]> {
  const act = all.find((entry) => entry.kind === "act" && entry.key === "complaints.lodge");
  const actor = ground.actors.find(({ name }) => name === "wangmin");
  if (act?.kind !== "act" || !actor) throw new Error("the table of origins wants its act and its actor");
  const base = ground.base();
  const asked = (headers: Headers, path: string) => ({ base, path, cookie: actor.cookie, headers });
  const byRoute = async (headers: Headers): Promise<Answered> => {
    const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
    const answer = await ask(asked(form, "/complaints/track/ask"), { method: "POST", body: "" });
    return {
      ...answer,
      outcome: answer.outcome.startsWith("303") ? "invalid" : answer.outcome === "403" ? "origin" : answer.outcome,
    };
  };
  return sent.flatMap(([what, headers, expected]) => [
    {
      what: `act from ${what}`,
      actor,
      expected,
      ask: () => call(asked(headers(base), act.path), act.id, [{}, { key: newId() }]),
    },
    { what: `form from ${what}`, actor, expected, ask: () => byRoute(headers(base)) },
  ]);
}
