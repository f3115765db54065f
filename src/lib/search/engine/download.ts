/** @throws when the file cannot be had */
export async function download(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The text of a compressed file (zlib). @throws when it cannot be had */
export async function downloadPacked(address: string): Promise<string> {
  const { body } = await download(address);
  if (!body) throw new Error(`${address} is empty.`);
  return new Response(body.pipeThrough(new DecompressionStream('deflate'))).text();
}
