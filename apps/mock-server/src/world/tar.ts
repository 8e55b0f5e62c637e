const block = 512;

/** An archive with one file in it. */
export function tarOf(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil(content.byteLength / block);
  // A header, the content in whole blocks, and two empty blocks for the end.
  const archive = new Uint8Array((blocks + 3) * block);
  const write = (text: string, at: number) => archive.set(new TextEncoder().encode(text), at);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0");
  write(name.slice(0, 100), 0);
  write("0000644\0", 100);
  write("0000000\0", 108);
  write("0000000\0", 116);
  write(`${octal(content.byteLength, 11)}\0`, 124);
  write(`${octal(0, 11)}\0`, 136);
  // The checksum is taken as blanks while it is counted.
  write("        ", 148);
  write("0", 156);
  write("ustar\0" + "00", 257);
  const sum = archive.subarray(0, block).reduce((total, byte) => total + byte, 0);
  write(`${octal(sum, 6)}\0 `, 148);
  archive.set(content, block);
  return archive;
}
