/** Reads .env where there is one; what the environment already sets stays. Import it first. */
try {
  process.loadEnvFile?.('.env'); // Node 20.9 to 20.11 have none
} catch (error) {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!isMissing) process.stderr.write('.env 读不了，已忽略；请检查它的内容。\n');
}
