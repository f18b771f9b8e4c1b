import type { NextConfig } from 'next';

const config: NextConfig = {
  // Native add-ons are loaded by Node and never bundled.
  serverExternalPackages: ['nodejieba', '@libsql/client'],
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
