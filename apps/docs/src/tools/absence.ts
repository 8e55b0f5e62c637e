/** What a machine may lack for building the site, by the code that the build ends with. What has failed ends with another. */
export const absences: Readonly<Record<number, string>> = {
  3: "the registry, from which what builds the documentation site is installed",
  4: "a Node that is new enough to build the documentation site",
};

export const noRegistry = 3;
export const noNode = 4;
