import type { Bytes } from "@ofsc/contract";

/** What Base64 stands for, in either alphabet, with white space in it or without; undefined where it is none. */
export function bytesOf(base64: string): Bytes | undefined {
  try {
    const binary = atob(base64.replace(/\s/g, "").replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Bytes as text. */
export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
