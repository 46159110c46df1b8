import "server-only";
import { createTransport } from "nodemailer";
import { z } from "zod";
import { env } from "@/lib/env";

export type Mail = {
  /** The same on every try, so that a mail host can tell a repetition. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

export type Mailer = { readonly send: (mail: Mail) => Promise<void> };

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const NO_REACHING_OUT = { disableFileAccess: true, disableUrlAccess: true };

/** One address and nothing else: no name, no list, no line break that could begin another header. */
const Address = z.email().max(254);

let known: { url: string; mailer: Mailer } | undefined;

/** The installation's way to its mail host; null when SMTP_URL is not set and messages stay in the inbox. */
export function configuredMailer(): Mailer | null {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) return null;
  if (known?.url !== SMTP_URL) known = { url: SMTP_URL, mailer: mailerAt(SMTP_URL, MAIL_FROM) };
  return known.mailer;
}

/** A mailer for one host. `send` rejects with nodemailer's error, whose `code` says what went wrong. */
export function mailerAt(url: string, from: string): Mailer {
  const transport = createTransport({ url, ...TIMEOUTS, ...NO_REACHING_OUT });
  return {
    send: async ({ to, subject, ...mail }) => {
      const address = Address.parse(to);
      await transport.sendMail({
        ...mail,
        from,
        to: { name: "", address },
        subject: subject.replace(/\s+/g, " "),
        ...NO_REACHING_OUT,
      });
    },
  };
}

/** The part of MAIL_FROM behind the @: the right side of every Message-ID. */
export const mailHost = (): string => /@([\w.-]+)/.exec(env().MAIL_FROM)?.[1] ?? "localhost";
