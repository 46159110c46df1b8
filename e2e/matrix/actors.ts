import { isDeepStrictEqual } from "node:util";
import people from "@/db/seed/demo-accounts.json";
import { setCookies } from "./ask";

export type Place = "district" | "county";

/** Somebody who asks: a person of the demo town with their cookie, or nobody. */
export type Actor = {
  readonly name: string;
  readonly kind: "officer" | "employer" | "nobody";
  readonly role: string;
  /** Where an officer's organ is; for an employer's user whether it is the district's scene that is theirs. */
  readonly place: Place | null;
  readonly cookie: string;
};

/** Posts for whom complaints, cases and their papers do not exist. */
export const hasNoMatters = ({ role }: Pick<Actor, "role">): boolean =>
  ["administrator", "security_administrator", "auditor", "unit_member"].includes(role);

const COUNTY = "YLX-JC";

/**
 * Who need not ask, since somebody else of the same post does. There stay, of the district's inspectors, one who holds
 * the scene's case and one who does not; of the units of the special action two; of the employers one that reports.
 */
const COLLEAGUES: readonly string[] = ["lizhe", "shebao", "jskj2", "kjdps", "zdrl"];

/** Each post of the demo town, signed in over HTTP; two who are nobody; and the accounts that a scene adds. */
export async function actors(base: string, added: readonly Added[]): Promise<readonly Actor[]> {
  const town = people.map(({ login, role, organ, password }) => ({ login, role, county: organ === COUNTY, password }));
  const asking = town.filter(({ login }) => !COLLEAGUES.includes(login));
  for (const each of town)
    if (!asking.some(isOfPost(each))) throw new Error(`nobody asks in the post of ${each.login}`);
  const signed: Actor[] = [];
  for (const { login, password, ...post } of [...asking, ...added])
    signed.push({ name: login, ...placed({ login, ...post }), cookie: await signIn(base, login, password) });
  const nobody = { kind: "nobody", role: "nobody", place: null } as const;
  const leaver = signed.find(({ role }) => role === "inspector")?.cookie ?? "";
  return [
    ...signed,
    { ...nobody, name: "nobody", cookie: "" },
    { ...nobody, name: "forger", cookie: leaver.replace(/=.{12}/, "=AAAAAAAAAAAA") },
  ];
}

type Post = Omit<Added, "password">;

function placed({ login, role, county }: Post): Pick<Actor, "kind" | "role" | "place"> {
  if (role !== "employer") return { kind: "officer", role, place: county ? "county" : "district" };
  return { kind: "employer", role, place: login === "ltjz" ? "district" : null };
}

const isOfPost = (one: Post) => (other: Post) => isDeepStrictEqual(placed(one), placed(other));

export type Added = {
  readonly login: string;
  readonly role: string;
  readonly county: boolean;
  readonly password: string;
};

/** The cookie that next-auth gives for a login and password. Throws when it gives none. */
export async function signIn(base: string, login: string, password: string): Promise<string> {
  const asked = await fetch(`${base}/api/auth/csrf`);
  const { csrfToken } = await asked.json();
  const answer = await fetch(`${base}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: base, cookie: setCookies(asked), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken: String(csrfToken), login, password, callbackUrl: "/" }).toString(),
  });
  const cookie = setCookies(answer)
    .split("; ")
    .find((each) => each.startsWith("laojian.session="));
  if (!cookie) throw new Error(`${login} could not sign in: ${answer.status}`);
  return cookie;
}
