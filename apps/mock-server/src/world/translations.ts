import type { Translation } from "@ofsc/metadata";
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

/** Something with a name in each language; what has no translations has its name, or its label, in English. */
export interface Named<T extends Translation = Translation> {
  label: string;
  name?: string;
  translations?: T[];
}

/** All names of something, each with the ISO code of its language. */
export function translationsOf<T extends Translation = Translation>({ label, name = label, translations }: Named<T>) {
  const all = translations ?? [{ language: "en", name } as T];
  return all.map((one) => ({ ...one, language: languageOf(one.language), languageISO: localeOf(one.language) }));
}

/** The translation into a language; into English where that is missing. */
export function translationIn<T extends Translation = Translation>(named: Named<T>, language = "en") {
  const all = translationsOf(named);
  const find = (wanted: string) => all.find((one) => one.language === wanted);
  return find(languageOf(language)) ?? find("en");
}

/** The name in a language, else in English. */
export function nameIn(named: Named, language?: string): string {
  return translationIn(named, language)?.name ?? named.name ?? named.label;
}
