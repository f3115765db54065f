/** Loads what reads and writes pictures. Each picture is one thread's, so that memory is bounded by how many are worked on at once. */
export async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}
