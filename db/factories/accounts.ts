import { eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import type { z } from "zod";
import { db } from "@/db/client";
import { accounts, organs } from "@/db/schema";
import { activateAccount } from "@/lib/agencies/commands/activate-account";
import { createAccount } from "@/lib/agencies/commands/create-account";
import { CreateAccountInput } from "@/lib/agencies/input";
import { sealOffered, shownLinks } from "@/lib/auth/activation";
import { type Officer, publicVisitor } from "@/lib/auth/actor";
import { newTotpSecret } from "@/lib/auth/second-factor";
import { act, at, officer } from "@/lib/testing/world";

const DAY = "2026-11-22";
export const PASSWORD = "correct horse battery";
let made = 0;

export async function organ(code: string): Promise<string> {
  const [row] = await db().select({ id: organs.id }).from(organs).where(eq(organs.code, code));
  return row?.id ?? "";
}

/** A form for a new inspector of the district, with a login and certificate of its own. */
export async function accountEntry(over: Partial<z.input<typeof CreateAccountInput>> = {}) {
  made += 1;
  return CreateAccountInput.parse({
    login: `staff${made}`,
    name: "欧阳·试",
    organId: await organ("SFQ-JC"),
    role: "inspector",
    email: "",
    isPrincipal: false,
    hasLegalQualification: false,
    certificateNumber: `试证${made}`,
    validFrom: "2026-01-01",
    validTo: "2028-12-31",
    ...over,
  });
}

/** An account that an administrator made; it waits for its activation. */
export const anAccount = async (over: Partial<z.input<typeof CreateAccountInput>> = {}, by = "xitong") => {
  const [administrator, input] = [await officer(by), await accountEntry(over)];
  const { id } = await act(administrator, DAY, (ctx) => createAccount(ctx, input));
  return { id, login: input.login, administrator };
};

export const accountRow = async (id: string) => {
  const [account] = await db().select().from(accounts).where(eq(accounts.id, id));
  if (!account) throw new Error("no such account");
  return account;
};

/** The token of the link that the viewer is shown, or the empty text. */
export const tokenFor = async (viewer: Officer, id: string) =>
  (await shownLinks(viewer.id, at(DAY), id))[0]?.url.split("token=")[1] ?? "";

export const secret = newTotpSecret();
export const codeAt = (on: Date) => new TOTP({ secret }).generate({ timestamp: on.getTime() });
/** Opens an account by its link, with a password and the second factor. */
export const activate = (
  token: string,
  over: Partial<{ password: string; code: string; offered: string }> = {},
  on = DAY,
) =>
  act(publicVisitor, on, (ctx) =>
    activateAccount(ctx, {
      token,
      offered: sealOffered(token, secret),
      password: PASSWORD,
      again: PASSWORD,
      code: codeAt(at(on)),
      ...over,
    }),
  );

/** The head of the city's bureau, above both counties of the demo town. */
export async function aHeadAbove(createdAt: Date) {
  const organId = await organ("CSS-RSJ");
  const login = "citya";
  await db()
    .insert(accounts)
    .values({ kind: "officer", login, name: "方市长", role: "head", organId, createdAt, passwordHash: "x" });
  return { login, organId };
}
