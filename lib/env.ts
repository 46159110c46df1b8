import { z } from "zod";

/** One address without a path; a slash at its end, which browsers do not send, is taken off. */
const Origin = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((address) => `${new URL(address).origin}/` === new URL(address).href)
  .transform((address) => new URL(address).origin);

/** Demo opens doors that no installation may have, so that nobody comes to it by leaving something out. */
const Settings = z.object({
  LAOJIAN_MODE: z.enum(["demo", "production"]).default("production"),
  DATABASE_URL: z.string().min(1),
  DATABASE_SOCKETS: z.string().optional(),
  PORT: z.coerce.number().int().positive().default(3000),
  PUBLIC_ORIGIN: Origin.optional(),
  LAOJIAN_SECRET: z.string().min(32),
  LAOJIAN_FIELD_KEYS: z.string().regex(/^[\w-]+:[A-Za-z0-9+/=]{44}(,[\w-]+:[A-Za-z0-9+/=]{44})*$/),
  LAOJIAN_INDEX_KEY: z.string().regex(/^[A-Za-z0-9+/=]{44}$/),
  FILES_DIR: z.string().default(".data/files"),
  FONT_DIR: z.string().optional(),
  CLAMAV_URL: z.url({ protocol: /^(tcp|unix)$/ }).optional(),
  SMTP_URL: z.string().optional(),
  AUDIT_MAIL_TO: z.email().optional(),
  MAIL_FROM: z.string().default("laojian@localhost"),
});

const Environment = Settings.refine(
  ({ LAOJIAN_MODE, PUBLIC_ORIGIN }) => LAOJIAN_MODE === "demo" || PUBLIC_ORIGIN !== undefined,
  { path: ["PUBLIC_ORIGIN"] },
);

export type Environment = z.infer<typeof Environment>;

let parsed: Environment | undefined;

/**
 * The process's configuration, parsed at the first call. Throws an Error that names every missing or
 * malformed variable and none of their values.
 */
export function env(): Environment {
  if (parsed) return parsed;
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(given);
  if (!result.success) {
    const names = result.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new Error(`Configuration is missing or malformed: ${names}. See .env.example.`);
  }
  parsed = result.data;
  return parsed;
}

/** Forgets the parsed configuration, so that a test can point the process at its own database. */
export function forgetEnv(): void {
  parsed = undefined;
}
