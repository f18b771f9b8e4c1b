/** Hands a response to the reader as a file, by the name that the server gave it. */
export async function download(response: Response): Promise<void> {
  const named = /filename\*=UTF-8''([^;]+)/u.exec(
    response.headers.get('content-disposition') ?? '',
  );
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = decodeURIComponent(named?.[1] ?? 'report');
  link.click();
  // The browser reads the address after this task; it is given back when that is surely done.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
