import { own } from "../own.js";

const locales: Record<string, string> = {
  en: "en-US",
  pt: "pt-PT",
  br: "pt-BR",
  ja: "ja-JP",
  zh: "zh-CN",
  ko: "ko-KR",
};

/** `en` as `en-US`; what is a locale already stays. */
export function localeOf(language: string): string {
  if (language.includes("-")) return language;
  return own(locales, language) ?? `${language}-${language.toUpperCase()}`;
}

/** `en-US` as `en`, which is how languages are stored. */
export function languageOf(text: string): string {
  const known = Object.entries(locales).find(([, locale]) => locale.toLowerCase() === text.toLowerCase());
  return known?.[0] ?? (text.split("-")[0] as string);
}
