import { inParallel } from "@/lib/testing/drills/drill";
import { identities } from "@/lib/testing/hunt/identities";
import { ask } from "./ask";
import type { Ground } from "./cells";
import type { Entry } from "./entries";
import type { Hunt } from "./hunt";

/** Lists that are searched by words. */
const searched: readonly string[] = [
  ...["/office/complaints", "/office/cases", "/office/employers", "/office/publications", "/office/wage-listings"],
  ...["/office/patrols", "/office/platform-reports/reporters", "/office/accounts", "/penalties", "/wage-listings"],
  "/office/cases/[id]/claims",
];

/** What is looked for, and beside it a word of the same shape that is nobody's. */
const words: readonly (readonly [word: string, nobodys: string])[] = identities
  .slice(0, 2)
  .flatMap((person) => [
    [person.name, "仉丌隹"] as const,
    [person.phone, "19999999911"] as const,
    [person.personId, "140105195712319999"] as const,
    [person.address, "测试市示范区无此巷零院"] as const,
  ]);

/** Whether a search answers an informant's name, telephone or address otherwise than one that nobody has. */
export async function huntInLists(all: readonly Entry[], ground: Ground, hunt: Hunt): Promise<readonly string[]> {
  const keys = new Set(all.filter(({ kind }) => kind === "page").map(({ key }) => key));
  const lost = searched.filter((path) => !keys.has(path)).map((path) => `${path} is no page any more`);
  const actors = ["wangmin", "daduizhang", "nobody"].flatMap((name) =>
    ground.actors.filter((one) => one.name === name),
  );
  const asks = searched.flatMap((path) =>
    actors.flatMap(({ cookie, name }) =>
      words.map(([word, nobodys]) => async () => {
        const own = path.replace("[id]", ground.scenes.district.live.ids.case ?? "");
        const answer = (q: string) =>
          ask({ base: ground.base(), path: `${own}?${new URLSearchParams({ q })}`, cookie });
        const [one, other] = [await answer(word), await answer(nobodys)];
        const isSame = one.outcome === other.outcome && visible(one.text, word) === visible(other.text, nobodys);
        const what = `${path} ${name} searched for ${word}`;
        const echo = { kind: "searches", what, artefact: { bytes: Buffer.from(visible(one.text, word)) } };
        return isSame ? hunt.look(echo) : `${what}: answers otherwise than for ${nobodys}`;
      }),
    ),
  );
  return [...lost, ...(await inParallel(8, asks)).filter((failure) => failure !== null)];
}

/** What a page says, without the word that was asked for. */
const visible = (html: string, word: string): string =>
  html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, "")
    .replaceAll(/<input\b[^>]*>/g, "")
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll(word, "…");
