import "server-only";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, activationLinks } from "@/db/schema";
import { sha256 } from "@/lib/kernel/cipher";
import { addHours, minuteStamp } from "@/lib/kernel/clock";
import { newId } from "@/lib/kernel/ids";
import { tellActivation } from "@/lib/outbox/notices";
import type { Context } from "@/lib/workflow/context";
import { publicOrigin } from "./origin";
import { indexField, openField, sealField } from "./sealed";
import { enrolmentUri, newTotpSecret } from "./second-factor";

export const LINK_HOURS = 72;
/** How long the issuer can read a link from the page that issued it. */
const SHOWN_HOURS = 0.25;

/** The token is made from the nonce and a key of the environment, so that the database alone opens no account. */
const tokenOf = (nonce: string): string => indexField(`activation:${nonce}`) ?? "";

/**
 * Issues an account's activation link: single use, 72 hours, shown for a quarter of an hour to the issuer
 * (an account's id, or the hash of the setup page's receipt). Older links of the account end. Answers the link.
 */
export async function issueLink(ctx: Context, accountId: string, shownTo: string): Promise<string> {
  await endLinks(ctx, accountId);
  const nonce = newId();
  await ctx.db.insert(activationLinks).values({
    tokenHash: sha256(tokenOf(nonce)),
    nonce,
    accountId,
    shownTo,
    issuedAt: ctx.now,
    expiresAt: addHours(ctx.now, LINK_HOURS),
  });
  const [account] = await ctx.db
    .select({ name: accounts.name, login: accounts.login, email: accounts.email })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  const url = linkOf(nonce);
  if (!account?.email) return url;
  const { name, login } = account;
  const validUntil = minuteStamp(addHours(ctx.now, LINK_HOURS));
  await tellActivation(ctx, { accountId, name, login, url, validUntil });
  return url;
}

const linkOf = (nonce: string): string => `${publicOrigin()}/activate?token=${tokenOf(nonce)}`;

/** No link of the account opens it any more. */
export async function endLinks(ctx: Context, accountId: string): Promise<void> {
  const standing = and(eq(activationLinks.accountId, accountId), isNull(activationLinks.usedAt));
  await ctx.db.update(activationLinks).set({ usedAt: ctx.now }).where(standing);
}

/** The links that this viewer may still read, newest first, each with its account's name. */
export async function shownLinks(viewer: string, now: Date, accountId?: string) {
  const rows = await db()
    .select({ nonce: activationLinks.nonce, name: accounts.name, login: accounts.login, role: accounts.role })
    .from(activationLinks)
    .innerJoin(accounts, eq(accounts.id, activationLinks.accountId))
    .where(
      and(
        eq(activationLinks.shownTo, viewer),
        isNull(activationLinks.usedAt),
        gt(activationLinks.issuedAt, addHours(now, -SHOWN_HOURS)),
        accountId === undefined ? undefined : eq(activationLinks.accountId, accountId),
      ),
    )
    .orderBy(desc(activationLinks.issuedAt), accounts.login);
  return rows.map(({ nonce, ...row }) => ({ ...row, url: linkOf(nonce) }));
}

export type ShownLink = Awaited<ReturnType<typeof shownLinks>>[number];

const byToken = (token: string, now: Date) =>
  and(
    eq(activationLinks.tokenHash, sha256(token)),
    isNull(activationLinks.usedAt),
    gt(activationLinks.expiresAt, now),
    isNull(accounts.disabledAt),
  );

/** The account that a link opens, or undefined when it was used, has expired or never was. */
export async function accountBehind(token: string, now: Date) {
  const [row] = await db()
    .select({ login: accounts.login, name: accounts.name, kind: accounts.kind, isDemo: accounts.secondFactorExempt })
    .from(activationLinks)
    .innerJoin(accounts, eq(accounts.id, activationLinks.accountId))
    .where(byToken(token, now));
  return row;
}

/** Uses a link up and answers its account; undefined when another has used it or it no longer stands. */
export async function takeLink(ctx: Context, token: string) {
  const [row] = await ctx.db
    .select({ account: accounts })
    .from(activationLinks)
    .innerJoin(accounts, eq(accounts.id, activationLinks.accountId))
    .where(byToken(token, ctx.now))
    .for("update");
  if (!row) return undefined;
  await endLinks(ctx, row.account.id);
  return row.account;
}

/**
 * Seals the secret that a rendered page offers, bound to its link or, of one's own, to the account's id: the form
 * carries it, nobody can choose it.
 */
export const sealOffered = (boundTo: string, secret: string): string =>
  sealField(`activation.${sha256(boundTo)}`, secret) ?? "";

/** The secret that the page offered, or null when the form carries another. */
export function openOffered(boundTo: string, sealed: string): string | null {
  try {
    return openField(`activation.${sha256(boundTo)}`, sealed);
  } catch {
    return null;
  }
}

/** A new secret as a page offers it: to be read by an authenticator, typed, and carried back by the form. */
export function newOffer(boundTo: string, login: string) {
  const secret = newTotpSecret();
  return { secret, sealed: sealOffered(boundTo, secret), uri: enrolmentUri(secret, login) };
}

export const noPassword = { passwordHash: null, totpSecret: null, totpLastStep: null } as const;
export const nextVersion = sql`${accounts.version} + 1`;
