/** The headers of a file that is to be saved, not shown; `plain` is its name for what cannot read other letters than ASCII. */
export function attachmentHeaders({
  type,
  name,
  plain,
}: {
  type: string;
  name: string;
  plain: string;
}): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Cache-Control': 'no-store',
  };
}
