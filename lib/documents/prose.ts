import { proseDate } from "@/lib/kernel/clock";

/** Places for a date and a time written by hand. */
export const DAY_BY_HAND = "\u3000\u3000年\u3000月\u3000日";
export const TIME_BY_HAND = `${DAY_BY_HAND}\u3000时\u3000分`;

/** A legal date in prose, or nothing where there is none. */
export const dayOr = (on: string | undefined, otherwise: string): string => (on ? proseDate(on) : otherwise);

/** `2026-05` → `2026年5月`. */
export function proseMonth(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return `${year}年${number}月`;
}

/** `2026-11-22 09:05` → `2026年11月22日9时05分`. */
export function proseMinute(stamp: string): string {
  const [on = "", time = ""] = stamp.split(" ");
  const [hour, minute] = time.split(":");
  return `${proseDate(on)}${Number(hour)}时${minute}分`;
}

/** A text without the stop at its end, to stand within a sentence. */
export const bare = (text: string): string => text.replace(/[。；;.]+$/, "");

/** A text with one stop at its end, to stand before another sentence. */
export const asSentence = (text: string): string => `${bare(text)}。`;

type Signed = { readonly opinion: string; readonly by: string; readonly on: string };

/** An opinion as a form prints it, with who gave it and when; a verdict goes before it, once. */
export function signedOpinion({ opinion, by, on }: Signed, verdict = ""): string {
  const said = bare(opinion) === verdict || verdict === "" ? "" : asSentence(verdict);
  return `${said}${asSentence(opinion)}\n${by}　${proseDate(on)}`;
}

/** A name with the number of the enforcement certificate. */
export const officer = ({ name, certificate }: { name: string; certificate?: string | undefined }): string =>
  certificate ? `${name}（执法证号：${certificate}）` : name;

/** The items of a list that are there, each on its own line. */
export const lines = (...items: readonly (string | false | undefined)[]): string => items.filter(Boolean).join("\n");

/** How an answer to a complaint begins. */
export const complaintReceived = ({ lodgedOn, employer, matter }: Record<"lodgedOn" | "employer" | "matter", string>) =>
  `你于${proseDate(lodgedOn)}投诉${employer}${matter}一事，本机关已经收到。`;
