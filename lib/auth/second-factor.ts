import "server-only";
import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;

const totpOf = (secret: string, login: string) =>
  new TOTP({ issuer: "Laojian", label: login, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });

export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The otpauth:// address that an authenticator reads from the QR code. */
export const enrolmentUri = (secret: string, login: string): string => totpOf(secret, login).toString();

/**
 * The time step that a code belongs to, or null when it is wrong, too old or was used before: each step
 * serves once, so that a code seen over a shoulder is worth nothing.
 */
export function acceptedStep(secret: string, code: string, lastStep: number | null, now: Date): number | null {
  const delta = totpOf(secret, "").validate({ token: code.replaceAll(/\s/g, ""), window: 1, timestamp: now.getTime() });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}
