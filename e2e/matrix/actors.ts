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

/** Everyone of the demo town, signed in over HTTP; two who are nobody; and the accounts that a scene adds. */
export async function actors(base: string, added: readonly Added[]): Promise<readonly Actor[]> {
  const town = people.map(({ login, role, organ, password }) => ({ login, role, county: organ === COUNTY, password }));
  const signed: Actor[] = [];
  for (const { login, role, county, password } of [...town, ...added]) {
    const kind = role === "employer" ? ("employer" as const) : ("officer" as const);
    const place = kind === "officer" ? (county ? "county" : "district") : login === "ltjz" ? "district" : null;
    signed.push({ name: login, kind, role, place, cookie: await signIn(base, login, password) });
  }
  const nobody = { kind: "nobody", role: "nobody", place: null } as const;
  const leaver = signed.find(({ role }) => role === "inspector")?.cookie ?? "";
  return [
    ...signed,
    { ...nobody, name: "nobody", cookie: "" },
    { ...nobody, name: "forger", cookie: leaver.replace(/=.{12}/, "=AAAAAAAAAAAA") },
  ];
}

export type Added = {
  readonly login: string;
  readonly role: string;
  readonly county: boolean;
  readonly password: string;
};

/** The cookie that next-auth gives for a login and password. Throws when it gives none. */
async function signIn(base: string, login: string, password: string): Promise<string> {
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
