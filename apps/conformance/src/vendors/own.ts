/** Words of OFS: a case that still has one, in other words than those of its name, is about OFS itself. The reason continues "it". */
export const ofsWords: readonly (readonly [word: RegExp, because: string])[] = [
  [/"call":"(core|metadata|capacity|collaboration|statistics)\./, "calls what only OFS has"],
  [/"\$(basic|jwt)"/, "authenticates as only OFS lets one"],
  [/"\$oauth2"/, "asks the token service of OFS for more than a token"],
  [/ofscCore|\/rest\/ofsc/, "names a path of OFS"],
  [
    /activityId|resources|"date"|dateFrom|timeSlot|includeChildren|"q":|XA_|customerName|"city"/,
    "is about a field of OFS",
  ],
  [/a whole number/, "is about numbers in paths, as OFS has them"],
  [/totalResults|hasMore|nextPage|"offset"|"limit":\d|items\[|\$items/, "is about pages of OFS"],
  [/oauthTokenService/, "is about the token service of OFS"],
  [/[Tt]oo many subscriptions/, "knows an error of OFS that no waiting mends"],
  [/o:errorCode|docs\.oracle\.com/, "is about the form of errors of OFS"],
];
