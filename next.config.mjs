/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["@react-pdf/renderer", "@node-rs/argon2", "sharp", "exceljs", "file-type", "postgres"],
  // Types are checked once, by `npm test`: again in each build they would cost a third of it.
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
};
